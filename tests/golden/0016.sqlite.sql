BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	commitment_id INTEGER NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	media_type TEXT DEFAULT '' NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 TEXT DEFAULT '' NOT NULL, 
	stored_as TEXT DEFAULT '' NOT NULL, 
	added_at DATETIME NOT NULL, 
	added_by INTEGER NOT NULL, 
	removed_at DATETIME, 
	removed_by INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT attachment_stored_as UNIQUE (stored_as), 
	CONSTRAINT kind_known CHECK (kind IN ('contract', 'insurance', 'other')), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255), 
	CONSTRAINT size_positive CHECK (size >= 1), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(added_by) REFERENCES person (id), 
	FOREIGN KEY(removed_by) REFERENCES person (id)
);
CREATE TABLE cited_code (
	cost_code_id INTEGER NOT NULL, 
	decided_at DATETIME NOT NULL, 
	submission_id INTEGER NOT NULL, 
	PRIMARY KEY (cost_code_id, decided_at, submission_id)
);
INSERT INTO "cited_code" VALUES(7,'2026-01-15 22:01:00.000000',1);
INSERT INTO "cited_code" VALUES(2,'2026-11-06 22:45:00.000000',10);
INSERT INTO "cited_code" VALUES(2,'2026-11-11 14:45:00.000000',12);
INSERT INTO "cited_code" VALUES(10,'2026-11-13 19:40:00.000000',13);
CREATE TABLE comment (
	id INTEGER NOT NULL, 
	commitment_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	author_id INTEGER NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	submission INTEGER NOT NULL, 
	question_id INTEGER, 
	closed_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_known CHECK (kind IN ('comment', 'question', 'answer')), 
	CONSTRAINT text_length CHECK (length(text) BETWEEN 1 AND 4000), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(author_id) REFERENCES person (id), 
	FOREIGN KEY(question_id) REFERENCES comment (id)
);
INSERT INTO "comment" VALUES(1,10,'2026-11-11 21:40:00.000000',1,'comment','The superintendent confirmed the quantities on site.',1,NULL,NULL);
CREATE TABLE commitment (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	number TEXT DEFAULT '' NOT NULL, 
	folded_number TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	type TEXT DEFAULT 'subcontract' NOT NULL, 
	project_id INTEGER NOT NULL, 
	vendor_id INTEGER, 
	contract_status TEXT DEFAULT 'Draft' NOT NULL, 
	executed BOOLEAN NOT NULL, 
	private BOOLEAN NOT NULL, 
	default_retainage BIGINT, 
	description TEXT DEFAULT '' NOT NULL, 
	inclusions TEXT DEFAULT '' NOT NULL, 
	exclusions TEXT DEFAULT '' NOT NULL, 
	contract_date DATE, 
	start_date DATE, 
	estimated_completion DATE, 
	actual_completion DATE, 
	signed_contract_received DATE, 
	bill_to TEXT DEFAULT '' NOT NULL, 
	ship_to TEXT DEFAULT '' NOT NULL, 
	ship_via TEXT DEFAULT '' NOT NULL, 
	payment_terms TEXT DEFAULT '' NOT NULL, 
	delivery_date DATE, 
	assigned_to INTEGER, 
	accounting_method TEXT DEFAULT 'amount' NOT NULL, 
	created_by INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	total BIGINT DEFAULT '0' NOT NULL, 
	erp_status TEXT DEFAULT 'not_sent' NOT NULL, 
	erp_status_at DATETIME NOT NULL, 
	submission INTEGER NOT NULL, 
	sent_by INTEGER, 
	sent_at DATETIME, 
	erp_reference TEXT DEFAULT '' NOT NULL, 
	folded_reference TEXT DEFAULT '' NOT NULL, 
	erp_id TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT type_known CHECK (type IN ('subcontract', 'purchase_order')), 
	CONSTRAINT accounting_method_known CHECK (accounting_method IN ('amount', 'unit')), 
	CONSTRAINT erp_status_known CHECK (erp_status IN ('not_sent', 'sent', 'exporting', 'export_failed', 'rejected', 'retrieved', 'synced')), 
	CONSTRAINT number_length CHECK (length(number) BETWEEN 1 AND 40), 
	CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 255), 
	CONSTRAINT version_positive CHECK (version >= 1), 
	CONSTRAINT default_retainage_range CHECK (default_retainage BETWEEN 0 AND 10000), 
	CONSTRAINT whole_numbers CHECK (typeof(version) IN ('integer', 'null') AND typeof(default_retainage) IN ('integer', 'null') AND typeof(total) IN ('integer', 'null') AND typeof(submission) IN ('integer', 'null')), 
	CONSTRAINT commitment_number_in_project UNIQUE (project_id, folded_number), 
	FOREIGN KEY(project_id) REFERENCES project (id), 
	FOREIGN KEY(vendor_id) REFERENCES vendor (id), 
	FOREIGN KEY(assigned_to) REFERENCES person (id), 
	FOREIGN KEY(created_by) REFERENCES person (id), 
	FOREIGN KEY(sent_by) REFERENCES person (id)
);
INSERT INTO "commitment" VALUES(1,7,'SC2-0010','sc2-0010','Masonry, north side','subcontract',2,4,'Approved',1,0,1000,'Furnish and install masonry, north side, as drawn.','Labor, material, equipment, taxes and permits for this work.','Winter protection.','2026-01-09','2026-01-30','2026-07-22',NULL,'2026-01-09','','','','',NULL,1,'unit',2,'2026-01-09 19:21:00.000000',114441300,'synced','2026-01-21 19:01:00.000000',2,6,'2026-01-16 21:24:00.000000','SC2-0010','sc2-0010','200A-1769022060');
INSERT INTO "commitment" VALUES(2,4,'SC2-0003','sc2-0003','Masonry, west wing','subcontract',2,4,'Approved',1,0,500,'Furnish and install masonry, west wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-06-04','2026-06-13','2026-10-01',NULL,'2026-06-04','','','','',NULL,1,'unit',2,'2026-06-04 21:00:00.000000',120142210,'synced','2026-06-11 14:10:00.000000',1,1,'2026-06-09 21:47:00.000000','SC2-0003','sc2-0003','2003-1781187000');
INSERT INTO "commitment" VALUES(3,5,'SC3-0011','sc3-0011','Drywall and painting, annex','subcontract',3,7,'Approved',0,0,500,'Furnish and install drywall and painting, annex, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-07-31','2026-08-31','2026-09-30',NULL,'2026-07-31','','','','',NULL,1,'unit',2,'2026-07-31 15:00:00.000000',74379350,'synced','2026-08-18 21:29:00.000000',1,1,'2026-08-14 14:25:00.000000','SC3-0011','sc3-0011','200B-1787088540');
INSERT INTO "commitment" VALUES(4,6,'SC4-0012','sc4-0012','Plumbing, north side','subcontract',4,8,'Approved',1,0,500,'Furnish and install plumbing, north side, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-08-10','2026-08-28','2026-11-01',NULL,'2026-08-10','','','','',NULL,1,'unit',1,'2026-08-10 18:47:00.000000',62978100,'synced','2026-08-13 19:18:00.000000',1,1,'2026-08-11 20:16:00.000000','SC4-0012','sc4-0012','200C-1786648680');
INSERT INTO "commitment" VALUES(5,7,'PO1-0014','po1-0014','Reinforcing bar, east wing','purchase_order',1,3,'Approved',1,0,NULL,'Deliver reinforcing bar, east wing, as drawn.','','','2026-09-01',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Freight','2% 10, net 30','2026-11-09',1,'unit',2,'2026-09-01 14:27:00.000000',14039280,'synced','2026-09-11 13:16:00.000000',2,1,'2026-09-08 21:00:00.000000','PO1-0014','po1-0014','200E-1789132560');
INSERT INTO "commitment" VALUES(6,4,'SC4-0009','sc4-0009','Electrical, east wing','subcontract',4,10,'Approved',1,1,1000,'Furnish and install electrical, east wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-06','2026-10-15','2027-03-28',NULL,'2026-10-06','','','','',NULL,1,'unit',1,'2026-10-06 16:22:00.000000',146273165,'synced','2026-10-16 19:25:00.000000',1,1,'2026-10-09 21:08:00.000000','SC4-0009','sc4-0009','2009-1792178700');
INSERT INTO "commitment" VALUES(7,1,'SC3-0007','sc3-0007','Structural steel, ground floor','subcontract',3,3,'Draft',1,0,1000,'Furnish and install structural steel, ground floor, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-09','2026-10-16','2027-01-09',NULL,'2026-10-09','','','','',NULL,1,'unit',1,'2026-10-09 14:04:00.000000',54781840,'not_sent','2026-10-09 14:04:00.000000',0,NULL,NULL,'','','');
INSERT INTO "commitment" VALUES(8,3,'PO3-0006','po3-0006','Lumber package, west wing','purchase_order',3,11,'Approved',1,0,NULL,'Deliver lumber package, west wing, as drawn.','','','2026-10-21',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Main yard','Flatbed','2% 10, net 30','2026-12-20',1,'unit',1,'2026-10-21 19:27:00.000000',10379215,'retrieved','2026-10-28 20:17:00.000000',1,1,'2026-10-23 13:27:00.000000','','','');
INSERT INTO "commitment" VALUES(9,3,'SC10001','sc10001','Storefront and glazing, east wing','subcontract',1,6,'Approved',1,0,500,'Furnish and install storefront and glazing, east wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-10-26','2026-11-23','2027-01-02',NULL,'2026-10-26','','','','',NULL,1,'amount',2,'2026-10-26 15:46:00.000000',96729000,'rejected','2026-11-06 22:45:00.000000',1,1,'2026-10-30 13:19:00.000000','','','');
INSERT INTO "commitment" VALUES(10,5,'SC1-0008','sc1-0008','Heating and cooling, phase 1','subcontract',1,9,'Approved',1,0,500,'Furnish and install heating and cooling, phase 1, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-30','2026-11-26','2027-02-02',NULL,'2026-10-30','','','','',NULL,1,'unit',1,'2026-10-30 15:15:00.000000',37983470,'sent','2026-11-13 19:58:00.000000',2,1,'2026-11-13 19:58:00.000000','','','');
INSERT INTO "commitment" VALUES(11,6,'PO3-0013','po3-0013','Lumber package, phase 2','purchase_order',3,11,'Approved',0,0,NULL,'Deliver lumber package, phase 2, as drawn.','','','2026-11-02',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Freight','2% 10, net 30','2026-11-24',1,'amount',2,'2026-11-02 14:28:00.000000',7813500,'rejected','2026-11-13 19:40:00.000000',2,1,'2026-11-12 17:29:00.000000','','','');
INSERT INTO "commitment" VALUES(12,4,'SC4-0005','sc4-0005','Electrical, east wing','subcontract',4,10,'Approved',0,0,1000,'Furnish and install electrical, east wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-11-06','2026-11-25','2027-02-21',NULL,'2026-11-06','','','','',NULL,1,'unit',1,'2026-11-06 18:49:00.000000',66356400,'export_failed','2026-11-16 22:10:00.000000',1,1,'2026-11-13 20:37:00.000000','SC4-0005','sc4-0005','');
INSERT INTO "commitment" VALUES(13,2,'PO2-0002','po2-0002','Millwork, floors 2 to 4','purchase_order',2,11,'Approved',1,0,NULL,'Deliver millwork, floors 2 to 4, as drawn.','','','2026-11-13',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Flatbed','Net 45','2026-12-08',1,'unit',2,'2026-11-13 22:51:00.000000',5338200,'sent','2026-11-19 14:54:00.000000',1,1,'2026-11-19 14:54:00.000000','','','');
INSERT INTO "commitment" VALUES(14,3,'PO4-0004','po4-0004','Light fixtures, north side','purchase_order',4,10,'Approved',1,0,NULL,'Deliver light fixtures, north side, as drawn.','','','2026-11-13',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Freight','2% 10, net 30','2027-02-01',1,'amount',1,'2026-11-13 22:52:00.000000',3976500,'exporting','2026-11-19 22:43:00.000000',1,1,'2026-11-18 22:32:00.000000','PO4-0004','po4-0004','');
CREATE TABLE commitment_tally (
	id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	erp_status TEXT DEFAULT '' NOT NULL, 
	type TEXT DEFAULT '' NOT NULL, 
	private BOOLEAN NOT NULL, 
	was_sent BOOLEAN NOT NULL, 
	count BIGINT NOT NULL, 
	cents BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "commitment_tally" VALUES(1,2,'not_sent','subcontract',0,0,1,114441300);
INSERT INTO "commitment_tally" VALUES(2,2,'not_sent','subcontract',0,0,-1,-114441300);
INSERT INTO "commitment_tally" VALUES(3,2,'sent','subcontract',0,1,1,114441300);
INSERT INTO "commitment_tally" VALUES(4,2,'sent','subcontract',0,1,-1,-114441300);
INSERT INTO "commitment_tally" VALUES(5,2,'rejected','subcontract',0,1,1,114441300);
INSERT INTO "commitment_tally" VALUES(6,2,'rejected','subcontract',0,1,-1,-114441300);
INSERT INTO "commitment_tally" VALUES(7,2,'sent','subcontract',0,1,1,114441300);
INSERT INTO "commitment_tally" VALUES(8,2,'sent','subcontract',0,1,-1,-114441300);
INSERT INTO "commitment_tally" VALUES(9,2,'exporting','subcontract',0,1,1,114441300);
INSERT INTO "commitment_tally" VALUES(10,2,'exporting','subcontract',0,1,-1,-114441300);
INSERT INTO "commitment_tally" VALUES(11,2,'synced','subcontract',0,1,1,114441300);
INSERT INTO "commitment_tally" VALUES(12,2,'not_sent','subcontract',0,0,1,120142210);
INSERT INTO "commitment_tally" VALUES(13,2,'not_sent','subcontract',0,0,-1,-120142210);
INSERT INTO "commitment_tally" VALUES(14,2,'sent','subcontract',0,1,1,120142210);
INSERT INTO "commitment_tally" VALUES(15,2,'sent','subcontract',0,1,-1,-120142210);
INSERT INTO "commitment_tally" VALUES(16,2,'exporting','subcontract',0,1,1,120142210);
INSERT INTO "commitment_tally" VALUES(17,2,'exporting','subcontract',0,1,-1,-120142210);
INSERT INTO "commitment_tally" VALUES(18,2,'synced','subcontract',0,1,1,120142210);
INSERT INTO "commitment_tally" VALUES(19,3,'not_sent','subcontract',0,0,1,74379350);
INSERT INTO "commitment_tally" VALUES(20,4,'not_sent','subcontract',0,0,1,62978100);
INSERT INTO "commitment_tally" VALUES(21,4,'not_sent','subcontract',0,0,-1,-62978100);
INSERT INTO "commitment_tally" VALUES(22,4,'sent','subcontract',0,1,1,62978100);
INSERT INTO "commitment_tally" VALUES(23,4,'sent','subcontract',0,1,-1,-62978100);
INSERT INTO "commitment_tally" VALUES(24,4,'exporting','subcontract',0,1,1,62978100);
INSERT INTO "commitment_tally" VALUES(25,4,'exporting','subcontract',0,1,-1,-62978100);
INSERT INTO "commitment_tally" VALUES(26,4,'export_failed','subcontract',0,1,1,62978100);
INSERT INTO "commitment_tally" VALUES(27,4,'export_failed','subcontract',0,1,-1,-62978100);
INSERT INTO "commitment_tally" VALUES(28,4,'exporting','subcontract',0,1,1,62978100);
INSERT INTO "commitment_tally" VALUES(29,4,'exporting','subcontract',0,1,-1,-62978100);
INSERT INTO "commitment_tally" VALUES(30,4,'synced','subcontract',0,1,1,62978100);
INSERT INTO "commitment_tally" VALUES(31,3,'not_sent','subcontract',0,0,-1,-74379350);
INSERT INTO "commitment_tally" VALUES(32,3,'sent','subcontract',0,1,1,74379350);
INSERT INTO "commitment_tally" VALUES(33,3,'sent','subcontract',0,1,-1,-74379350);
INSERT INTO "commitment_tally" VALUES(34,3,'exporting','subcontract',0,1,1,74379350);
INSERT INTO "commitment_tally" VALUES(35,3,'exporting','subcontract',0,1,-1,-74379350);
INSERT INTO "commitment_tally" VALUES(36,3,'synced','subcontract',0,1,1,74379350);
INSERT INTO "commitment_tally" VALUES(37,1,'not_sent','purchase_order',0,0,1,14039280);
INSERT INTO "commitment_tally" VALUES(38,1,'not_sent','purchase_order',0,0,-1,-14039280);
INSERT INTO "commitment_tally" VALUES(39,1,'sent','purchase_order',0,1,1,14039280);
INSERT INTO "commitment_tally" VALUES(40,1,'sent','purchase_order',0,1,-1,-14039280);
INSERT INTO "commitment_tally" VALUES(41,1,'retrieved','purchase_order',0,1,1,14039280);
INSERT INTO "commitment_tally" VALUES(42,1,'retrieved','purchase_order',0,1,-1,-14039280);
INSERT INTO "commitment_tally" VALUES(43,1,'sent','purchase_order',0,1,1,14039280);
INSERT INTO "commitment_tally" VALUES(44,1,'sent','purchase_order',0,1,-1,-14039280);
INSERT INTO "commitment_tally" VALUES(45,1,'exporting','purchase_order',0,1,1,14039280);
INSERT INTO "commitment_tally" VALUES(46,1,'exporting','purchase_order',0,1,-1,-14039280);
INSERT INTO "commitment_tally" VALUES(47,1,'synced','purchase_order',0,1,1,14039280);
INSERT INTO "commitment_tally" VALUES(48,4,'not_sent','subcontract',1,0,1,146273165);
INSERT INTO "commitment_tally" VALUES(49,3,'not_sent','subcontract',0,0,1,54781840);
INSERT INTO "commitment_tally" VALUES(50,4,'not_sent','subcontract',1,0,-1,-146273165);
INSERT INTO "commitment_tally" VALUES(51,4,'sent','subcontract',1,1,1,146273165);
INSERT INTO "commitment_tally" VALUES(52,4,'sent','subcontract',1,1,-1,-146273165);
INSERT INTO "commitment_tally" VALUES(53,4,'exporting','subcontract',1,1,1,146273165);
INSERT INTO "commitment_tally" VALUES(54,4,'exporting','subcontract',1,1,-1,-146273165);
INSERT INTO "commitment_tally" VALUES(55,4,'synced','subcontract',1,1,1,146273165);
INSERT INTO "commitment_tally" VALUES(56,3,'not_sent','purchase_order',0,0,1,10379215);
INSERT INTO "commitment_tally" VALUES(57,3,'not_sent','purchase_order',0,0,-1,-10379215);
INSERT INTO "commitment_tally" VALUES(58,3,'sent','purchase_order',0,1,1,10379215);
INSERT INTO "commitment_tally" VALUES(59,1,'not_sent','subcontract',0,0,1,96729000);
INSERT INTO "commitment_tally" VALUES(60,3,'sent','purchase_order',0,1,-1,-10379215);
INSERT INTO "commitment_tally" VALUES(61,3,'retrieved','purchase_order',0,1,1,10379215);
INSERT INTO "commitment_tally" VALUES(62,1,'not_sent','subcontract',0,0,-1,-96729000);
INSERT INTO "commitment_tally" VALUES(63,1,'sent','subcontract',0,1,1,96729000);
INSERT INTO "commitment_tally" VALUES(64,1,'not_sent','subcontract',0,0,1,37983470);
INSERT INTO "commitment_tally" VALUES(65,3,'not_sent','purchase_order',0,0,1,7813500);
INSERT INTO "commitment_tally" VALUES(66,4,'not_sent','subcontract',0,0,1,66356400);
INSERT INTO "commitment_tally" VALUES(67,3,'not_sent','purchase_order',0,0,-1,-7813500);
INSERT INTO "commitment_tally" VALUES(68,3,'sent','purchase_order',0,1,1,7813500);
INSERT INTO "commitment_tally" VALUES(69,1,'not_sent','subcontract',0,0,-1,-37983470);
INSERT INTO "commitment_tally" VALUES(70,1,'sent','subcontract',0,1,1,37983470);
INSERT INTO "commitment_tally" VALUES(71,1,'sent','subcontract',0,1,-1,-96729000);
INSERT INTO "commitment_tally" VALUES(72,1,'rejected','subcontract',0,1,1,96729000);
INSERT INTO "commitment_tally" VALUES(73,3,'sent','purchase_order',0,1,-1,-7813500);
INSERT INTO "commitment_tally" VALUES(74,3,'rejected','purchase_order',0,1,1,7813500);
INSERT INTO "commitment_tally" VALUES(75,1,'sent','subcontract',0,1,-1,-37983470);
INSERT INTO "commitment_tally" VALUES(76,1,'rejected','subcontract',0,1,1,37983470);
INSERT INTO "commitment_tally" VALUES(77,3,'rejected','purchase_order',0,1,-1,-7813500);
INSERT INTO "commitment_tally" VALUES(78,3,'sent','purchase_order',0,1,1,7813500);
INSERT INTO "commitment_tally" VALUES(79,3,'sent','purchase_order',0,1,-1,-7813500);
INSERT INTO "commitment_tally" VALUES(80,3,'rejected','purchase_order',0,1,1,7813500);
INSERT INTO "commitment_tally" VALUES(81,1,'rejected','subcontract',0,1,-1,-37983470);
INSERT INTO "commitment_tally" VALUES(82,1,'sent','subcontract',0,1,1,37983470);
INSERT INTO "commitment_tally" VALUES(83,4,'not_sent','subcontract',0,0,-1,-66356400);
INSERT INTO "commitment_tally" VALUES(84,4,'sent','subcontract',0,1,1,66356400);
INSERT INTO "commitment_tally" VALUES(85,2,'not_sent','purchase_order',0,0,1,5338200);
INSERT INTO "commitment_tally" VALUES(86,4,'not_sent','purchase_order',0,0,1,3976500);
INSERT INTO "commitment_tally" VALUES(87,4,'sent','subcontract',0,1,-1,-66356400);
INSERT INTO "commitment_tally" VALUES(88,4,'exporting','subcontract',0,1,1,66356400);
INSERT INTO "commitment_tally" VALUES(89,4,'exporting','subcontract',0,1,-1,-66356400);
INSERT INTO "commitment_tally" VALUES(90,4,'export_failed','subcontract',0,1,1,66356400);
INSERT INTO "commitment_tally" VALUES(91,4,'not_sent','purchase_order',0,0,-1,-3976500);
INSERT INTO "commitment_tally" VALUES(92,4,'sent','purchase_order',0,1,1,3976500);
INSERT INTO "commitment_tally" VALUES(93,2,'not_sent','purchase_order',0,0,-1,-5338200);
INSERT INTO "commitment_tally" VALUES(94,2,'sent','purchase_order',0,1,1,5338200);
INSERT INTO "commitment_tally" VALUES(95,4,'sent','purchase_order',0,1,-1,-3976500);
INSERT INTO "commitment_tally" VALUES(96,4,'exporting','purchase_order',0,1,1,3976500);
CREATE TABLE commitment_viewer (
	commitment_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	PRIMARY KEY (commitment_id, person_id), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "commitment_viewer" VALUES(6,4);
INSERT INTO "commitment_viewer" VALUES(6,5);
CREATE TABLE company (
	id INTEGER NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	time_zone TEXT DEFAULT 'UTC' NOT NULL, 
	four_eyes BOOLEAN NOT NULL, 
	is_sample BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, business_days TEXT DEFAULT '01234' NOT NULL CONSTRAINT business_days_length CHECK (length(business_days) BETWEEN 0 AND 7), business_start_minute INTEGER DEFAULT 480 NOT NULL CONSTRAINT business_start_minute_range CHECK (business_start_minute BETWEEN 0 AND 1438), business_end_minute INTEGER DEFAULT 1020 NOT NULL CONSTRAINT business_end_minute_range CHECK (business_end_minute BETWEEN 1 AND 1439), summary_hour INTEGER DEFAULT 7 NOT NULL CONSTRAINT summary_hour_range CHECK (summary_hour BETWEEN 0 AND 23), mail_waiting BOOLEAN DEFAULT true NOT NULL, mail_rejected BOOLEAN DEFAULT true NOT NULL, mail_synced BOOLEAN DEFAULT true NOT NULL, mail_export_failed BOOLEAN DEFAULT true NOT NULL, mail_commented BOOLEAN DEFAULT true NOT NULL, mail_asked BOOLEAN DEFAULT true NOT NULL, mail_answered BOOLEAN DEFAULT true NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT one_row CHECK (id = 1), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100)
);
INSERT INTO "company" VALUES(1,'Cedar & Stone Builders (sample)','America/Chicago',1,1,'2025-11-20 15:00:00.000000','01234',480,1020,7,1,1,1,1,1,1,1);
CREATE TABLE cost_code (
	id INTEGER NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, 
	synced BOOLEAN NOT NULL, 
	quickbooks_id TEXT DEFAULT '' NOT NULL, quickbooks_name TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT cost_code_code UNIQUE (code), 
	CONSTRAINT code_length CHECK (length(code) BETWEEN 1 AND 40), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 0 AND 255)
);
INSERT INTO "cost_code" VALUES(1,'01-310','Project management',1,1,'80000200-1704300000','');
INSERT INTO "cost_code" VALUES(2,'01-500','Temporary facilities',1,1,'80000201-1704300000','');
INSERT INTO "cost_code" VALUES(3,'02-400','Demolition',1,1,'80000202-1704300000','');
INSERT INTO "cost_code" VALUES(4,'03-100','Concrete forming',1,1,'80000203-1704300000','');
INSERT INTO "cost_code" VALUES(5,'03-200','Concrete reinforcing',1,1,'80000204-1704300000','');
INSERT INTO "cost_code" VALUES(6,'03-300','Cast-in-place concrete',1,1,'80000205-1704300000','');
INSERT INTO "cost_code" VALUES(7,'04-200','Unit masonry',1,1,'80000206-1704300000','');
INSERT INTO "cost_code" VALUES(8,'05-100','Structural steel',1,1,'80000207-1704300000','');
INSERT INTO "cost_code" VALUES(9,'05-500','Metal fabrications',1,1,'80000208-1704300000','');
INSERT INTO "cost_code" VALUES(10,'06-100','Rough carpentry',1,1,'80000209-1704300000','');
INSERT INTO "cost_code" VALUES(11,'06-400','Architectural woodwork',1,1,'80000210-1704300000','');
INSERT INTO "cost_code" VALUES(12,'07-200','Insulation',1,1,'80000211-1704300000','');
INSERT INTO "cost_code" VALUES(13,'07-500','Membrane roofing',1,1,'80000212-1704300000','');
INSERT INTO "cost_code" VALUES(14,'07-900','Joint sealants',1,1,'80000213-1704300000','');
INSERT INTO "cost_code" VALUES(15,'08-100','Doors and frames',1,1,'80000214-1704300000','');
INSERT INTO "cost_code" VALUES(16,'08-400','Storefronts',1,1,'80000215-1704300000','');
INSERT INTO "cost_code" VALUES(17,'08-800','Glazing',1,1,'80000216-1704300000','');
INSERT INTO "cost_code" VALUES(18,'09-250','Gypsum board',1,1,'80000217-1704300000','');
INSERT INTO "cost_code" VALUES(19,'09-300','Tiling',1,1,'80000218-1704300000','');
INSERT INTO "cost_code" VALUES(20,'09-900','Painting',1,1,'80000219-1704300000','');
INSERT INTO "cost_code" VALUES(21,'22-100','Plumbing',1,1,'80000220-1704300000','');
INSERT INTO "cost_code" VALUES(22,'23-300','HVAC ducts and equipment',1,1,'80000221-1704300000','');
INSERT INTO "cost_code" VALUES(23,'26-100','Electrical',1,1,'80000222-1704300000','');
INSERT INTO "cost_code" VALUES(24,'31-200','Earth moving',1,1,'80000223-1704300000','');
INSERT INTO "cost_code" VALUES(25,'32-100','Paving',1,1,'80000224-1704300000','');
INSERT INTO "cost_code" VALUES(26,'10-400','Safety specialties',1,0,'','');
INSERT INTO "cost_code" VALUES(27,'33-400','Storm drainage',1,0,'','');
INSERT INTO "cost_code" VALUES(28,'15-400','Plumbing (old numbering)',0,1,'80000227-1704300000','');
CREATE TABLE delegation (
	id INTEGER NOT NULL, 
	absent_id INTEGER NOT NULL, 
	deputy_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by INTEGER NOT NULL, 
	ended_at DATETIME, 
	ended_by INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT two_people CHECK (absent_id <> deputy_id), 
	CONSTRAINT days_in_order CHECK (first_day <= last_day), 
	FOREIGN KEY(absent_id) REFERENCES person (id), 
	FOREIGN KEY(deputy_id) REFERENCES person (id), 
	FOREIGN KEY(made_by) REFERENCES person (id), 
	FOREIGN KEY(ended_by) REFERENCES person (id)
);
CREATE TABLE erp_connection (
	id INTEGER NOT NULL, 
	user_name TEXT DEFAULT '' NOT NULL, 
	password_hash TEXT DEFAULT '' NOT NULL, 
	password_made_at DATETIME, 
	password_made_by INTEGER, 
	owner_id TEXT DEFAULT '' NOT NULL, 
	file_id TEXT DEFAULT '' NOT NULL, 
	company_file TEXT DEFAULT '' NOT NULL, 
	company_name TEXT DEFAULT '' NOT NULL, 
	company_path TEXT DEFAULT '' NOT NULL, 
	product TEXT DEFAULT '' NOT NULL, 
	purchase_orders_on BOOLEAN, 
	class_tracking_on BOOLEAN, 
	amount_as_quantity BOOLEAN DEFAULT false NOT NULL, 
	with_classes BOOLEAN DEFAULT false NOT NULL, 
	lists_every_hours INTEGER DEFAULT 24 NOT NULL, 
	unknown_after_hours INTEGER DEFAULT 24 NOT NULL, 
	run_every_minutes INTEGER DEFAULT 5 NOT NULL, 
	lists_read_at DATETIME, 
	lists_wanted_at DATETIME, 
	ask_first BOOLEAN DEFAULT false NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT one_row CHECK (id = 1), 
	CONSTRAINT lists_every_hours_range CHECK (lists_every_hours BETWEEN 1 AND 720), 
	CONSTRAINT unknown_after_hours_range CHECK (unknown_after_hours BETWEEN 1 AND 720), 
	CONSTRAINT run_every_minutes_range CHECK (run_every_minutes BETWEEN 1 AND 1440), 
	FOREIGN KEY(password_made_by) REFERENCES person (id)
);
INSERT INTO "erp_connection" VALUES(1,'','',NULL,NULL,'','','','','','',NULL,NULL,0,0,24,24,5,NULL,NULL,0);
CREATE TABLE erp_entry (
	id INTEGER NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	list_id TEXT DEFAULT '' NOT NULL, 
	full_name TEXT DEFAULT '' NOT NULL, 
	folded_name TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, 
	is_job BOOLEAN DEFAULT false NOT NULL, 
	seen_at DATETIME NOT NULL, 
	gone_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_known CHECK (kind IN ('vendor', 'customer', 'item', 'class')), 
	CONSTRAINT erp_entry_list_id UNIQUE (kind, list_id)
);
CREATE TABLE erp_file (
	id INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by INTEGER NOT NULL, 
	format TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT format_known CHECK (format IN ('iif', 'csv', 'xlsx')), 
	FOREIGN KEY(made_by) REFERENCES person (id)
);
CREATE TABLE erp_message (
	id INTEGER NOT NULL, 
	session_id INTEGER, 
	at DATETIME NOT NULL, 
	operation TEXT DEFAULT '' NOT NULL, 
	received TEXT DEFAULT '' NOT NULL, 
	answered TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES erp_session (id)
);
CREATE TABLE erp_session (
	id INTEGER NOT NULL, 
	ticket_sha256 TEXT DEFAULT '' NOT NULL, 
	started_at DATETIME NOT NULL, 
	last_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_as TEXT DEFAULT '' NOT NULL, 
	said TEXT DEFAULT '' NOT NULL, 
	company_path TEXT DEFAULT '' NOT NULL, 
	step TEXT DEFAULT '{}' NOT NULL, 
	steps_done INTEGER DEFAULT 0 NOT NULL, 
	steps_planned INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT erp_session_ticket UNIQUE (ticket_sha256)
);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	commitment_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id INTEGER, 
	kind TEXT DEFAULT '' NOT NULL, 
	from_status TEXT DEFAULT '' NOT NULL, 
	to_status TEXT DEFAULT '' NOT NULL, 
	submission INTEGER NOT NULL, 
	details TEXT DEFAULT '{}' NOT NULL, 
	acted_for INTEGER, PRIMARY KEY (id), 
	CONSTRAINT kind_known CHECK (kind IN ('send', 'retrieve', 'accept', 'reject', 'resend', 'withdraw', 'exported', 'failed', 'retry', 'unlink', 'undo', 'created', 'edited', 'imported', 'commented')), 
	CONSTRAINT event_version UNIQUE (commitment_id, version), 
	CONSTRAINT whole_numbers CHECK (typeof(version) IN ('integer', 'null') AND typeof(submission) IN ('integer', 'null')), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(actor_id) REFERENCES person (id)
, FOREIGN KEY(acted_for) REFERENCES person (id));
INSERT INTO "event" VALUES(1,1,1,'2026-01-09 19:21:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(2,1,2,'2026-01-14 20:15:00.000000',6,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(3,1,3,'2026-01-15 22:01:00.000000',4,'reject','sent','rejected',1,'{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}',NULL);
INSERT INTO "event" VALUES(4,1,4,'2026-01-16 20:59:56.000000',2,'edited','rejected','rejected',1,'{"answers": ["C3: The owner approved a budget transfer; it is in the budget since yesterday."]}',NULL);
INSERT INTO "event" VALUES(5,1,5,'2026-01-16 21:24:00.000000',6,'resend','rejected','sent',2,'{}',NULL);
INSERT INTO "event" VALUES(6,1,6,'2026-01-21 18:23:17.000000',5,'accept','sent','exporting',2,'{"reference": "SC2-0010"}',NULL);
INSERT INTO "event" VALUES(7,1,7,'2026-01-21 19:01:00.000000',NULL,'exported','exporting','synced',2,'{"txn_id": "200A-1769022060"}',NULL);
INSERT INTO "event" VALUES(8,2,1,'2026-06-04 21:00:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(9,2,2,'2026-06-09 21:47:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(10,2,3,'2026-06-11 13:56:11.000000',4,'accept','sent','exporting',1,'{"reference": "SC2-0003"}',NULL);
INSERT INTO "event" VALUES(11,2,4,'2026-06-11 14:10:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "2003-1781187000"}',NULL);
INSERT INTO "event" VALUES(12,3,1,'2026-07-31 15:00:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(13,4,1,'2026-08-10 18:47:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(14,4,2,'2026-08-11 20:16:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(15,3,2,'2026-08-12 21:46:00.000000',2,'edited','not_sent','not_sent',0,'{"changes": ["Contract status: Draft \u2192 Approved"]}',NULL);
INSERT INTO "event" VALUES(16,4,3,'2026-08-13 15:48:22.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0012"}',NULL);
INSERT INTO "event" VALUES(17,4,4,'2026-08-13 16:30:00.000000',NULL,'failed','exporting','export_failed',1,'{"error_code": "3171", "error_text": "An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company."}',NULL);
INSERT INTO "event" VALUES(18,4,5,'2026-08-13 19:06:50.000000',4,'retry','export_failed','exporting',1,'{}',NULL);
INSERT INTO "event" VALUES(19,4,6,'2026-08-13 19:18:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "200C-1786648680"}',NULL);
INSERT INTO "event" VALUES(20,3,3,'2026-08-14 14:25:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(21,3,4,'2026-08-18 21:04:06.000000',5,'accept','sent','exporting',1,'{"reference": "SC3-0011"}',NULL);
INSERT INTO "event" VALUES(22,3,5,'2026-08-18 21:29:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "200B-1787088540"}',NULL);
INSERT INTO "event" VALUES(23,5,1,'2026-09-01 14:27:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(24,5,2,'2026-09-07 15:54:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(25,5,3,'2026-09-07 19:47:00.000000',1,'retrieve','sent','retrieved',1,'{"comment": "A detail is missing."}',NULL);
INSERT INTO "event" VALUES(26,5,4,'2026-09-08 20:18:38.000000',2,'edited','retrieved','retrieved',1,'{"changes": ["Number: PO10014 \u2192 PO1-0014"]}',NULL);
INSERT INTO "event" VALUES(27,5,5,'2026-09-08 21:00:00.000000',1,'resend','retrieved','sent',2,'{}',NULL);
INSERT INTO "event" VALUES(28,5,6,'2026-09-11 12:41:05.000000',4,'accept','sent','exporting',2,'{"reference": "PO1-0014"}',NULL);
INSERT INTO "event" VALUES(29,5,7,'2026-09-11 13:16:00.000000',NULL,'exported','exporting','synced',2,'{"txn_id": "200E-1789132560"}',NULL);
INSERT INTO "event" VALUES(30,6,1,'2026-10-06 16:22:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(31,7,1,'2026-10-09 14:04:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(32,6,2,'2026-10-09 21:08:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(33,6,3,'2026-10-16 18:44:03.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0009"}',NULL);
INSERT INTO "event" VALUES(34,6,4,'2026-10-16 19:25:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "2009-1792178700"}',NULL);
INSERT INTO "event" VALUES(35,8,1,'2026-10-21 19:27:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(36,8,2,'2026-10-23 13:27:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(37,9,1,'2026-10-26 15:46:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(38,8,3,'2026-10-28 20:17:00.000000',1,'retrieve','sent','retrieved',1,'{"comment": "A detail is missing."}',NULL);
INSERT INTO "event" VALUES(39,9,2,'2026-10-30 13:19:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(40,10,1,'2026-10-30 15:15:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(41,11,1,'2026-11-02 14:28:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(42,12,1,'2026-11-06 18:49:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(43,11,2,'2026-11-06 20:57:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(44,10,2,'2026-11-06 22:05:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(45,9,3,'2026-11-06 22:45:00.000000',4,'reject','sent','rejected',1,'{"comment": "The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences."]}',NULL);
INSERT INTO "event" VALUES(46,11,3,'2026-11-10 18:24:00.000000',4,'reject','sent','rejected',1,'{"comment": "Please correct the ship-to address. The title says nothing. This is the wrong contract company.", "findings": ["O Other (Ship to): The yard takes no deliveries on Fridays.", "T1 Title (Title): Name the work and the place.", "V1 Vendor not linked, archived or wrong (Contract company): The signature is another company''s."]}',NULL);
INSERT INTO "event" VALUES(47,10,3,'2026-11-11 14:45:00.000000',5,'reject','sent','rejected',1,'{"comment": "Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.", "findings": ["D1 Description (Description)", "S1 Not approved or not executed (Executed)", "C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences."]}',NULL);
INSERT INTO "event" VALUES(48,11,4,'2026-11-12 17:07:58.000000',2,'edited','rejected','rejected',1,'{"changes": ["Title: Contract \u2192 Lumber package, phase 2", "Contract company: Northfork Earthworks \u2192 Granger Building Supply", "Ship to: Main yard \u2192 Site trailer, gate 2. Call one day ahead."]}',NULL);
INSERT INTO "event" VALUES(49,11,5,'2026-11-12 17:29:00.000000',1,'resend','rejected','sent',2,'{}',NULL);
INSERT INTO "event" VALUES(50,10,4,'2026-11-13 19:38:23.000000',1,'edited','rejected','rejected',1,'{"changes": ["Executed: No \u2192 Yes", "Description: \u2013 \u2192 Furnish and install heating and cooling, phase 1, as drawn.", "Line 3: Cost code: 01-500 \u2192 07-200"]}',NULL);
INSERT INTO "event" VALUES(51,11,6,'2026-11-13 19:40:00.000000',5,'reject','sent','rejected',2,'{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}',NULL);
INSERT INTO "event" VALUES(52,10,5,'2026-11-13 19:58:00.000000',1,'resend','rejected','sent',2,'{}',NULL);
INSERT INTO "event" VALUES(53,12,2,'2026-11-13 20:37:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(54,13,1,'2026-11-13 22:51:00.000000',2,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(55,14,1,'2026-11-13 22:52:00.000000',1,'created','not_sent','not_sent',0,'{}',NULL);
INSERT INTO "event" VALUES(56,12,3,'2026-11-16 21:59:00.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0005"}',NULL);
INSERT INTO "event" VALUES(57,12,4,'2026-11-16 22:10:00.000000',NULL,'failed','exporting','export_failed',1,'{"error_code": "3175", "error_text": "There was an error adding the PurchaseOrder: another user has the vendor''s record open."}',NULL);
INSERT INTO "event" VALUES(58,14,2,'2026-11-18 22:32:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(59,13,2,'2026-11-19 14:54:00.000000',1,'send','not_sent','sent',1,'{}',NULL);
INSERT INTO "event" VALUES(60,14,3,'2026-11-19 22:43:00.000000',4,'accept','sent','exporting',1,'{"reference": "PO4-0004"}',NULL);
CREATE TABLE export (
	id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	state TEXT DEFAULT 'queued' NOT NULL, 
	queued_at DATETIME NOT NULL, 
	handed_over_at DATETIME, 
	finished_at DATETIME, 
	txn_id TEXT DEFAULT '' NOT NULL, 
	error_code TEXT DEFAULT '' NOT NULL, 
	error_text TEXT DEFAULT '' NOT NULL, 
	content TEXT DEFAULT '' NOT NULL, 
	request TEXT DEFAULT '' NOT NULL, 
	request_id TEXT DEFAULT '' NOT NULL, 
	series INTEGER DEFAULT 1 NOT NULL, 
	attempts INTEGER DEFAULT 0 NOT NULL, 
	ticket TEXT DEFAULT '' NOT NULL, 
	ask_first BOOLEAN DEFAULT false NOT NULL, 
	due_at DATETIME, 
	waiting_since DATETIME, 
	edit_sequence TEXT DEFAULT '' NOT NULL, 
	differences TEXT DEFAULT '' NOT NULL, 
	file_id INTEGER, 
	confirmed_by INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT state_known CHECK (state IN ('queued', 'handed_over', 'unknown', 'file_produced', 'done', 'failed', 'withdrawn')), 
	CONSTRAINT whole_numbers CHECK (typeof(series) IN ('integer', 'null') AND typeof(attempts) IN ('integer', 'null')), 
	UNIQUE (submission_id), 
	FOREIGN KEY(submission_id) REFERENCES submission (id), 
	FOREIGN KEY(file_id) REFERENCES erp_file (id), 
	FOREIGN KEY(confirmed_by) REFERENCES person (id)
);
INSERT INTO "export" VALUES(1,2,'done','2026-01-21 18:23:17.000000','2026-01-21 19:01:00.000000','2026-01-21 19:01:00.000000','200A-1769022060','','','{"day": "2026-01-09", "delivery": null, "description": "Furnish and install masonry, north side, as drawn.", "guid": "fd54eb56-de7c-9e19-3965-2042ddbb4565", "job": {"id": "80002402-1704100000", "name": "Cedar & Stone:Maple Street School"}, "lines": [{"amount": "228012.50", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area C", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "10730.00000", "unit_cost": "21.2500", "uom": "SF"}, {"amount": "171849.60", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area C", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "5304.00000", "unit_cost": "32.4000", "uom": "SF"}, {"amount": "233366.40", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "10804.00000", "unit_cost": "21.6000", "uom": "SF"}, {"amount": "122356.00", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "3380.00000", "unit_cost": "36.2000", "uom": "SF"}, {"amount": "202119.90", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, common areas", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "9694.00000", "unit_cost": "20.8500", "uom": "SF"}, {"amount": "186708.60", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, common areas", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "5252.00000", "unit_cost": "35.5500", "uom": "SF"}], "number": "SC2-0010", "title": "Masonry, north side", "vendor": {"id": "80000103-1704200000", "name": "Harlan & Daughters Masonry"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="04204d3ed901e9810cd9"><PurchaseOrderAddRq requestID="fd54eb56-de7c-9e19-3965-2042ddbb4565"><PurchaseOrderAdd><VendorRef><ListID>80000103-1704200000</ListID></VendorRef><TxnDate>2026-01-09</TxnDate><RefNumber>SC2-0010</RefNumber><Memo>Masonry, north side
Furnish and install masonry, north side, as drawn.</Memo><VendorMsg>Furnish and install masonry, north side, as drawn.</VendorMsg><ExternalGUID>{fd54eb56-de7c-9e19-3965-2042ddbb4565}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area C (SF)</Desc><Quantity>10730</Quantity><Rate>21.25</Rate><Amount>228012.50</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area C (SF)</Desc><Quantity>5304</Quantity><Rate>32.4</Rate><Amount>171849.60</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area A (SF)</Desc><Quantity>10804</Quantity><Rate>21.6</Rate><Amount>233366.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area A (SF)</Desc><Quantity>3380</Quantity><Rate>36.2</Rate><Amount>122356.00</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, common areas (SF)</Desc><Quantity>9694</Quantity><Rate>20.85</Rate><Amount>202119.90</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, common areas (SF)</Desc><Quantity>5252</Quantity><Rate>35.55</Rate><Amount>186708.60</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','04204d3ed901e9810cd9',1,0,'',0,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(2,3,'done','2026-06-11 13:56:11.000000','2026-06-11 14:10:00.000000','2026-06-11 14:10:00.000000','2003-1781187000','','','{"day": "2026-06-04", "delivery": null, "description": "Furnish and install masonry, west wing, as drawn.", "guid": "c8a7da66-cf27-e952-facb-9c73e80a57a0", "job": {"id": "80002402-1704100000", "name": "Cedar & Stone:Maple Street School"}, "lines": [{"amount": "110389.50", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, site", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "4810.00000", "unit_cost": "22.9500", "uom": "SF"}, {"amount": "175479.20", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, site", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "4888.00000", "unit_cost": "35.9000", "uom": "SF"}, {"amount": "245206.40", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area B", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "11248.00000", "unit_cost": "21.8000", "uom": "SF"}, {"amount": "229226.40", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area B", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "6448.00000", "unit_cost": "35.5500", "uom": "SF"}, {"amount": "149650.20", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "7918.00000", "unit_cost": "18.9000", "uom": "SF"}, {"amount": "291470.40", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "8424.00000", "unit_cost": "34.6000", "uom": "SF"}], "number": "SC2-0003", "title": "Masonry, west wing", "vendor": {"id": "80000103-1704200000", "name": "Harlan & Daughters Masonry"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="f559a084f09ae272ac2a"><PurchaseOrderAddRq requestID="c8a7da66-cf27-e952-facb-9c73e80a57a0"><PurchaseOrderAdd><VendorRef><ListID>80000103-1704200000</ListID></VendorRef><TxnDate>2026-06-04</TxnDate><RefNumber>SC2-0003</RefNumber><Memo>Masonry, west wing
Furnish and install masonry, west wing, as drawn.</Memo><VendorMsg>Furnish and install masonry, west wing, as drawn.</VendorMsg><ExternalGUID>{c8a7da66-cf27-e952-facb-9c73e80a57a0}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, site (SF)</Desc><Quantity>4810</Quantity><Rate>22.95</Rate><Amount>110389.50</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, site (SF)</Desc><Quantity>4888</Quantity><Rate>35.9</Rate><Amount>175479.20</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area B (SF)</Desc><Quantity>11248</Quantity><Rate>21.8</Rate><Amount>245206.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area B (SF)</Desc><Quantity>6448</Quantity><Rate>35.55</Rate><Amount>229226.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area A (SF)</Desc><Quantity>7918</Quantity><Rate>18.9</Rate><Amount>149650.20</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area A (SF)</Desc><Quantity>8424</Quantity><Rate>34.6</Rate><Amount>291470.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','f559a084f09ae272ac2a',1,0,'',0,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(3,4,'done','2026-08-13 19:06:50.000000','2026-08-13 19:18:00.000000','2026-08-13 19:18:00.000000','200C-1786648680','','','{"day": "2026-08-10", "delivery": null, "description": "Furnish and install plumbing, north side, as drawn.", "guid": "7f2808e4-b3b7-3ef7-5f8b-e836a07d7de2", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "191360.00", "cost_class": {"id": "", "name": ""}, "description": "Underground and rough-in, site", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "1.00000", "unit_cost": "191360.0000", "uom": "LS"}, {"amount": "125985.00", "cost_class": {"id": "", "name": ""}, "description": "Fixtures and trim, site", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "111.00000", "unit_cost": "1135.0000", "uom": "EA"}, {"amount": "215280.00", "cost_class": {"id": "", "name": ""}, "description": "Underground and rough-in, common areas", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "1.00000", "unit_cost": "215280.0000", "uom": "LS"}, {"amount": "97156.00", "cost_class": {"id": "", "name": ""}, "description": "Fixtures and trim, common areas", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "80.00000", "unit_cost": "1214.4500", "uom": "EA"}], "number": "SC4-0012", "title": "Plumbing, north side", "vendor": {"id": "80000107-1704200000", "name": "Two Rivers Plumbing"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="3fe93f1407accf1a34a0"><PurchaseOrderAddRq requestID="7f2808e4-b3b7-3ef7-5f8b-e836a07d7de2"><PurchaseOrderAdd><VendorRef><ListID>80000107-1704200000</ListID></VendorRef><TxnDate>2026-08-10</TxnDate><RefNumber>SC4-0012</RefNumber><Memo>Plumbing, north side
Furnish and install plumbing, north side, as drawn.</Memo><VendorMsg>Furnish and install plumbing, north side, as drawn.</VendorMsg><ExternalGUID>{7f2808e4-b3b7-3ef7-5f8b-e836a07d7de2}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Underground and rough-in, site (LS)</Desc><Quantity>1</Quantity><Rate>191360</Rate><Amount>191360.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Fixtures and trim, site (EA)</Desc><Quantity>111</Quantity><Rate>1135</Rate><Amount>125985.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Underground and rough-in, common areas (LS)</Desc><Quantity>1</Quantity><Rate>215280</Rate><Amount>215280.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Fixtures and trim, common areas (EA)</Desc><Quantity>80</Quantity><Rate>1214.45</Rate><Amount>97156.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','3fe93f1407accf1a34a0',2,0,'',1,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(4,5,'done','2026-08-18 21:04:06.000000','2026-08-18 21:29:00.000000','2026-08-18 21:29:00.000000','200B-1787088540','','','{"day": "2026-07-31", "delivery": null, "description": "Furnish and install drywall and painting, annex, as drawn.", "guid": "d1dfcd7e-13c9-396a-103d-13a91cfcf460", "job": {"id": "80002403-1704100000", "name": "Cedar & Stone:Harbor Warehouse"}, "lines": [{"amount": "287280.00", "cost_class": {"id": "", "name": ""}, "description": "Studs and gypsum board, site", "item": {"id": "80000217-1704300000", "name": "09-250"}, "quantity": "41040.00000", "unit_cost": "7.0000", "uom": "SF"}, {"amount": "22770.00", "cost_class": {"id": "", "name": ""}, "description": "Sound batts, site", "item": {"id": "80000211-1704300000", "name": "07-200"}, "quantity": "18975.00000", "unit_cost": "1.2000", "uom": "SF"}, {"amount": "81120.00", "cost_class": {"id": "", "name": ""}, "description": "Two coats on walls and ceilings, site", "item": {"id": "80000219-1704300000", "name": "09-900"}, "quantity": "67600.00000", "unit_cost": "1.2000", "uom": "SF"}, {"amount": "250002.00", "cost_class": {"id": "", "name": ""}, "description": "Studs and gypsum board, area B", "item": {"id": "80000217-1704300000", "name": "09-250"}, "quantity": "32680.00000", "unit_cost": "7.6500", "uom": "SF"}, {"amount": "22489.50", "cost_class": {"id": "", "name": ""}, "description": "Sound batts, area B", "item": {"id": "80000211-1704300000", "name": "07-200"}, "quantity": "15510.00000", "unit_cost": "1.4500", "uom": "SF"}, {"amount": "80132.00", "cost_class": {"id": "", "name": ""}, "description": "Two coats on walls and ceilings, area B", "item": {"id": "80000219-1704300000", "name": "09-900"}, "quantity": "69680.00000", "unit_cost": "1.1500", "uom": "SF"}], "number": "SC3-0011", "title": "Drywall and painting, annex", "vendor": {"id": "80000106-1704200000", "name": "Prairie Drywall and Paint"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="e160a05db948c8dc283e"><PurchaseOrderAddRq requestID="d1dfcd7e-13c9-396a-103d-13a91cfcf460"><PurchaseOrderAdd><VendorRef><ListID>80000106-1704200000</ListID></VendorRef><TxnDate>2026-07-31</TxnDate><RefNumber>SC3-0011</RefNumber><Memo>Drywall and painting, annex
Furnish and install drywall and painting, annex, as drawn.</Memo><VendorMsg>Furnish and install drywall and painting, annex, as drawn.</VendorMsg><ExternalGUID>{d1dfcd7e-13c9-396a-103d-13a91cfcf460}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000217-1704300000</ListID></ItemRef><Desc>Studs and gypsum board, site (SF)</Desc><Quantity>41040</Quantity><Rate>7</Rate><Amount>287280.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000211-1704300000</ListID></ItemRef><Desc>Sound batts, site (SF)</Desc><Quantity>18975</Quantity><Rate>1.2</Rate><Amount>22770.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000219-1704300000</ListID></ItemRef><Desc>Two coats on walls and ceilings, site (SF)</Desc><Quantity>67600</Quantity><Rate>1.2</Rate><Amount>81120.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000217-1704300000</ListID></ItemRef><Desc>Studs and gypsum board, area B (SF)</Desc><Quantity>32680</Quantity><Rate>7.65</Rate><Amount>250002.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000211-1704300000</ListID></ItemRef><Desc>Sound batts, area B (SF)</Desc><Quantity>15510</Quantity><Rate>1.45</Rate><Amount>22489.50</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000219-1704300000</ListID></ItemRef><Desc>Two coats on walls and ceilings, area B (SF)</Desc><Quantity>69680</Quantity><Rate>1.15</Rate><Amount>80132.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','e160a05db948c8dc283e',1,0,'',0,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(5,7,'done','2026-09-11 12:41:05.000000','2026-09-11 13:16:00.000000','2026-09-11 13:16:00.000000','200E-1789132560','','','{"day": "2026-09-01", "delivery": "2026-11-09", "description": "Deliver reinforcing bar, east wing, as drawn.", "guid": "6032bd0c-3b05-b552-964b-5dbe2e75859a", "job": {"id": "80002401-1704100000", "name": "Cedar & Stone:Riverside Clinic"}, "lines": [{"amount": "88536.00", "cost_class": {"id": "", "name": ""}, "description": "Rebar #5, cut and bent, site", "item": {"id": "80000204-1704300000", "name": "03-200"}, "quantity": "60.00000", "unit_cost": "1475.6000", "uom": "TON"}, {"amount": "51856.80", "cost_class": {"id": "", "name": ""}, "description": "Rebar #5, cut and bent, area A", "item": {"id": "80000204-1704300000", "name": "03-200"}, "quantity": "41.00000", "unit_cost": "1264.8000", "uom": "TON"}], "number": "PO1-0014", "title": "Reinforcing bar, east wing", "vendor": {"id": "80000102-1704200000", "name": "Ironwood Steel Erectors"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="812915210c9f5c09bbe6"><PurchaseOrderAddRq requestID="6032bd0c-3b05-b552-964b-5dbe2e75859a"><PurchaseOrderAdd><VendorRef><ListID>80000102-1704200000</ListID></VendorRef><TxnDate>2026-09-01</TxnDate><RefNumber>PO1-0014</RefNumber><ExpectedDate>2026-11-09</ExpectedDate><Memo>Reinforcing bar, east wing
Deliver reinforcing bar, east wing, as drawn.</Memo><VendorMsg>Deliver reinforcing bar, east wing, as drawn.</VendorMsg><ExternalGUID>{6032bd0c-3b05-b552-964b-5dbe2e75859a}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000204-1704300000</ListID></ItemRef><Desc>Rebar #5, cut and bent, site (TON)</Desc><Quantity>60</Quantity><Rate>1475.6</Rate><Amount>88536.00</Amount><CustomerRef><ListID>80002401-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000204-1704300000</ListID></ItemRef><Desc>Rebar #5, cut and bent, area A (TON)</Desc><Quantity>41</Quantity><Rate>1264.8</Rate><Amount>51856.80</Amount><CustomerRef><ListID>80002401-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','812915210c9f5c09bbe6',1,0,'',0,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(6,8,'done','2026-10-16 18:44:03.000000','2026-10-16 19:25:00.000000','2026-10-16 19:25:00.000000','2009-1792178700','','','{"day": "2026-10-06", "delivery": null, "description": "Furnish and install electrical, east wing, as drawn.", "guid": "c62a889d-34b8-88e1-41e5-913326cd06d9", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "214700.00", "cost_class": {"id": "", "name": ""}, "description": "Service, feeders and panels, common areas", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1.00000", "unit_cost": "214700.0000", "uom": "LS"}, {"amount": "284357.85", "cost_class": {"id": "", "name": ""}, "description": "Branch wiring and devices, common areas", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "2247.00000", "unit_cost": "126.5500", "uom": "EA"}, {"amount": "299118.75", "cost_class": {"id": "", "name": ""}, "description": "Lighting and controls, common areas", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1075.00000", "unit_cost": "278.2500", "uom": "EA"}, {"amount": "255380.00", "cost_class": {"id": "", "name": ""}, "description": "Service, feeders and panels, area A", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1.00000", "unit_cost": "255380.0000", "uom": "LS"}, {"amount": "339943.80", "cost_class": {"id": "", "name": ""}, "description": "Branch wiring and devices, area A", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "2436.00000", "unit_cost": "139.5500", "uom": "EA"}, {"amount": "69231.25", "cost_class": {"id": "", "name": ""}, "description": "Lighting and controls, area A", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "275.00000", "unit_cost": "251.7500", "uom": "EA"}], "number": "SC4-0009", "title": "Electrical, east wing", "vendor": {"id": "80000109-1704200000", "name": "Lakeshore Electric"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="d2e2590e80df15271e66"><PurchaseOrderAddRq requestID="c62a889d-34b8-88e1-41e5-913326cd06d9"><PurchaseOrderAdd><VendorRef><ListID>80000109-1704200000</ListID></VendorRef><TxnDate>2026-10-06</TxnDate><RefNumber>SC4-0009</RefNumber><Memo>Electrical, east wing
Furnish and install electrical, east wing, as drawn.</Memo><VendorMsg>Furnish and install electrical, east wing, as drawn.</VendorMsg><ExternalGUID>{c62a889d-34b8-88e1-41e5-913326cd06d9}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Service, feeders and panels, common areas (LS)</Desc><Quantity>1</Quantity><Rate>214700</Rate><Amount>214700.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Branch wiring and devices, common areas (EA)</Desc><Quantity>2247</Quantity><Rate>126.55</Rate><Amount>284357.85</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Lighting and controls, common areas (EA)</Desc><Quantity>1075</Quantity><Rate>278.25</Rate><Amount>299118.75</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Service, feeders and panels, area A (LS)</Desc><Quantity>1</Quantity><Rate>255380</Rate><Amount>255380.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Branch wiring and devices, area A (EA)</Desc><Quantity>2436</Quantity><Rate>139.55</Rate><Amount>339943.80</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Lighting and controls, area A (EA)</Desc><Quantity>275</Quantity><Rate>251.75</Rate><Amount>69231.25</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','d2e2590e80df15271e66',1,0,'',0,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(7,15,'failed','2026-11-16 21:59:00.000000','2026-11-16 22:10:00.000000','2026-11-16 22:10:00.000000','','3175','There was an error adding the PurchaseOrder: another user has the vendor''s record open.','{"day": "2026-11-06", "delivery": null, "description": "Furnish and install electrical, east wing, as drawn.", "guid": "22599f1f-91c1-25d1-7704-a63ade8f45d4", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "219220.00", "cost_class": {"id": "", "name": ""}, "description": "Service, feeders and panels, site", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1.00000", "unit_cost": "219220.0000", "uom": "LS"}, {"amount": "327320.00", "cost_class": {"id": "", "name": ""}, "description": "Branch wiring and devices, site", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "2450.00000", "unit_cost": "133.6000", "uom": "EA"}, {"amount": "117024.00", "cost_class": {"id": "", "name": ""}, "description": "Lighting and controls, site", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "460.00000", "unit_cost": "254.4000", "uom": "EA"}], "number": "SC4-0005", "title": "Electrical, east wing", "vendor": {"id": "80000109-1704200000", "name": "Lakeshore Electric"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="62d58903212b59694d88"><PurchaseOrderAddRq requestID="22599f1f-91c1-25d1-7704-a63ade8f45d4"><PurchaseOrderAdd><VendorRef><ListID>80000109-1704200000</ListID></VendorRef><TxnDate>2026-11-06</TxnDate><RefNumber>SC4-0005</RefNumber><Memo>Electrical, east wing
Furnish and install electrical, east wing, as drawn.</Memo><VendorMsg>Furnish and install electrical, east wing, as drawn.</VendorMsg><ExternalGUID>{22599f1f-91c1-25d1-7704-a63ade8f45d4}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Service, feeders and panels, site (LS)</Desc><Quantity>1</Quantity><Rate>219220</Rate><Amount>219220.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Branch wiring and devices, site (EA)</Desc><Quantity>2450</Quantity><Rate>133.6</Rate><Amount>327320.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Lighting and controls, site (EA)</Desc><Quantity>460</Quantity><Rate>254.4</Rate><Amount>117024.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','62d58903212b59694d88',1,0,'',0,NULL,NULL,'','',NULL,NULL);
INSERT INTO "export" VALUES(8,16,'queued','2026-11-19 22:43:00.000000',NULL,NULL,'','','','{"day": "2026-11-13", "delivery": "2027-02-01", "description": "Deliver light fixtures, north side, as drawn.", "guid": "38ced112-fefb-b8a2-a662-26c3aef175aa", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "39765.00", "cost_class": {"id": "", "name": ""}, "description": "LED troffers and downlights, area C", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": null, "unit_cost": null, "uom": ""}], "number": "PO4-0004", "title": "Light fixtures, north side", "vendor": {"id": "80000109-1704200000", "name": "Lakeshore Electric"}}','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="89a8251bbd1cbc1f3dcd"><PurchaseOrderAddRq requestID="38ced112-fefb-b8a2-a662-26c3aef175aa"><PurchaseOrderAdd><VendorRef><ListID>80000109-1704200000</ListID></VendorRef><TxnDate>2026-11-13</TxnDate><RefNumber>PO4-0004</RefNumber><ExpectedDate>2027-02-01</ExpectedDate><Memo>Light fixtures, north side
Deliver light fixtures, north side, as drawn.</Memo><VendorMsg>Deliver light fixtures, north side, as drawn.</VendorMsg><ExternalGUID>{38ced112-fefb-b8a2-a662-26c3aef175aa}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>LED troffers and downlights, area C</Desc><Quantity>1</Quantity><Rate>39765</Rate><Amount>39765.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>','89a8251bbd1cbc1f3dcd',1,0,'',0,NULL,NULL,'','',NULL,NULL);
CREATE TABLE finding (
	id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	code VARCHAR(8) NOT NULL, 
	target TEXT DEFAULT 'whole' NOT NULL, 
	field TEXT DEFAULT '' NOT NULL, 
	line_id INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	answer TEXT DEFAULT '' NOT NULL, 
	answered_by INTEGER, 
	answered_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT target_known CHECK (target IN ('field', 'line', 'whole')), 
	CONSTRAINT note_length CHECK (length(note) BETWEEN 0 AND 2000), 
	CONSTRAINT answer_length CHECK (length(answer) BETWEEN 0 AND 2000), 
	FOREIGN KEY(submission_id) REFERENCES submission (id), 
	FOREIGN KEY(code) REFERENCES reason_code (code), 
	FOREIGN KEY(answered_by) REFERENCES person (id)
);
INSERT INTO "finding" VALUES(1,1,'C3','field','sov',NULL,'','The owner approved a budget transfer; it is in the budget since yesterday.',2,'2026-01-16 20:59:56.000000');
INSERT INTO "finding" VALUES(2,10,'N3','field','number',NULL,'Our numbers are written with a dash, like SC1-0017.','',NULL,NULL);
INSERT INTO "finding" VALUES(3,10,'C2','line','',43,'Temporary facilities is for our own trailers and fences.','',NULL,NULL);
INSERT INTO "finding" VALUES(4,11,'O','field','ship_to',NULL,'The yard takes no deliveries on Fridays.','',NULL,NULL);
INSERT INTO "finding" VALUES(5,11,'T1','field','title',NULL,'Name the work and the place.','',NULL,NULL);
INSERT INTO "finding" VALUES(6,11,'V1','field','vendor_id',NULL,'The signature is another company''s.','',NULL,NULL);
INSERT INTO "finding" VALUES(7,12,'D1','field','description',NULL,'','',NULL,NULL);
INSERT INTO "finding" VALUES(8,12,'S1','field','executed',NULL,'','',NULL,NULL);
INSERT INTO "finding" VALUES(9,12,'C2','line','',46,'Temporary facilities is for our own trailers and fences.','',NULL,NULL);
INSERT INTO "finding" VALUES(10,13,'C3','field','sov',NULL,'','',NULL,NULL);
CREATE TABLE history_key (
	from_number BIGINT NOT NULL, 
	key_id VARCHAR(16) NOT NULL, 
	PRIMARY KEY (from_number)
);
INSERT INTO "history_key" VALUES(1,'1d7b246cddbc3dc5');
CREATE TABLE history_link (
	number INTEGER NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	entry_id INTEGER NOT NULL, 
	link TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (number), 
	CONSTRAINT history_link_entry UNIQUE (kind, entry_id), 
	CONSTRAINT kind_known CHECK (kind IN ('event', 'comment', 'attachment')), 
	CONSTRAINT link_length CHECK (length(link) = 64)
);
INSERT INTO "history_link" VALUES(1,'event',1,'afd0e5f40fd694917cea075219de25fcd7b95b48e0409fdcc549ef4a65c5b748');
INSERT INTO "history_link" VALUES(2,'event',2,'e6e234579af91a0f3a612e9f05b86eed9f1ef108c9b6a174448cce6f9d1ab590');
INSERT INTO "history_link" VALUES(3,'event',3,'1d5bbd86498101b8254cf49d407c8d4b33928e0288946fafa13f608c3a3f2bda');
INSERT INTO "history_link" VALUES(4,'event',4,'262c5978be9532da06ca86266715ee4e199571f54924d5de943db5a1855d2ab8');
INSERT INTO "history_link" VALUES(5,'event',5,'0fb31ea86232ddb5459412a54b643e6a4d23e6736dea555f62a177262d169d5b');
INSERT INTO "history_link" VALUES(6,'event',6,'466f267f1878699d9928ef5642434f3431909c04ece885fd2c89aeb886c71df0');
INSERT INTO "history_link" VALUES(7,'event',7,'a22a1572e926ae743d07fb2d038d0dc58a70ed185091b6b0880bcf9a02bf5b80');
INSERT INTO "history_link" VALUES(8,'event',8,'36f22ebb47db5c02bb65ee14d104d4ab6c43306fe44fd3b8e0497dc67e2af583');
INSERT INTO "history_link" VALUES(9,'event',9,'0f1923a5ac20a493874e87d4909c16310412623333818f1c6173ca6cde63c79a');
INSERT INTO "history_link" VALUES(10,'event',10,'6f4a84bbc79b66f5e863c3a662ca67d9305b83cd43024e7f5c884e1efe8d22e3');
INSERT INTO "history_link" VALUES(11,'event',11,'b62cb2bde691e398ac5f1146a8c7d197c43018816580b3dba1b64a1ff9ed692e');
INSERT INTO "history_link" VALUES(12,'event',12,'d41b032eaac3277f53e0ea0e4ee9922ff2fb1bdd5b5641df3104e0ede66d6e35');
INSERT INTO "history_link" VALUES(13,'event',13,'9ee0498eb1a380a16aec6ffbfbb62c9809b795841b26f9d46dc0e64cd9cfe469');
INSERT INTO "history_link" VALUES(14,'event',14,'5ccbf06b3bdc40d9be727be14c4f7d2c1d5826bbbe593ead0ed1ef5191882233');
INSERT INTO "history_link" VALUES(15,'event',15,'14f7851bfcb6ba4c800d05d1dcca59bb0ae7e055c59e380f905ac194a55c2682');
INSERT INTO "history_link" VALUES(16,'event',16,'4d38f127c20282eb7a6804a1afb6bf82b1224527dfb1bb28dd026f31a9252c8f');
INSERT INTO "history_link" VALUES(17,'event',17,'55f3d907d663b77498b4d98c911598ec4641275af4abd4d926d335b220697447');
INSERT INTO "history_link" VALUES(18,'event',18,'7ebd20c7602ff0f0afb5ae568a836cb6c4c49c507923027d082d79a8c5c0530a');
INSERT INTO "history_link" VALUES(19,'event',19,'bfd82bff2e43ba024a06b67c49323f3fe483f1d02c33e8e38c1a84f46521cb39');
INSERT INTO "history_link" VALUES(20,'event',20,'8eecc4d61fcfdd3633e98f68e7ed77df1c1862888991001dddb63c3b60500114');
INSERT INTO "history_link" VALUES(21,'event',21,'cc2730b41bd2da85c68fb767c124f5cc5e059dac4306c2b0ce5c230543947171');
INSERT INTO "history_link" VALUES(22,'event',22,'ff0c7fead02414644e86f21bd2a84383805890a90069873192003ab19a449126');
INSERT INTO "history_link" VALUES(23,'event',23,'3c8b1f646ea93efab1223c8770b3c701b00e23345e30a632956f17737bf578d7');
INSERT INTO "history_link" VALUES(24,'event',24,'7592df3c427e26d7320c5986049cedffc9af3ac1ecfeeaefef027c94c7b939aa');
INSERT INTO "history_link" VALUES(25,'event',25,'3a344186d8f646dc5767217cdffea897e08ae3c5aed530f70b5b25c2d09cb965');
INSERT INTO "history_link" VALUES(26,'event',26,'15c9aae8fde637fa35d4d0ffaf27be8af9494a6109efe0b49100f2d5ebfcf469');
INSERT INTO "history_link" VALUES(27,'event',27,'1964634601121440ee2636836c370ebe76f9213006c3af28c25e800570f515a6');
INSERT INTO "history_link" VALUES(28,'event',28,'90c51ecf901200dfa0f8ef55913fb6eaaa294891121642106d138b6076e0db14');
INSERT INTO "history_link" VALUES(29,'event',29,'13c51f23f05cff2c6af812e3af2a0c7498197f6d3cf7de6d049f1f101a57f40b');
INSERT INTO "history_link" VALUES(30,'event',30,'a5df341c39491eda322062494ca49666039a7aaee3eeed0a318b01f6a77c8a4e');
INSERT INTO "history_link" VALUES(31,'event',31,'99cdaaa3afa6e34e92ca837d45b5ce4686dd559d22c861967294f2b576d36f28');
INSERT INTO "history_link" VALUES(32,'event',32,'c22568de23e5bdc30d2ee97d9926624cbb5fb75563e2b976904dc1a261f8c5fd');
INSERT INTO "history_link" VALUES(33,'event',33,'618853b47cad87cdbab110e30685b674eb72c187396bb7074a5ddb514106fa26');
INSERT INTO "history_link" VALUES(34,'event',34,'eef2e3808f5b0e847e2322842932b5e270049b85ffcaedb1cb94dbeec8523b54');
INSERT INTO "history_link" VALUES(35,'event',35,'5157caf5961e7706327ccac3fd5d079b3b68bf1f9eba6e7376ebd6eadd077dda');
INSERT INTO "history_link" VALUES(36,'event',36,'a7b1ae2b411accb1a9ef847b5241189b29f10d7b391483a0d37bef6f5552484c');
INSERT INTO "history_link" VALUES(37,'event',37,'6a11dd5a7a1c67460d2047c6338f766a901d7457aae82c1b834f6ac6f921a007');
INSERT INTO "history_link" VALUES(38,'event',38,'073acd78f7a058344e8dc3c696610c1a904eb47795c6ccd33c7cd38f7e42e56c');
INSERT INTO "history_link" VALUES(39,'event',39,'78a99e961355b7abca05d21d6e3b6fe1f7c4560533c8111af56619a4cef7a698');
INSERT INTO "history_link" VALUES(40,'event',40,'0f966a2d85faf77696d8f40e1f5e5ef5ae60282a2fa10d617b05bc1238ea3c89');
INSERT INTO "history_link" VALUES(41,'event',41,'5099cebdb1f5c33e757919bdfac2ab4170b3a18c14c1301c6bebdb8cb0b607c3');
INSERT INTO "history_link" VALUES(42,'event',42,'6647f29cc44e5ddda7d7abb0223924ee1e53f0252135c9d8b1360b3d93e54b0e');
INSERT INTO "history_link" VALUES(43,'event',43,'602a65e81eaa441c6fc8e5ac47a2651501442429227c242ae4dc13f08769b97d');
INSERT INTO "history_link" VALUES(44,'event',44,'e4c5821f7bb3404c74b3bbb75c165fa8d8d45924f837f9028f154f4bcf1ef4af');
INSERT INTO "history_link" VALUES(45,'event',45,'58396b2e60f5a7955fda0867266e54e90be807de9722c1757cb71163a48192e6');
INSERT INTO "history_link" VALUES(46,'event',46,'7f7c1d24495c46ead71cafdcaa5e7b4b0f5bba476c0c7ffb27810eebcb7a707e');
INSERT INTO "history_link" VALUES(47,'event',47,'1f99ffffec2ee000f571ea0f2f08126f1789df8c62da1f84ccb9ae712c6b9610');
INSERT INTO "history_link" VALUES(48,'event',48,'67e919b9dfbe346beadcef3e78483a46601853ee51b33e21888217de464e62c2');
INSERT INTO "history_link" VALUES(49,'event',49,'2694d81f9f890b386cce065f790ff3e4209b0bfa40e0db04e952018b43ee561c');
INSERT INTO "history_link" VALUES(50,'event',50,'e034b470aba2808ba4597c3cd35f6ebdd67a0b38c4f3754a2c24bc37d3b9ef28');
INSERT INTO "history_link" VALUES(51,'event',51,'45c1c636228e902c785948823c8c344366fb683129fe55a2c8d4fb5a9f8f4c06');
INSERT INTO "history_link" VALUES(52,'event',52,'90234877db4b8f597c15fb0967d6affdddd629de5928742f9b91f054755ece76');
INSERT INTO "history_link" VALUES(53,'event',53,'13ad6adfe50c692cfe1801f66e58b5cd2ebb15005932a50f6334421783c4215b');
INSERT INTO "history_link" VALUES(54,'event',54,'de43ccc8e2d21d6f1f4201e40a6c8a5719a2f19240f4c0672a305dc59245d080');
INSERT INTO "history_link" VALUES(55,'event',55,'93122fb227c5d689fae9f82f27d75ad90453d16efbc2cbfc6dda8c08cde39586');
INSERT INTO "history_link" VALUES(56,'event',56,'630479c1319ae7d741fe4d147d9c8bb1ff963bd79fea80562d3daf8026e0f9a0');
INSERT INTO "history_link" VALUES(57,'event',57,'1018c665f5a6fe07a353a8547959d25481704f880ced0a28aaaf4834c6bbcf12');
INSERT INTO "history_link" VALUES(58,'event',58,'d4a0b586e3c6f052ad69b9f12111da3e9f1fd7a7f4d5e2185b8719b3a1df2ace');
INSERT INTO "history_link" VALUES(59,'event',59,'427dd13eec022147985809a5b389dadb488872ff1b6c8feeb790844addbb2761');
INSERT INTO "history_link" VALUES(60,'event',60,'1fb8c45da4d07eef275a8593837c3b2774baf8c29c7534754223aaeeca4255a4');
INSERT INTO "history_link" VALUES(61,'comment',1,'c9df933951ee058d8342666f0615f274adc2f035ead4ea3c0a9a6c5d8573b61f');
CREATE TABLE holiday (
	day DATE NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (day), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 0 AND 100)
);
CREATE TABLE import_mapping (
	kind VARCHAR(20) NOT NULL, 
	folded_header VARCHAR(200) NOT NULL, 
	field TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (kind, folded_header)
);
CREATE TABLE login_session (
	token_sha256 VARCHAR(64) NOT NULL, 
	person_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, address TEXT DEFAULT '' NOT NULL, agent TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (token_sha256), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE mail (
	id INTEGER NOT NULL, 
	"key" TEXT DEFAULT '' NOT NULL, 
	message_id TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	person_id INTEGER, 
	commitment_id INTEGER, 
	to_email TEXT DEFAULT '' NOT NULL, 
	subject TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	html TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	lease_until DATETIME, 
	attempts INTEGER NOT NULL, 
	sent_at DATETIME, 
	dead_at DATETIME, 
	last_error TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT mail_key UNIQUE ("key"), 
	CONSTRAINT mail_message_id UNIQUE (message_id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id)
);
INSERT INTO "mail" VALUES(1,'waiting:1:2:4','<5b804305-8658-5d30-b582-d3ad48b545ad@commitment-desk.local>','waiting',4,1,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance','Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    1
By:
    Connie Hart
When:
    2026-01-14 14:15 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-14 20:15:00.000000','2026-01-14 20:15:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(2,'waiting:1:2:5','<be7b2800-e76a-5df7-83c2-f431e925ebf4@commitment-desk.local>','waiting',5,1,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance','Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    1
By:
    Connie Hart
When:
    2026-01-14 14:15 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-14 20:15:00.000000','2026-01-14 20:15:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(3,'waiting:1:2:6','<e0c10c62-7e5f-5f5d-8332-d54447c40915@commitment-desk.local>','waiting',6,1,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance','Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    1
By:
    Connie Hart
When:
    2026-01-14 14:15 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-14 20:15:00.000000','2026-01-14 20:15:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(4,'rejected:1:3:2','<12d89b83-657b-5967-9728-dc7515ad68de@commitment-desk.local>','rejected',2,1,'erin@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    1
By:
    Ana Duarte
When:
    2026-01-15 16:01 CST
Findings:
    • C3 Over budget (Schedule of values)
Comment:
    This is over the budget of its cost code.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 22:01:00.000000','2026-01-15 22:01:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(5,'rejected:1:3:6','<b02164b4-300f-5efa-bfeb-391471b989a9@commitment-desk.local>','rejected',6,1,'connie@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    1
By:
    Ana Duarte
When:
    2026-01-15 16:01 CST
Findings:
    • C3 Over budget (Schedule of values)
Comment:
    This is over the budget of its cost code.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 22:01:00.000000','2026-01-15 22:01:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(6,'waiting:1:5:4','<78803efa-9d2e-57ae-82d8-cb54b24f94e4@commitment-desk.local>','waiting',4,1,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance','Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    2
By:
    Connie Hart
When:
    2026-01-16 15:24 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-16 21:24:00.000000','2026-01-16 21:24:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(7,'waiting:1:5:5','<6221f878-a12a-547a-ac8b-f6af90a4e14f@commitment-desk.local>','waiting',5,1,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance','Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    2
By:
    Connie Hart
When:
    2026-01-16 15:24 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-16 21:24:00.000000','2026-01-16 21:24:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(8,'waiting:1:5:6','<5283bc0f-604c-5041-80b1-70b5e32b89f9@commitment-desk.local>','waiting',6,1,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance','Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    2
By:
    Connie Hart
When:
    2026-01-16 15:24 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-16 21:24:00.000000','2026-01-16 21:24:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(9,'synced:1:7:6','<fbb2327d-271b-5e2e-8b9c-3e7caa60aa75@commitment-desk.local>','synced',6,1,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0010 was accepted','Commitment SC2-0010 was accepted and is now in QuickBooks.

Commitment:
    SC2-0010 Masonry, north side
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,144,413.00
Submission:
    2
By:
    QuickBooks
When:
    2026-01-21 13:01 CST

Open the commitment: http://localhost:8501/edit_and_resend?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC2-0010 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-21 13:01 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-21 19:01:00.000000','2026-01-21 19:01:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(10,'waiting:2:2:4','<89bde45f-179b-5305-ab39-333d3ebfb6bc@commitment-desk.local>','waiting',4,2,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance','Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0003 Masonry, west wing
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,201,422.10
Submission:
    1
By:
    Pat Moreno
When:
    2026-06-09 16:47 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-09 16:47 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-06-09 21:47:00.000000','2026-06-09 21:47:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(11,'waiting:2:2:5','<1fcc7002-9ad1-575f-befe-b13252f11b44@commitment-desk.local>','waiting',5,2,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance','Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0003 Masonry, west wing
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,201,422.10
Submission:
    1
By:
    Pat Moreno
When:
    2026-06-09 16:47 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-09 16:47 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-06-09 21:47:00.000000','2026-06-09 21:47:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(12,'waiting:2:2:6','<6d46e4ad-c2e8-5e3b-a8b7-494b0cc2e01b@commitment-desk.local>','waiting',6,2,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance','Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.

Commitment:
    SC2-0003 Masonry, west wing
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,201,422.10
Submission:
    1
By:
    Pat Moreno
When:
    2026-06-09 16:47 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-09 16:47 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-06-09 21:47:00.000000','2026-06-09 21:47:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(13,'synced:2:4:1','<3b0d1fa5-de1f-5889-a1be-2b0516b1f82b@commitment-desk.local>','synced',1,2,'pat@sample.example','Cedar & Stone Builders (sample): Commitment SC2-0003 was accepted','Commitment SC2-0003 was accepted and is now in QuickBooks.

Commitment:
    SC2-0003 Masonry, west wing
Contract company:
    Harlan & Daughters Masonry
Project:
    2402 Maple Street School
Amount:
    $1,201,422.10
Submission:
    1
By:
    QuickBooks
When:
    2026-06-11 09:10 CDT

Open the commitment: http://localhost:8501/edit_and_resend?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC2-0003 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-11 09:10 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-06-11 14:10:00.000000','2026-06-11 14:10:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(14,'waiting:4:2:4','<e9d88e5b-347e-5e99-8cbb-bf22c16b04db@commitment-desk.local>','waiting',4,4,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 is waiting for acceptance','Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-08-11 15:16 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-11 15:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-11 20:16:00.000000','2026-08-11 20:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(15,'waiting:4:2:5','<92e8adf1-7652-5a97-8708-82ada4791f1b@commitment-desk.local>','waiting',5,4,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 is waiting for acceptance','Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-08-11 15:16 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-11 15:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-11 20:16:00.000000','2026-08-11 20:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(16,'waiting:4:2:6','<52b5d410-271a-5589-b197-8838a73d8512@commitment-desk.local>','waiting',6,4,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 is waiting for acceptance','Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-08-11 15:16 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-11 15:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-11 20:16:00.000000','2026-08-11 20:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(17,'export_failed:4:4:4','<c6559625-6ac4-5248-b07d-8c86bdc234e5@commitment-desk.local>','export_failed',4,4,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 failed to export','QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    QuickBooks
When:
    2026-08-13 11:30 CDT
QuickBooks says:
    3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.

Open Accountant Review: http://localhost:8501/accountant_review?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 11:30 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-13 16:30:00.000000','2026-08-13 16:30:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(18,'export_failed:4:4:5','<f9779360-d2c0-5f97-a28a-52d326546862@commitment-desk.local>','export_failed',5,4,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 failed to export','QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    QuickBooks
When:
    2026-08-13 11:30 CDT
QuickBooks says:
    3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.

Open Accountant Review: http://localhost:8501/accountant_review?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 11:30 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-13 16:30:00.000000','2026-08-13 16:30:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(19,'export_failed:4:4:6','<345f01ef-4d63-50c9-b63d-18a6d5b3bf5f@commitment-desk.local>','export_failed',6,4,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 failed to export','QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    QuickBooks
When:
    2026-08-13 11:30 CDT
QuickBooks says:
    3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.

Open Accountant Review: http://localhost:8501/accountant_review?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 11:30 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-13 16:30:00.000000','2026-08-13 16:30:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(20,'synced:4:6:1','<e6353848-b9ec-5739-8b1d-955d2928945a@commitment-desk.local>','synced',1,4,'pat@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0012 was accepted','Commitment SC4-0012 was accepted and is now in QuickBooks.

Commitment:
    SC4-0012 Plumbing, north side
Contract company:
    Two Rivers Plumbing
Project:
    2404 Oak Hill Apartments
Amount:
    $629,781.00
Submission:
    1
By:
    QuickBooks
When:
    2026-08-13 14:18 CDT

Open the commitment: http://localhost:8501/edit_and_resend?commitment=4

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC4-0012 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 14:18 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-13 19:18:00.000000','2026-08-13 19:18:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(21,'waiting:3:3:4','<6b89cf9d-727a-5bc2-9962-66c24f35e9bd@commitment-desk.local>','waiting',4,3,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC3-0011 is waiting for acceptance','Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.

Commitment:
    SC3-0011 Drywall and painting, annex
Contract company:
    Prairie Drywall and Paint
Project:
    2403 Harbor Warehouse
Amount:
    $743,793.50
Submission:
    1
By:
    Pat Moreno
When:
    2026-08-14 09:25 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=3

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-14 09:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-14 14:25:00.000000','2026-08-14 14:25:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(22,'waiting:3:3:5','<3856c5fb-4fa5-5f11-b6d8-c4e5d56af449@commitment-desk.local>','waiting',5,3,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC3-0011 is waiting for acceptance','Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.

Commitment:
    SC3-0011 Drywall and painting, annex
Contract company:
    Prairie Drywall and Paint
Project:
    2403 Harbor Warehouse
Amount:
    $743,793.50
Submission:
    1
By:
    Pat Moreno
When:
    2026-08-14 09:25 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=3

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-14 09:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-14 14:25:00.000000','2026-08-14 14:25:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(23,'waiting:3:3:6','<d95daf2f-302b-52dc-ba4e-26b037b988fc@commitment-desk.local>','waiting',6,3,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC3-0011 is waiting for acceptance','Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.

Commitment:
    SC3-0011 Drywall and painting, annex
Contract company:
    Prairie Drywall and Paint
Project:
    2403 Harbor Warehouse
Amount:
    $743,793.50
Submission:
    1
By:
    Pat Moreno
When:
    2026-08-14 09:25 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=3

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-14 09:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-14 14:25:00.000000','2026-08-14 14:25:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(24,'synced:3:5:1','<f68d0f47-902e-5dde-8583-6df50807dc46@commitment-desk.local>','synced',1,3,'pat@sample.example','Cedar & Stone Builders (sample): Commitment SC3-0011 was accepted','Commitment SC3-0011 was accepted and is now in QuickBooks.

Commitment:
    SC3-0011 Drywall and painting, annex
Contract company:
    Prairie Drywall and Paint
Project:
    2403 Harbor Warehouse
Amount:
    $743,793.50
Submission:
    1
By:
    QuickBooks
When:
    2026-08-18 16:29 CDT

Open the commitment: http://localhost:8501/edit_and_resend?commitment=3

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC3-0011 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-18 16:29 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-08-18 21:29:00.000000','2026-08-18 21:29:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(25,'waiting:5:2:4','<51cd6ba6-733b-5e5f-99f8-7ec156714c12@commitment-desk.local>','waiting',4,5,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO10014 is waiting for acceptance','Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.

Commitment:
    PO10014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    1
By:
    Pat Moreno
When:
    2026-09-07 10:54 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO10014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-07 10:54 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-07 15:54:00.000000','2026-09-07 15:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(26,'waiting:5:2:5','<675980dd-3758-5e16-bdb5-3ab46c7f23e9@commitment-desk.local>','waiting',5,5,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO10014 is waiting for acceptance','Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.

Commitment:
    PO10014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    1
By:
    Pat Moreno
When:
    2026-09-07 10:54 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO10014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-07 10:54 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-07 15:54:00.000000','2026-09-07 15:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(27,'waiting:5:2:6','<69f8c034-84ac-56fd-b78f-d5f5d42dd581@commitment-desk.local>','waiting',6,5,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO10014 is waiting for acceptance','Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.

Commitment:
    PO10014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    1
By:
    Pat Moreno
When:
    2026-09-07 10:54 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO10014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-07 10:54 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-07 15:54:00.000000','2026-09-07 15:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(28,'waiting:5:5:4','<52b6f374-25ea-5877-9f99-1612034f90c0@commitment-desk.local>','waiting',4,5,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO1-0014 is waiting for acceptance','Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO1-0014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    2
By:
    Pat Moreno
When:
    2026-09-08 16:00 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-08 16:00 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-08 21:00:00.000000','2026-09-08 21:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(29,'waiting:5:5:5','<fc39bb74-5ac2-5394-8c2e-c4a5c9e00b45@commitment-desk.local>','waiting',5,5,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO1-0014 is waiting for acceptance','Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO1-0014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    2
By:
    Pat Moreno
When:
    2026-09-08 16:00 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-08 16:00 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-08 21:00:00.000000','2026-09-08 21:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(30,'waiting:5:5:6','<92544460-63ef-503c-9721-eaf7d5a12b13@commitment-desk.local>','waiting',6,5,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO1-0014 is waiting for acceptance','Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO1-0014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    2
By:
    Pat Moreno
When:
    2026-09-08 16:00 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-08 16:00 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-08 21:00:00.000000','2026-09-08 21:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(31,'synced:5:7:1','<53bd572a-f18c-5074-98cc-2ae4535d5a54@commitment-desk.local>','synced',1,5,'pat@sample.example','Cedar & Stone Builders (sample): Commitment PO1-0014 was accepted','Commitment PO1-0014 was accepted and is now in QuickBooks.

Commitment:
    PO1-0014 Reinforcing bar, east wing
Contract company:
    Ironwood Steel Erectors
Project:
    2401 Riverside Clinic
Amount:
    $140,392.80
Submission:
    2
By:
    QuickBooks
When:
    2026-09-11 08:16 CDT

Open the commitment: http://localhost:8501/edit_and_resend?commitment=5

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment PO1-0014 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-11 08:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-09-11 13:16:00.000000','2026-09-11 13:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(32,'waiting:6:2:4','<d0156ec5-9dd2-5746-a54d-a92063debb4d@commitment-desk.local>','waiting',4,6,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0009 is waiting for acceptance','Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0009 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $1,462,731.65
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-09 16:08 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=6

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-09 16:08 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-09 21:08:00.000000','2026-10-09 21:08:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(33,'waiting:6:2:5','<418d3f7c-cddb-5893-8527-0f6262895e31@commitment-desk.local>','waiting',5,6,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0009 is waiting for acceptance','Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0009 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $1,462,731.65
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-09 16:08 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=6

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-09 16:08 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-09 21:08:00.000000','2026-10-09 21:08:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(34,'waiting:6:2:6','<a80af37a-4071-52ef-824a-ba2e89918946@commitment-desk.local>','waiting',6,6,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0009 is waiting for acceptance','Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0009 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $1,462,731.65
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-09 16:08 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=6

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-09 16:08 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-09 21:08:00.000000','2026-10-09 21:08:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(35,'synced:6:4:1','<70356aca-6025-52e2-b3a8-f2e56cc2b3b3@commitment-desk.local>','synced',1,6,'pat@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0009 was accepted','Commitment SC4-0009 was accepted and is now in QuickBooks.

Commitment:
    SC4-0009 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $1,462,731.65
Submission:
    1
By:
    QuickBooks
When:
    2026-10-16 14:25 CDT

Open the commitment: http://localhost:8501/edit_and_resend?commitment=6

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC4-0009 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-16 14:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-16 19:25:00.000000','2026-10-16 19:25:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(36,'waiting:8:2:4','<376e0ace-1826-59fa-9eb7-fd9d887bb557@commitment-desk.local>','waiting',4,8,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0006 is waiting for acceptance','Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0006 Lumber package, west wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $103,792.15
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-23 08:27 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=8

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0006 Lumber package, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$103,792.15</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-23 08:27 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=8" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-23 13:27:00.000000','2026-10-23 13:27:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(37,'waiting:8:2:5','<3d4c8b51-aa52-554a-8fd4-35062a396a7b@commitment-desk.local>','waiting',5,8,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0006 is waiting for acceptance','Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0006 Lumber package, west wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $103,792.15
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-23 08:27 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=8

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0006 Lumber package, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$103,792.15</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-23 08:27 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=8" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-23 13:27:00.000000','2026-10-23 13:27:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(38,'waiting:8:2:6','<3f8f46ac-6119-574f-9ef5-079382185f7a@commitment-desk.local>','waiting',6,8,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0006 is waiting for acceptance','Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0006 Lumber package, west wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $103,792.15
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-23 08:27 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=8

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0006 Lumber package, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$103,792.15</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-23 08:27 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=8" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-23 13:27:00.000000','2026-10-23 13:27:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(39,'waiting:9:2:4','<c6fde60f-7f0d-516a-96aa-8d6b8a0605c7@commitment-desk.local>','waiting',4,9,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC10001 is waiting for acceptance','Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.

Commitment:
    SC10001 Storefront and glazing, east wing
Contract company:
    Clearpane Glazing Company
Project:
    2401 Riverside Clinic
Amount:
    $967,290.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-30 08:19 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=9

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-30 08:19 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-30 13:19:00.000000','2026-10-30 13:19:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(40,'waiting:9:2:5','<5a6aa148-4400-5523-9ed7-4d3c01911f6c@commitment-desk.local>','waiting',5,9,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC10001 is waiting for acceptance','Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.

Commitment:
    SC10001 Storefront and glazing, east wing
Contract company:
    Clearpane Glazing Company
Project:
    2401 Riverside Clinic
Amount:
    $967,290.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-30 08:19 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=9

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-30 08:19 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-30 13:19:00.000000','2026-10-30 13:19:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(41,'waiting:9:2:6','<c303455b-2de3-5aa4-b9b2-a36de8be8da5@commitment-desk.local>','waiting',6,9,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC10001 is waiting for acceptance','Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.

Commitment:
    SC10001 Storefront and glazing, east wing
Contract company:
    Clearpane Glazing Company
Project:
    2401 Riverside Clinic
Amount:
    $967,290.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-10-30 08:19 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=9

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-30 08:19 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-10-30 13:19:00.000000','2026-10-30 13:19:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(42,'waiting:11:2:4','<02c68eba-479e-5f33-a285-a880065e143d@commitment-desk.local>','waiting',4,11,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance','Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0013 Contract
Contract company:
    Northfork Earthworks
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-06 14:57 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 14:57 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 20:57:00.000000','2026-11-06 20:57:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(43,'waiting:11:2:5','<b4458ae9-ecb8-514e-8f1a-948c727d232f@commitment-desk.local>','waiting',5,11,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance','Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0013 Contract
Contract company:
    Northfork Earthworks
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-06 14:57 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 14:57 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 20:57:00.000000','2026-11-06 20:57:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(44,'waiting:11:2:6','<c90808d7-9a4d-5735-b34f-27cf2473c3ff@commitment-desk.local>','waiting',6,11,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance','Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0013 Contract
Contract company:
    Northfork Earthworks
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-06 14:57 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 14:57 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 20:57:00.000000','2026-11-06 20:57:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(45,'waiting:10:2:4','<691b44bb-aa06-52e7-8621-3b839da51d95@commitment-desk.local>','waiting',4,10,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance','Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-06 16:05 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:05 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 22:05:00.000000','2026-11-06 22:05:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(46,'waiting:10:2:5','<23d99cc0-5929-58a5-a2ce-6db8b5959fcf@commitment-desk.local>','waiting',5,10,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance','Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-06 16:05 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:05 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 22:05:00.000000','2026-11-06 22:05:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(47,'waiting:10:2:6','<14f3497a-85b4-5186-82cf-f75640029cd1@commitment-desk.local>','waiting',6,10,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance','Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-06 16:05 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:05 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 22:05:00.000000','2026-11-06 22:05:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(48,'rejected:9:3:1','<9ffc5a0a-563a-5ae0-b0ab-bea7c6ed7d5a@commitment-desk.local>','rejected',1,9,'pat@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.

Commitment:
    SC10001 Storefront and glazing, east wing
Contract company:
    Clearpane Glazing Company
Project:
    2401 Riverside Clinic
Amount:
    $967,290.00
Submission:
    1
By:
    Ana Duarte
When:
    2026-11-06 16:45 CST
Findings:
    • N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.
    • C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences.
Comment:
    The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=9

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:45 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.<br>• C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 22:45:00.000000','2026-11-06 22:45:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(49,'rejected:9:3:2','<4572cccf-68e7-540b-9a95-b5ce4a0f16a9@commitment-desk.local>','rejected',2,9,'erin@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.

Commitment:
    SC10001 Storefront and glazing, east wing
Contract company:
    Clearpane Glazing Company
Project:
    2401 Riverside Clinic
Amount:
    $967,290.00
Submission:
    1
By:
    Ana Duarte
When:
    2026-11-06 16:45 CST
Findings:
    • N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.
    • C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences.
Comment:
    The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=9

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:45 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.<br>• C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-06 22:45:00.000000','2026-11-06 22:45:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(50,'rejected:11:3:1','<37e5fb31-5698-5208-8249-43aa895f56a5@commitment-desk.local>','rejected',1,11,'pat@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.

Commitment:
    PO3-0013 Contract
Contract company:
    Northfork Earthworks
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    1
By:
    Ana Duarte
When:
    2026-11-10 12:24 CST
Findings:
    • O Other (Ship to): The yard takes no deliveries on Fridays.
    • T1 Title (Title): Name the work and the place.
    • V1 Vendor not linked, archived or wrong (Contract company): The signature is another company''s.
Comment:
    Please correct the ship-to address. The title says nothing. This is the wrong contract company.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-10 12:24 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• O Other (Ship to): The yard takes no deliveries on Fridays.<br>• T1 Title (Title): Name the work and the place.<br>• V1 Vendor not linked, archived or wrong (Contract company): The signature is another company&#x27;s.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">Please correct the ship-to address. The title says nothing. This is the wrong contract company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-10 18:24:00.000000','2026-11-10 18:24:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(51,'rejected:11:3:2','<b19f8bda-6986-5949-b9bc-aa96acfff5fc@commitment-desk.local>','rejected',2,11,'erin@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.

Commitment:
    PO3-0013 Contract
Contract company:
    Northfork Earthworks
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    1
By:
    Ana Duarte
When:
    2026-11-10 12:24 CST
Findings:
    • O Other (Ship to): The yard takes no deliveries on Fridays.
    • T1 Title (Title): Name the work and the place.
    • V1 Vendor not linked, archived or wrong (Contract company): The signature is another company''s.
Comment:
    Please correct the ship-to address. The title says nothing. This is the wrong contract company.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-10 12:24 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• O Other (Ship to): The yard takes no deliveries on Fridays.<br>• T1 Title (Title): Name the work and the place.<br>• V1 Vendor not linked, archived or wrong (Contract company): The signature is another company&#x27;s.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">Please correct the ship-to address. The title says nothing. This is the wrong contract company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-10 18:24:00.000000','2026-11-10 18:24:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(52,'rejected:10:3:1','<002ce8f4-761b-57f2-a209-c1b8e263ce76@commitment-desk.local>','rejected',1,10,'pat@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ben Okafor rejected commitment SC1-0008. Please fix or answer what is named below, then re-send it.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    1
By:
    Ben Okafor
When:
    2026-11-11 08:45 CST
Findings:
    • D1 Description (Description)
    • S1 Not approved or not executed (Executed)
    • C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences.
Comment:
    Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment SC1-0008. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-11 08:45 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• D1 Description (Description)<br>• S1 Not approved or not executed (Executed)<br>• C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-11 14:45:00.000000','2026-11-11 14:45:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(53,'commented:1:5','<5fc07b6a-c25d-5625-9799-61739e9d4d18@commitment-desk.local>','commented',5,10,'ben@sample.example','Cedar & Stone Builders (sample): Comment on commitment SC1-0008','Pat Moreno commented on commitment SC1-0008.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-11 15:40 CST
Comment:
    The superintendent confirmed the quantities on site.

Open the commitment: http://localhost:8501/edit_and_resend?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno commented on commitment SC1-0008.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-11 15:40 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The superintendent confirmed the quantities on site.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-11 21:40:00.000000','2026-11-11 21:40:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(54,'waiting:11:5:4','<a85aad1d-fe99-5117-9cc0-25448ae69ce0@commitment-desk.local>','waiting',4,11,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance','Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0013 Lumber package, phase 2
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-11-12 11:29 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-12 11:29 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-12 17:29:00.000000','2026-11-12 17:29:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(55,'waiting:11:5:5','<49ee693f-0f8c-54e5-9b17-3d677b1f0ffb@commitment-desk.local>','waiting',5,11,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance','Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0013 Lumber package, phase 2
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-11-12 11:29 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-12 11:29 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-12 17:29:00.000000','2026-11-12 17:29:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(56,'waiting:11:5:6','<80dc2f12-2c19-5939-8303-d6273fbc7d82@commitment-desk.local>','waiting',6,11,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance','Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0013 Lumber package, phase 2
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-11-12 11:29 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-12 11:29 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-12 17:29:00.000000','2026-11-12 17:29:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(57,'rejected:11:6:1','<ebcac7fe-6054-5a2e-b5d4-01376ff2bf50@commitment-desk.local>','rejected',1,11,'pat@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.

Commitment:
    PO3-0013 Lumber package, phase 2
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    2
By:
    Ben Okafor
When:
    2026-11-13 13:40 CST
Findings:
    • C3 Over budget (Schedule of values)
Comment:
    This is over the budget of its cost code.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:40 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 19:40:00.000000','2026-11-13 19:40:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(58,'rejected:11:6:2','<a38e992b-29bf-504d-b181-83854d1694d1@commitment-desk.local>','rejected',2,11,'erin@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.

Commitment:
    PO3-0013 Lumber package, phase 2
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $78,135.00
Submission:
    2
By:
    Ben Okafor
When:
    2026-11-13 13:40 CST
Findings:
    • C3 Over budget (Schedule of values)
Comment:
    This is over the budget of its cost code.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=11

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:40 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 19:40:00.000000','2026-11-13 19:40:10.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(59,'waiting:10:5:4','<70b74d2a-d84c-52b5-a57d-f7ec002dd340@commitment-desk.local>','waiting',4,10,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance','Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    2
By:
    Pat Moreno
When:
    2026-11-13 13:58 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:58 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 19:58:00.000000','2026-11-13 19:58:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(60,'waiting:10:5:5','<2d1994f9-1a99-5ca2-952e-d1464c11573c@commitment-desk.local>','waiting',5,10,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance','Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    2
By:
    Pat Moreno
When:
    2026-11-13 13:58 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:58 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 19:58:00.000000','2026-11-13 19:58:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(61,'waiting:10:5:6','<1b268499-3771-530a-b54a-fbe6b43d376a@commitment-desk.local>','waiting',6,10,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance','Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.

Commitment:
    SC1-0008 Heating and cooling, phase 1
Contract company:
    Windham Mechanical
Project:
    2401 Riverside Clinic
Amount:
    $379,834.70
Submission:
    2
By:
    Pat Moreno
When:
    2026-11-13 13:58 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=10

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:58 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 19:58:00.000000','2026-11-13 19:58:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(62,'waiting:12:2:4','<7ec2e2c0-0d9b-5299-b909-2e1e1fae6393@commitment-desk.local>','waiting',4,12,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0005 is waiting for acceptance','Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0005 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $663,564.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-13 14:37 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=12

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 14:37 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 20:37:00.000000','2026-11-13 20:37:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(63,'waiting:12:2:5','<c1c11164-07fe-5094-9f19-69cb19bcf0dc@commitment-desk.local>','waiting',5,12,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0005 is waiting for acceptance','Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0005 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $663,564.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-13 14:37 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=12

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 14:37 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 20:37:00.000000','2026-11-13 20:37:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(64,'waiting:12:2:6','<8b50886e-cc53-5fda-b676-982856d0dbe5@commitment-desk.local>','waiting',6,12,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0005 is waiting for acceptance','Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0005 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $663,564.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-13 14:37 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=12

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 14:37 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-13 20:37:00.000000','2026-11-13 20:37:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(65,'export_failed:12:4:4','<98293643-4d78-5665-aa42-8b5e18870c83@commitment-desk.local>','export_failed',4,12,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0005 failed to export','QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.

Commitment:
    SC4-0005 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $663,564.00
Submission:
    1
By:
    QuickBooks
When:
    2026-11-16 16:10 CST
QuickBooks says:
    3175 There was an error adding the PurchaseOrder: another user has the vendor''s record open.

Open Accountant Review: http://localhost:8501/accountant_review?commitment=12

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-16 16:10 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3175 There was an error adding the PurchaseOrder: another user has the vendor&#x27;s record open.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-16 22:10:00.000000','2026-11-16 22:10:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(66,'export_failed:12:4:5','<20ebafb3-8c6e-5106-b70e-c1e119d0ad15@commitment-desk.local>','export_failed',5,12,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0005 failed to export','QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.

Commitment:
    SC4-0005 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $663,564.00
Submission:
    1
By:
    QuickBooks
When:
    2026-11-16 16:10 CST
QuickBooks says:
    3175 There was an error adding the PurchaseOrder: another user has the vendor''s record open.

Open Accountant Review: http://localhost:8501/accountant_review?commitment=12

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-16 16:10 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3175 There was an error adding the PurchaseOrder: another user has the vendor&#x27;s record open.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-16 22:10:00.000000','2026-11-16 22:10:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(67,'export_failed:12:4:6','<20ddae39-4723-5236-98fe-2128dcbe56f4@commitment-desk.local>','export_failed',6,12,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0005 failed to export','QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.

Commitment:
    SC4-0005 Electrical, east wing
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $663,564.00
Submission:
    1
By:
    QuickBooks
When:
    2026-11-16 16:10 CST
QuickBooks says:
    3175 There was an error adding the PurchaseOrder: another user has the vendor''s record open.

Open Accountant Review: http://localhost:8501/accountant_review?commitment=12

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-16 16:10 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3175 There was an error adding the PurchaseOrder: another user has the vendor&#x27;s record open.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-16 22:10:00.000000','2026-11-16 22:10:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(68,'waiting:14:2:4','<5455faeb-ff4d-5548-b960-e0e8127d805e@commitment-desk.local>','waiting',4,14,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO4-0004 is waiting for acceptance','Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.

Commitment:
    PO4-0004 Light fixtures, north side
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $39,765.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-18 16:32 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=14

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO4-0004 Light fixtures, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$39,765.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-18 16:32 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=14" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-18 22:32:00.000000','2026-11-18 22:32:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(69,'waiting:14:2:5','<c8a80c4f-1cf9-545c-ae07-d44f9724987f@commitment-desk.local>','waiting',5,14,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO4-0004 is waiting for acceptance','Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.

Commitment:
    PO4-0004 Light fixtures, north side
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $39,765.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-18 16:32 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=14

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO4-0004 Light fixtures, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$39,765.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-18 16:32 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=14" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-18 22:32:00.000000','2026-11-18 22:32:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(70,'waiting:14:2:6','<07974726-348b-5edb-b70e-04dd17942b7e@commitment-desk.local>','waiting',6,14,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO4-0004 is waiting for acceptance','Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.

Commitment:
    PO4-0004 Light fixtures, north side
Contract company:
    Lakeshore Electric
Project:
    2404 Oak Hill Apartments
Amount:
    $39,765.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-18 16:32 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=14

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO4-0004 Light fixtures, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$39,765.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-18 16:32 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=14" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-18 22:32:00.000000','2026-11-18 22:32:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(71,'waiting:13:2:4','<8aff5895-5a82-5390-be5c-b4668f3c4956@commitment-desk.local>','waiting',4,13,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO2-0002 is waiting for acceptance','Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.

Commitment:
    PO2-0002 Millwork, floors 2 to 4
Contract company:
    Granger Building Supply
Project:
    2402 Maple Street School
Amount:
    $53,382.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-19 08:54 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=13

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO2-0002 Millwork, floors 2 to 4</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$53,382.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-19 08:54 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=13" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-19 14:54:00.000000','2026-11-19 14:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(72,'waiting:13:2:5','<dded3262-3209-56b8-92cf-bdf3f0c84ba6@commitment-desk.local>','waiting',5,13,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO2-0002 is waiting for acceptance','Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.

Commitment:
    PO2-0002 Millwork, floors 2 to 4
Contract company:
    Granger Building Supply
Project:
    2402 Maple Street School
Amount:
    $53,382.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-19 08:54 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=13

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO2-0002 Millwork, floors 2 to 4</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$53,382.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-19 08:54 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=13" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-19 14:54:00.000000','2026-11-19 14:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(73,'waiting:13:2:6','<b3ab52f1-b618-5233-b6fb-af3fcb114ca4@commitment-desk.local>','waiting',6,13,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO2-0002 is waiting for acceptance','Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.

Commitment:
    PO2-0002 Millwork, floors 2 to 4
Contract company:
    Granger Building Supply
Project:
    2402 Maple Street School
Amount:
    $53,382.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-11-19 08:54 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=13

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO2-0002 Millwork, floors 2 to 4</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$53,382.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-19 08:54 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=13" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-11-19 14:54:00.000000','2026-11-19 14:54:00.000000',NULL,0,NULL,NULL,'');
CREATE TABLE metrics_changed (
	commitment_id INTEGER NOT NULL, 
	PRIMARY KEY (commitment_id)
);
CREATE TABLE metrics_pack (
	kind VARCHAR(10) NOT NULL, 
	month INTEGER NOT NULL, 
	private BOOLEAN NOT NULL, 
	commitment BLOB NOT NULL, 
	at BLOB NOT NULL, 
	at_rest BLOB NOT NULL, 
	"begin" BLOB NOT NULL, 
	begin_rest BLOB NOT NULL, 
	project BLOB NOT NULL, 
	facts BLOB NOT NULL, 
	amount BLOB NOT NULL, 
	code BLOB NOT NULL, 
	type BLOB NOT NULL, 
	vendor BLOB NOT NULL, 
	sender BLOB NOT NULL, 
	approver BLOB NOT NULL, digest BLOB DEFAULT '' NOT NULL, 
	PRIMARY KEY (kind, month, private), 
	CONSTRAINT kind_known CHECK (kind IN ('decision', 're_send', 'export', 'answer', 'citation', 'accounting', 'project'))
);
INSERT INTO "metrics_pack" VALUES('accounting',682,0,X'0A0000000D000000',X'EE63C8017E84C801',X'0000000000000000',X'',X'',X'0100000002000000',X'',X'EE944302000000005874510000000000',X'',X'0001',X'090000000B000000',X'0100000001000000',X'0000000000000000',X'4839D14D4394F38C50E0AB54A5559A0F');
INSERT INTO "metrics_pack" VALUES('citation',672,0,X'01000000',X'A9C1C101',X'00000000',X'',X'',X'02000000',X'00010000',X'543CD20600000000',X'4333000000000000',X'00',X'04000000',X'06000000',X'04000000',X'9D2C620C8272F6EFE8AFC2190584A78D');
INSERT INTO "metrics_pack" VALUES('citation',682,0,X'09000000090000000B0000000B0000000B0000000A0000000A0000000A0000000B000000',X'353DC801353DC801B052C801B052C801B052C8017557C8017557C8017557C801DC63C801',X'000000000000000000000000000000000000000000000000000000000000000000000000',X'',X'',X'010000000100000003000000030000000300000001000000010000000100000003000000',X'000100000001000000010000000100000001000000010000000100000001000000020000',X'A8F7C30500000000A8F7C305000000007C397700000000007C397700000000007C39770000000000EE94430200000000EE94430200000000EE944302000000007C39770000000000',X'43320000000000004E330000000000004F00000000000000543100000000000056310000000000004431000000000000533100000000000043320000000000004333000000000000',X'000001010100000001',X'06000000060000000B0000000B0000000B0000000900000009000000090000000B000000',X'010000000100000001000000010000000100000001000000010000000100000001000000',X'040000000400000004000000040000000400000005000000050000000500000005000000',X'8526EFEEED3696B1B4887D653672C3D1');
INSERT INTO "metrics_pack" VALUES('decision',672,0,X'0100000001000000',X'A9C1C1018FE2C101',X'0000000040660301',X'9FBBC10124C7C101',X'0000000000000000',X'0200000002000000',X'0301000000020000',X'',X'',X'0000',X'0400000004000000',X'0600000006000000',X'0400000005000000',X'E0B557CAB9D77F6254D39656E0E5E2FA');
INSERT INTO "metrics_pack" VALUES('decision',677,0,X'02000000',X'A4FAC401',X'C0D8A700',X'3BF1C401',X'00000000',X'02000000',X'02010000',X'',X'',X'00',X'04000000',X'01000000',X'04000000',X'74851185A818A158151BAB17DF4915B6');
INSERT INTO "metrics_pack" VALUES('decision',679,0,X'0400000003000000',X'745DC601D07AC601',X'80B14F01808D5B00',X'4053C601C162C601',X'0000000000000000',X'0400000003000000',X'0201000002010000',X'',X'',X'0000',X'0800000007000000',X'0100000001000000',X'0400000005000000',X'4ECD8B26D21FD4C465A006C79B158192');
INSERT INTO "metrics_pack" VALUES('decision',680,0,X'05000000',X'D9FFC601',X'404B4C00',X'ECF0C601',X'00000000',X'01000000',X'02020000',X'',X'',X'01',X'03000000',X'01000000',X'04000000',X'8963E4E8AA244E7CF98ED5E1F54380E3');
INSERT INTO "metrics_pack" VALUES('decision',681,1,X'06000000',X'24C6C701',X'C0C62D00',X'549FC701',X'00000000',X'04000000',X'02010000',X'',X'',X'00',X'0A000000',X'01000000',X'04000000',X'0B1664F8248FB6EE4554F4047EFA24B4');
INSERT INTO "metrics_pack" VALUES('decision',682,0,X'090000000B0000000A0000000B0000000C0000000E000000',X'353DC801B052C8017557C801DC63C8014775C8015386C801',X'000000000000000000000000000000000000000000000000',X'9F13C801C93CC8010D3DC801B95DC8011564C801A880C801',X'000000000000000000000000000000000000000000000000',X'010000000300000001000000030000000400000004000000',X'030100000301000003010000010200000201000002010000',X'',X'',X'000100010001',X'060000000B000000090000000B0000000A0000000A000000',X'010000000100000001000000010000000100000001000000',X'040000000400000005000000050000000400000004000000',X'3FAA837B533FE4F4B3B5709AEAC0DAA6');
INSERT INTO "metrics_pack" VALUES('export',672,0,X'01000000',X'B5E2C101',X'00000000',X'9FBBC101',X'00000000',X'02000000',X'',X'',X'',X'00',X'04000000',X'06000000',X'05000000',X'DBCC5F8002A5A98BF008EB86D9983949');
INSERT INTO "metrics_pack" VALUES('export',677,0,X'02000000',X'B2FAC401',X'00000000',X'3BF1C401',X'00000000',X'02000000',X'',X'',X'',X'00',X'04000000',X'01000000',X'04000000',X'DA90434BD8F5A9A2E1C5171A559815EA');
INSERT INTO "metrics_pack" VALUES('export',679,0,X'0400000003000000',X'465EC601E97AC601',X'0000000000000000',X'4053C601C162C601',X'0000000000000000',X'0400000003000000',X'',X'',X'',X'0000',X'0800000007000000',X'0100000001000000',X'0400000005000000',X'17C864E9871B5A362630AB1F11A1F65A');
INSERT INTO "metrics_pack" VALUES('export',680,0,X'05000000',X'FCFFC601',X'00000000',X'1AEAC601',X'00000000',X'01000000',X'',X'',X'',X'01',X'03000000',X'01000000',X'04000000',X'30422E9B101185D4D3FAEF2E36511910');
INSERT INTO "metrics_pack" VALUES('export',681,1,X'06000000',X'4DC6C701',X'00000000',X'549FC701',X'00000000',X'04000000',X'',X'',X'',X'00',X'0A000000',X'01000000',X'04000000',X'B0A9EDE5D15D24A90C68F081CD047114');
INSERT INTO "metrics_pack" VALUES('project',682,0,X'090000000B000000',X'353DC801DC63C801',X'0000000000000000',X'',X'',X'0100000003000000',X'',X'A8F7C305000000007C39770000000000',X'',X'0001',X'060000000B000000',X'0100000001000000',X'0400000005000000',X'8D44B5B106AAE5B80DB0DE9B7737EC30');
INSERT INTO "metrics_pack" VALUES('re_send',672,0,X'01000000',X'24C7C101',X'00000000',X'A9C1C101',X'00000000',X'02000000',X'',X'',X'',X'00',X'04000000',X'06000000',X'04000000',X'26CBF05662E124E7F04F86D0AEFB34DA');
INSERT INTO "metrics_pack" VALUES('re_send',682,0,X'0B0000000A000000',X'B95DC801EE63C801',X'0000000000000000',X'B052C8017557C801',X'0000000000000000',X'0300000001000000',X'',X'',X'',X'0100',X'0B00000009000000',X'0100000001000000',X'0400000005000000',X'6C93ACBE9268A3180003659E1A6F264D');
CREATE TABLE night_check (
	night DATE NOT NULL, 
	at DATETIME NOT NULL, 
	faults INTEGER DEFAULT 0 NOT NULL, 
	found TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (night)
);
CREATE TABLE one_time_link (
	token_sha256 VARCHAR(64) NOT NULL, 
	person_id INTEGER NOT NULL, 
	made_by INTEGER, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	PRIMARY KEY (token_sha256), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(made_by) REFERENCES person (id)
);
CREATE TABLE person (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	password_hash TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, 
	erp_level INTEGER NOT NULL, 
	can_push BOOLEAN NOT NULL, 
	directory_admin BOOLEAN NOT NULL, 
	manager BOOLEAN NOT NULL, 
	job TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, daily_summary BOOLEAN DEFAULT true NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT person_email UNIQUE (email), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100), 
	CONSTRAINT email_length CHECK (length(email) BETWEEN 3 AND 254), 
	CONSTRAINT erp_level_known CHECK (erp_level BETWEEN 0 AND 3)
);
INSERT INTO "person" VALUES(1,1,'Pat Moreno','pat@sample.example','$argon2id$v=19$m=19456,t=2,p=1$tcpsnYRK4iZlNzQWxYRmwA$ur+J4DfzmfDFUW5qjPHQPxcUFK8NKAoscl/OVdBLs+E',1,0,0,0,0,'Project admin','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(2,1,'Erin Blake','erin@sample.example','$argon2id$v=19$m=19456,t=2,p=1$+2vNJ/Da3fXBCyMSi+2hkQ$sTuN7XNVJBtGiGahfPZhu9AZydF5P8igzB5GL6QdyFc',1,0,0,0,0,'Project engineer','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(3,1,'Rae Lindqvist','rae@sample.example','$argon2id$v=19$m=19456,t=2,p=1$CRsdkSvrSsNkT77suB68EA$5WU8YvCvf6WkrMg+3gX/fyw7x4ec5EFFbDIv1UiwhC4',1,0,0,0,0,'Read-only','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(4,1,'Ana Duarte','ana@sample.example','$argon2id$v=19$m=19456,t=2,p=1$vRHRSStJD8U2rFodZ9d2Gw$zVlIpE/h76n0Q0VlP9xIvg69Ngl+sVTDvp7H/SY54XA',1,2,1,0,0,'Accounting approver','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(5,1,'Ben Okafor','ben@sample.example','$argon2id$v=19$m=19456,t=2,p=1$/PVlf4fxyOeavY6kTCpXSA$WCQLgq0vzGfn14Yudncka9GNqCFnbcZthJifMoBOfpA',1,2,1,0,0,'Accounting approver','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(6,1,'Connie Hart','connie@sample.example','$argon2id$v=19$m=19456,t=2,p=1$2V8gJFwXWz2CHcU0m3Zs5Q$G2syxLhMMCds6lnFloWqnlBRN1VRoIz7rgiycJxgEJo',1,3,1,1,0,'Controller','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(7,1,'Max Weber','max@sample.example','$argon2id$v=19$m=19456,t=2,p=1$AdQ5IXWvhLVGuYrZwdCjNw$MqTEhEvNS/8Ystj/tKcjTuLaB27n1egETlYCX6mcqds',1,0,0,0,1,'Manager','2025-11-20 15:00:00.000000',1);
CREATE TABLE project (
	id INTEGER NOT NULL, 
	number TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	quickbooks_id TEXT DEFAULT '' NOT NULL, 
	quickbooks_name TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, quickbooks_active BOOLEAN DEFAULT true NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT project_number UNIQUE (number), 
	CONSTRAINT number_length CHECK (length(number) BETWEEN 1 AND 40), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255)
);
INSERT INTO "project" VALUES(1,'2401','Riverside Clinic','80002401-1704100000','Cedar & Stone:Riverside Clinic',1,1);
INSERT INTO "project" VALUES(2,'2402','Maple Street School','80002402-1704100000','Cedar & Stone:Maple Street School',1,1);
INSERT INTO "project" VALUES(3,'2403','Harbor Warehouse','80002403-1704100000','Cedar & Stone:Harbor Warehouse',1,1);
INSERT INTO "project" VALUES(4,'2404','Oak Hill Apartments','80002404-1704100000','Cedar & Stone:Oak Hill Apartments',1,1);
INSERT INTO "project" VALUES(5,'2405','City Library Renovation','','',1,1);
CREATE TABLE project_permission (
	person_id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	may_create BOOLEAN NOT NULL, 
	may_edit BOOLEAN NOT NULL, 
	PRIMARY KEY (person_id, project_id), 
	CONSTRAINT level_known CHECK (level BETWEEN 0 AND 3), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "project_permission" VALUES(1,1,3,0,0);
INSERT INTO "project_permission" VALUES(1,2,3,0,0);
INSERT INTO "project_permission" VALUES(1,3,3,0,0);
INSERT INTO "project_permission" VALUES(1,4,3,0,0);
INSERT INTO "project_permission" VALUES(1,5,3,0,0);
INSERT INTO "project_permission" VALUES(2,1,2,1,1);
INSERT INTO "project_permission" VALUES(2,2,2,1,1);
INSERT INTO "project_permission" VALUES(2,3,2,1,1);
INSERT INTO "project_permission" VALUES(3,1,1,0,0);
INSERT INTO "project_permission" VALUES(3,2,1,0,0);
INSERT INTO "project_permission" VALUES(3,3,1,0,0);
INSERT INTO "project_permission" VALUES(3,4,1,0,0);
INSERT INTO "project_permission" VALUES(3,5,1,0,0);
INSERT INTO "project_permission" VALUES(6,1,3,0,0);
INSERT INTO "project_permission" VALUES(6,2,3,0,0);
INSERT INTO "project_permission" VALUES(6,3,3,0,0);
INSERT INTO "project_permission" VALUES(6,4,3,0,0);
INSERT INTO "project_permission" VALUES(6,5,3,0,0);
INSERT INTO "project_permission" VALUES(7,1,1,0,0);
INSERT INTO "project_permission" VALUES(7,2,1,0,0);
INSERT INTO "project_permission" VALUES(7,3,1,0,0);
INSERT INTO "project_permission" VALUES(7,4,1,0,0);
INSERT INTO "project_permission" VALUES(7,5,1,0,0);
CREATE TABLE reason_code (
	code VARCHAR(8) NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	position INTEGER NOT NULL, 
	retired BOOLEAN NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "reason_code" VALUES('V1','Vendor not linked, archived or wrong',0,0);
INSERT INTO "reason_code" VALUES('V2','Vendor duplicate',1,0);
INSERT INTO "reason_code" VALUES('C1','Cost code missing or not in QuickBooks',2,0);
INSERT INTO "reason_code" VALUES('C2','Wrong cost code or cost type',3,0);
INSERT INTO "reason_code" VALUES('C3','Over budget',4,0);
INSERT INTO "reason_code" VALUES('J1','Wrong project or job',5,0);
INSERT INTO "reason_code" VALUES('N1','Number too long',6,0);
INSERT INTO "reason_code" VALUES('N2','Duplicate number',7,0);
INSERT INTO "reason_code" VALUES('N3','Numbering convention',8,0);
INSERT INTO "reason_code" VALUES('T1','Title',9,0);
INSERT INTO "reason_code" VALUES('S1','Not approved or not executed',10,0);
INSERT INTO "reason_code" VALUES('A1','Total differs from the signed contract',11,0);
INSERT INTO "reason_code" VALUES('A2','Quantity, unit cost or rounding',12,0);
INSERT INTO "reason_code" VALUES('A3','Tax',13,0);
INSERT INTO "reason_code" VALUES('R1','Retainage',14,0);
INSERT INTO "reason_code" VALUES('D1','Description',15,0);
INSERT INTO "reason_code" VALUES('D2','Dates or closed period',16,0);
INSERT INTO "reason_code" VALUES('X1','Missing attachment',17,0);
INSERT INTO "reason_code" VALUES('X2','Insurance or compliance expired',18,0);
INSERT INTO "reason_code" VALUES('P1','Duplicate commitment',19,0);
INSERT INTO "reason_code" VALUES('P2','Should be a change order',20,0);
INSERT INTO "reason_code" VALUES('E1','Export error',21,0);
INSERT INTO "reason_code" VALUES('O','Other',22,0);
CREATE TABLE sign_in_attempt (
	id INTEGER NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	at DATETIME NOT NULL, 
	succeeded BOOLEAN NOT NULL, state_sha256 TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE sign_in_identity (
	id INTEGER NOT NULL, 
	issuer TEXT DEFAULT '' NOT NULL, 
	subject TEXT DEFAULT '' NOT NULL, 
	person_id INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT issuer_length CHECK (length(issuer) BETWEEN 1 AND 500), 
	CONSTRAINT subject_length CHECK (length(subject) BETWEEN 1 AND 255), 
	CONSTRAINT sign_in_identity_subject UNIQUE (issuer, subject), 
	CONSTRAINT sign_in_identity_person UNIQUE (issuer, person_id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE sov_line (
	id INTEGER NOT NULL, 
	commitment_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	cost_code_id INTEGER, 
	cost_type TEXT DEFAULT '' NOT NULL, 
	description TEXT DEFAULT '' NOT NULL, 
	quantity BIGINT, 
	uom TEXT DEFAULT '' NOT NULL, 
	unit_cost BIGINT, 
	amount BIGINT DEFAULT '0' NOT NULL, 
	overridden BOOLEAN NOT NULL, 
	tax_code TEXT DEFAULT '' NOT NULL, 
	billed_to_date BIGINT DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT position_positive CHECK (position >= 1), 
	CONSTRAINT amount_range CHECK (amount BETWEEN -999999999999999 AND 999999999999999), 
	CONSTRAINT whole_numbers CHECK (typeof(position) IN ('integer', 'null') AND typeof(quantity) IN ('integer', 'null') AND typeof(unit_cost) IN ('integer', 'null') AND typeof(amount) IN ('integer', 'null') AND typeof(billed_to_date) IN ('integer', 'null')), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(cost_code_id) REFERENCES cost_code (id)
);
INSERT INTO "sov_line" VALUES(1,1,1,7,'','Concrete block walls, area C',1073000000,'SF',212500,22801250,0,'',0);
INSERT INTO "sov_line" VALUES(2,1,2,7,'','Face brick veneer, area C',530400000,'SF',324000,17184960,0,'',0);
INSERT INTO "sov_line" VALUES(3,1,3,7,'','Concrete block walls, area A',1080400000,'SF',216000,23336640,0,'',0);
INSERT INTO "sov_line" VALUES(4,1,4,7,'','Face brick veneer, area A',338000000,'SF',362000,12235600,0,'',0);
INSERT INTO "sov_line" VALUES(5,1,5,7,'','Concrete block walls, common areas',969400000,'SF',208500,20211990,0,'',0);
INSERT INTO "sov_line" VALUES(6,1,6,7,'','Face brick veneer, common areas',525200000,'SF',355500,18670860,0,'',0);
INSERT INTO "sov_line" VALUES(7,2,1,7,'','Concrete block walls, site',481000000,'SF',229500,11038950,0,'',0);
INSERT INTO "sov_line" VALUES(8,2,2,7,'','Face brick veneer, site',488800000,'SF',359000,17547920,0,'',0);
INSERT INTO "sov_line" VALUES(9,2,3,7,'','Concrete block walls, area B',1124800000,'SF',218000,24520640,0,'',0);
INSERT INTO "sov_line" VALUES(10,2,4,7,'','Face brick veneer, area B',644800000,'SF',355500,22922640,0,'',0);
INSERT INTO "sov_line" VALUES(11,2,5,7,'','Concrete block walls, area A',791800000,'SF',189000,14965020,0,'',0);
INSERT INTO "sov_line" VALUES(12,2,6,7,'','Face brick veneer, area A',842400000,'SF',346000,29147040,0,'',0);
INSERT INTO "sov_line" VALUES(13,3,1,18,'','Studs and gypsum board, site',4104000000,'SF',70000,28728000,0,'',0);
INSERT INTO "sov_line" VALUES(14,3,2,12,'','Sound batts, site',1897500000,'SF',12000,2277000,0,'',0);
INSERT INTO "sov_line" VALUES(15,3,3,20,'','Two coats on walls and ceilings, site',6760000000,'SF',12000,8112000,0,'',0);
INSERT INTO "sov_line" VALUES(16,3,4,18,'','Studs and gypsum board, area B',3268000000,'SF',76500,25000200,0,'',0);
INSERT INTO "sov_line" VALUES(17,3,5,12,'','Sound batts, area B',1551000000,'SF',14500,2248950,0,'',0);
INSERT INTO "sov_line" VALUES(18,3,6,20,'','Two coats on walls and ceilings, area B',6968000000,'SF',11500,8013200,0,'',0);
INSERT INTO "sov_line" VALUES(19,4,1,21,'','Underground and rough-in, site',100000,'LS',1913600000,19136000,0,'',0);
INSERT INTO "sov_line" VALUES(20,4,2,21,'','Fixtures and trim, site',11100000,'EA',11350000,12598500,0,'',0);
INSERT INTO "sov_line" VALUES(21,4,3,21,'','Underground and rough-in, common areas',100000,'LS',2152800000,21528000,0,'',0);
INSERT INTO "sov_line" VALUES(22,4,4,21,'','Fixtures and trim, common areas',8000000,'EA',12144500,9715600,0,'',0);
INSERT INTO "sov_line" VALUES(23,5,1,5,'','Rebar #5, cut and bent, site',6000000,'TON',14756000,8853600,0,'',0);
INSERT INTO "sov_line" VALUES(24,5,2,5,'','Rebar #5, cut and bent, area A',4100000,'TON',12648000,5185680,0,'',0);
INSERT INTO "sov_line" VALUES(25,6,1,23,'','Service, feeders and panels, common areas',100000,'LS',2147000000,21470000,0,'',0);
INSERT INTO "sov_line" VALUES(26,6,2,23,'','Branch wiring and devices, common areas',224700000,'EA',1265500,28435785,0,'',0);
INSERT INTO "sov_line" VALUES(27,6,3,23,'','Lighting and controls, common areas',107500000,'EA',2782500,29911875,0,'',0);
INSERT INTO "sov_line" VALUES(28,6,4,23,'','Service, feeders and panels, area A',100000,'LS',2553800000,25538000,0,'',0);
INSERT INTO "sov_line" VALUES(29,6,5,23,'','Branch wiring and devices, area A',243600000,'EA',1395500,33994380,0,'',0);
INSERT INTO "sov_line" VALUES(30,6,6,23,'','Lighting and controls, area A',27500000,'EA',2517500,6923125,0,'',0);
INSERT INTO "sov_line" VALUES(31,7,1,8,'','Fabricate and erect frame, site',9900000,'TON',38106000,37724940,0,'',0);
INSERT INTO "sov_line" VALUES(32,7,2,8,'','Metal deck, site',2289000000,'SF',41000,9384900,0,'',0);
INSERT INTO "sov_line" VALUES(33,7,3,9,'','Stairs and railings, site',100000,'LS',767200000,7672000,0,'',0);
INSERT INTO "sov_line" VALUES(34,8,1,10,'','Studs, plates and blocking, common areas',1700000,'MBF',6762000,1149540,0,'',0);
INSERT INTO "sov_line" VALUES(35,8,2,10,'','Plywood sheathing, common areas',80300000,'SHT',385500,3095565,0,'',0);
INSERT INTO "sov_line" VALUES(36,8,3,10,'','Studs, plates and blocking, site',2500000,'MBF',7497000,1874250,0,'',0);
INSERT INTO "sov_line" VALUES(37,8,4,10,'','Plywood sheathing, site',113900000,'SHT',374000,4259860,0,'',0);
INSERT INTO "sov_line" VALUES(38,9,1,16,'','Storefront frames with doors, common areas',NULL,'',NULL,12146500,0,'',0);
INSERT INTO "sov_line" VALUES(39,9,2,17,'','Insulated glass units, common areas',NULL,'',NULL,11170000,0,'',0);
INSERT INTO "sov_line" VALUES(40,9,3,16,'','Storefront frames with doors, area B',NULL,'',NULL,28995000,0,'',0);
INSERT INTO "sov_line" VALUES(41,9,4,17,'','Insulated glass units, area B',NULL,'',NULL,10370000,0,'',0);
INSERT INTO "sov_line" VALUES(42,9,5,16,'','Storefront frames with doors, area C',NULL,'',NULL,24295500,0,'',0);
INSERT INTO "sov_line" VALUES(43,9,6,2,'','Insulated glass units, area C',NULL,'',NULL,9752000,0,'',0);
INSERT INTO "sov_line" VALUES(44,10,1,22,'','Ductwork, area B',2750000000,'LB',100000,27500000,0,'',0);
INSERT INTO "sov_line" VALUES(45,10,2,22,'','Rooftop units, set and started, area B',300000,'EA',258825000,7764750,0,'',0);
INSERT INTO "sov_line" VALUES(46,10,3,12,'','Duct insulation, area B',755200000,'SF',36000,2718720,0,'',0);
INSERT INTO "sov_line" VALUES(47,11,1,10,'','Studs, plates and blocking, area A',NULL,'',NULL,3241500,0,'',0);
INSERT INTO "sov_line" VALUES(48,11,2,10,'','Plywood sheathing, area A',NULL,'',NULL,4572000,0,'',0);
INSERT INTO "sov_line" VALUES(49,12,1,23,'','Service, feeders and panels, site',100000,'LS',2192200000,21922000,0,'',0);
INSERT INTO "sov_line" VALUES(50,12,2,23,'','Branch wiring and devices, site',245000000,'EA',1336000,32732000,0,'',0);
INSERT INTO "sov_line" VALUES(51,12,3,23,'','Lighting and controls, site',46000000,'EA',2544000,11702400,0,'',0);
INSERT INTO "sov_line" VALUES(52,13,1,11,'','Reception desk and cabinets, site',100000,'LS',533820000,5338200,0,'',0);
INSERT INTO "sov_line" VALUES(53,14,1,23,'','LED troffers and downlights, area C',NULL,'',NULL,3976500,0,'',0);
CREATE TABLE submission (
	id INTEGER NOT NULL, 
	commitment_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	sent_by INTEGER NOT NULL, 
	sent_at DATETIME NOT NULL, 
	snapshot TEXT DEFAULT '' NOT NULL, 
	content_hash TEXT DEFAULT '' NOT NULL, 
	total BIGINT DEFAULT '0' NOT NULL, 
	outcome TEXT DEFAULT '' NOT NULL, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	comment TEXT DEFAULT '' NOT NULL, 
	erp_reference TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT submission_number UNIQUE (commitment_id, number), 
	CONSTRAINT outcome_known CHECK (outcome IN ('', 'accepted', 'rejected', 'retrieved')), 
	CONSTRAINT number_positive CHECK (number >= 1), 
	CONSTRAINT whole_numbers CHECK (typeof(number) IN ('integer', 'null') AND typeof(total) IN ('integer', 'null')), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(sent_by) REFERENCES person (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id)
);
INSERT INTO "submission" VALUES(1,1,1,6,'2026-01-14 20:15:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install masonry, north side, as drawn.","estimated_completion":"2026-07-22","exclusions":"Winter protection.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0010","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-01-09","start_date":"2026-01-30","title":"Masonry, north side","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"228012.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area C","id":1,"overridden":false,"position":1,"quantity":"10730.00000","tax_code":"","unit_cost":"21.2500","uom":"SF"},{"amount":"171849.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area C","id":2,"overridden":false,"position":2,"quantity":"5304.00000","tax_code":"","unit_cost":"32.4000","uom":"SF"},{"amount":"233366.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":3,"overridden":false,"position":3,"quantity":"10804.00000","tax_code":"","unit_cost":"21.6000","uom":"SF"},{"amount":"122356.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":4,"overridden":false,"position":4,"quantity":"3380.00000","tax_code":"","unit_cost":"36.2000","uom":"SF"},{"amount":"202119.90","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":5,"overridden":false,"position":5,"quantity":"9694.00000","tax_code":"","unit_cost":"20.8500","uom":"SF"},{"amount":"186708.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":6,"overridden":false,"position":6,"quantity":"5252.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"}],"shape":1,"total":"1144413.00"}','32f3702d064e8bc59069fffbbfb99aae8e6a31b507bedd959626ca165bbf5977',114441300,'rejected',4,'2026-01-15 22:01:00.000000','This is over the budget of its cost code.','');
INSERT INTO "submission" VALUES(2,1,2,6,'2026-01-16 21:24:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install masonry, north side, as drawn.","estimated_completion":"2026-07-22","exclusions":"Winter protection.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0010","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-01-09","start_date":"2026-01-30","title":"Masonry, north side","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"228012.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area C","id":1,"overridden":false,"position":1,"quantity":"10730.00000","tax_code":"","unit_cost":"21.2500","uom":"SF"},{"amount":"171849.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area C","id":2,"overridden":false,"position":2,"quantity":"5304.00000","tax_code":"","unit_cost":"32.4000","uom":"SF"},{"amount":"233366.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":3,"overridden":false,"position":3,"quantity":"10804.00000","tax_code":"","unit_cost":"21.6000","uom":"SF"},{"amount":"122356.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":4,"overridden":false,"position":4,"quantity":"3380.00000","tax_code":"","unit_cost":"36.2000","uom":"SF"},{"amount":"202119.90","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":5,"overridden":false,"position":5,"quantity":"9694.00000","tax_code":"","unit_cost":"20.8500","uom":"SF"},{"amount":"186708.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":6,"overridden":false,"position":6,"quantity":"5252.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"}],"shape":1,"total":"1144413.00"}','32f3702d064e8bc59069fffbbfb99aae8e6a31b507bedd959626ca165bbf5977',114441300,'accepted',5,'2026-01-21 18:23:17.000000','','SC2-0010');
INSERT INTO "submission" VALUES(3,2,1,1,'2026-06-09 21:47:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-06-04","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install masonry, west wing, as drawn.","estimated_completion":"2026-10-01","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0003","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-06-04","start_date":"2026-06-13","title":"Masonry, west wing","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"110389.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, site","id":7,"overridden":false,"position":1,"quantity":"4810.00000","tax_code":"","unit_cost":"22.9500","uom":"SF"},{"amount":"175479.20","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, site","id":8,"overridden":false,"position":2,"quantity":"4888.00000","tax_code":"","unit_cost":"35.9000","uom":"SF"},{"amount":"245206.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area B","id":9,"overridden":false,"position":3,"quantity":"11248.00000","tax_code":"","unit_cost":"21.8000","uom":"SF"},{"amount":"229226.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area B","id":10,"overridden":false,"position":4,"quantity":"6448.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"},{"amount":"149650.20","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":11,"overridden":false,"position":5,"quantity":"7918.00000","tax_code":"","unit_cost":"18.9000","uom":"SF"},{"amount":"291470.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":12,"overridden":false,"position":6,"quantity":"8424.00000","tax_code":"","unit_cost":"34.6000","uom":"SF"}],"shape":1,"total":"1201422.10"}','6bb669a714c33b91768d087c8d1d0a77c88eb3b3e1414f80af007a090b0615de',120142210,'accepted',4,'2026-06-11 13:56:11.000000','','SC2-0003');
INSERT INTO "submission" VALUES(4,4,1,1,'2026-08-11 20:16:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-08-10","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, north side, as drawn.","estimated_completion":"2026-11-01","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0012","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-08-10","start_date":"2026-08-28","title":"Plumbing, north side","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"191360.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, site","id":19,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"191360.0000","uom":"LS"},{"amount":"125985.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, site","id":20,"overridden":false,"position":2,"quantity":"111.00000","tax_code":"","unit_cost":"1135.0000","uom":"EA"},{"amount":"215280.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, common areas","id":21,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"215280.0000","uom":"LS"},{"amount":"97156.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, common areas","id":22,"overridden":false,"position":4,"quantity":"80.00000","tax_code":"","unit_cost":"1214.4500","uom":"EA"}],"shape":1,"total":"629781.00"}','e1e87d781299e91ac2567622c5a59988aa138fd991ba1e29a4feea0d468610cc',62978100,'accepted',4,'2026-08-13 15:48:22.000000','','SC4-0012');
INSERT INTO "submission" VALUES(5,3,1,1,'2026-08-14 14:25:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-07-31","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install drywall and painting, annex, as drawn.","estimated_completion":"2026-09-30","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0011","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-07-31","start_date":"2026-08-31","title":"Drywall and painting, annex","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"287280.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, site","id":13,"overridden":false,"position":1,"quantity":"41040.00000","tax_code":"","unit_cost":"7.0000","uom":"SF"},{"amount":"22770.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, site","id":14,"overridden":false,"position":2,"quantity":"18975.00000","tax_code":"","unit_cost":"1.2000","uom":"SF"},{"amount":"81120.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, site","id":15,"overridden":false,"position":3,"quantity":"67600.00000","tax_code":"","unit_cost":"1.2000","uom":"SF"},{"amount":"250002.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":16,"overridden":false,"position":4,"quantity":"32680.00000","tax_code":"","unit_cost":"7.6500","uom":"SF"},{"amount":"22489.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":17,"overridden":false,"position":5,"quantity":"15510.00000","tax_code":"","unit_cost":"1.4500","uom":"SF"},{"amount":"80132.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":18,"overridden":false,"position":6,"quantity":"69680.00000","tax_code":"","unit_cost":"1.1500","uom":"SF"}],"shape":1,"total":"743793.50"}','fc4f3fbacf513476c91e6c82389e4a65599a8d9fb42c8784bf81ad2f783d8308',74379350,'accepted',5,'2026-08-18 21:04:06.000000','','SC3-0011');
INSERT INTO "submission" VALUES(6,5,1,1,'2026-09-07 15:54:00.000000','{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-09-01","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-09","description":"Deliver reinforcing bar, east wing, as drawn.","executed":true,"number":"PO10014","payment_terms":"2% 10, net 30","private":false,"project":"2401 Riverside Clinic","project_id":1,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Reinforcing bar, east wing","type":"purchase_order","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"88536.00","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, site","id":23,"overridden":false,"position":1,"quantity":"60.00000","tax_code":"","unit_cost":"1475.6000","uom":"TON"},{"amount":"51856.80","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, area A","id":24,"overridden":false,"position":2,"quantity":"41.00000","tax_code":"","unit_cost":"1264.8000","uom":"TON"}],"shape":1,"total":"140392.80"}','9ff69d5870e2193ba0f5c1626101b2760ecbbf823970a3b0929c2caac223d8b2',14039280,'retrieved',1,'2026-09-07 19:47:00.000000','A detail is missing.','');
INSERT INTO "submission" VALUES(7,5,2,1,'2026-09-08 21:00:00.000000','{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-09-01","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-09","description":"Deliver reinforcing bar, east wing, as drawn.","executed":true,"number":"PO1-0014","payment_terms":"2% 10, net 30","private":false,"project":"2401 Riverside Clinic","project_id":1,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Reinforcing bar, east wing","type":"purchase_order","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"88536.00","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, site","id":23,"overridden":false,"position":1,"quantity":"60.00000","tax_code":"","unit_cost":"1475.6000","uom":"TON"},{"amount":"51856.80","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, area A","id":24,"overridden":false,"position":2,"quantity":"41.00000","tax_code":"","unit_cost":"1264.8000","uom":"TON"}],"shape":1,"total":"140392.80"}','740abfb5fa6671cb2fdd14fb78c6b9568ee2d2bbd668e8d65af9d40f66469610',14039280,'accepted',4,'2026-09-11 12:41:05.000000','','PO1-0014');
INSERT INTO "submission" VALUES(8,6,1,1,'2026-10-09 21:08:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-03-28","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0009","private":true,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-10-06","start_date":"2026-10-15","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"214700.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":25,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"214700.0000","uom":"LS"},{"amount":"284357.85","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":26,"overridden":false,"position":2,"quantity":"2247.00000","tax_code":"","unit_cost":"126.5500","uom":"EA"},{"amount":"299118.75","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":27,"overridden":false,"position":3,"quantity":"1075.00000","tax_code":"","unit_cost":"278.2500","uom":"EA"},{"amount":"255380.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area A","id":28,"overridden":false,"position":4,"quantity":"1.00000","tax_code":"","unit_cost":"255380.0000","uom":"LS"},{"amount":"339943.80","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area A","id":29,"overridden":false,"position":5,"quantity":"2436.00000","tax_code":"","unit_cost":"139.5500","uom":"EA"},{"amount":"69231.25","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area A","id":30,"overridden":false,"position":6,"quantity":"275.00000","tax_code":"","unit_cost":"251.7500","uom":"EA"}],"shape":1,"total":"1462731.65"}','762eddd87af856ccbbbb3b4d2221fa33e4127d1286f4a6022e84c2f998d81a13',146273165,'accepted',4,'2026-10-16 18:44:03.000000','','SC4-0009');
INSERT INTO "submission" VALUES(9,8,1,1,'2026-10-23 13:27:00.000000','{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-10-21","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-20","description":"Deliver lumber package, west wing, as drawn.","executed":true,"number":"PO3-0006","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Flatbed","title":"Lumber package, west wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"11495.40","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, common areas","id":34,"overridden":false,"position":1,"quantity":"17.00000","tax_code":"","unit_cost":"676.2000","uom":"MBF"},{"amount":"30955.65","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, common areas","id":35,"overridden":false,"position":2,"quantity":"803.00000","tax_code":"","unit_cost":"38.5500","uom":"SHT"},{"amount":"18742.50","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, site","id":36,"overridden":false,"position":3,"quantity":"25.00000","tax_code":"","unit_cost":"749.7000","uom":"MBF"},{"amount":"42598.60","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, site","id":37,"overridden":false,"position":4,"quantity":"1139.00000","tax_code":"","unit_cost":"37.4000","uom":"SHT"}],"shape":1,"total":"103792.15"}','dd273af0eabb6fb4170e46a539a12116aab3ee2bb0d4503e25d11f20031ac704',10379215,'retrieved',1,'2026-10-28 20:17:00.000000','A detail is missing.','');
INSERT INTO "submission" VALUES(10,9,1,1,'2026-10-30 13:19:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-26","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install storefront and glazing, east wing, as drawn.","estimated_completion":"2027-01-02","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10001","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-26","start_date":"2026-11-23","title":"Storefront and glazing, east wing","type":"subcontract","vendor":"Clearpane Glazing Company","vendor_id":6},"lines":[{"amount":"121465.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, common areas","id":38,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"111700.00","billed_to_date":"0.00","cost_code":"08-800","cost_code_id":17,"cost_type":"","description":"Insulated glass units, common areas","id":39,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"289950.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, area B","id":40,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"103700.00","billed_to_date":"0.00","cost_code":"08-800","cost_code_id":17,"cost_type":"","description":"Insulated glass units, area B","id":41,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"242955.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, area C","id":42,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97520.00","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Insulated glass units, area C","id":43,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"967290.00"}','aacce6a6b6db47773e4e20282402bcddb81fca51463f4a3bc1d8cc187ece7d41',96729000,'rejected',4,'2026-11-06 22:45:00.000000','The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.','');
INSERT INTO "submission" VALUES(11,11,1,1,'2026-11-06 20:57:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Freight","title":"Contract","type":"purchase_order","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":47,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":48,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}','1b25b771a37a714d44ae332012fa9f6a8bb59e7d3a631167ca8af1f7a0fa0708',7813500,'rejected',4,'2026-11-10 18:24:00.000000','Please correct the ship-to address. The title says nothing. This is the wrong contract company.','');
INSERT INTO "submission" VALUES(12,10,1,1,'2026-11-06 22:05:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"5.00","description":"","estimated_completion":"2027-02-02","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-26","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":44,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":45,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Duct insulation, area B","id":46,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}','e1140e6d1ce999adb0805ed7e5908240e395ce3a7b859626918a17ea7b131c1a',37983470,'rejected',5,'2026-11-11 14:45:00.000000','Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.','');
INSERT INTO "submission" VALUES(13,11,2,1,'2026-11-12 17:29:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Lumber package, phase 2","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":47,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":48,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}','b170281f07add1effe428424828c8dff61b53fe1365619ac32c3f4f55bc557b2',7813500,'rejected',5,'2026-11-13 19:40:00.000000','This is over the budget of its cost code.','');
INSERT INTO "submission" VALUES(14,10,2,1,'2026-11-13 19:58:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install heating and cooling, phase 1, as drawn.","estimated_completion":"2027-02-02","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-26","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":44,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":45,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Duct insulation, area B","id":46,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}','cc8132d09e1e6066efa2b693d51dec7870ee591e3ebe05cebca66ad49436d3a1',37983470,'',NULL,NULL,'','');
INSERT INTO "submission" VALUES(15,12,1,1,'2026-11-13 20:37:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-02-21","exclusions":"Overtime and weekend work.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0005","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-11-06","start_date":"2026-11-25","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"219220.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, site","id":49,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"219220.0000","uom":"LS"},{"amount":"327320.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, site","id":50,"overridden":false,"position":2,"quantity":"2450.00000","tax_code":"","unit_cost":"133.6000","uom":"EA"},{"amount":"117024.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, site","id":51,"overridden":false,"position":3,"quantity":"460.00000","tax_code":"","unit_cost":"254.4000","uom":"EA"}],"shape":1,"total":"663564.00"}','21df54326a0303467b35515414eca3d6ae01fbdde5f34b074e17ac7f14256047',66356400,'accepted',4,'2026-11-16 21:59:00.000000','','SC4-0005');
INSERT INTO "submission" VALUES(16,14,1,1,'2026-11-18 22:32:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2027-02-01","description":"Deliver light fixtures, north side, as drawn.","executed":true,"number":"PO4-0004","payment_terms":"2% 10, net 30","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Light fixtures, north side","type":"purchase_order","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"39765.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"LED troffers and downlights, area C","id":53,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"39765.00"}','5c94d74c5ca6a9d0383e8b64a7c8c300f2cf3720ec1935c7009c415126a3333d',3976500,'accepted',4,'2026-11-19 22:43:00.000000','','PO4-0004');
INSERT INTO "submission" VALUES(17,13,1,1,'2026-11-19 14:54:00.000000','{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-08","description":"Deliver millwork, floors 2 to 4, as drawn.","executed":true,"number":"PO2-0002","payment_terms":"Net 45","private":false,"project":"2402 Maple Street School","project_id":2,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Millwork, floors 2 to 4","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"53382.00","billed_to_date":"0.00","cost_code":"06-400","cost_code_id":11,"cost_type":"","description":"Reception desk and cabinets, site","id":52,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"53382.0000","uom":"LS"}],"shape":1,"total":"53382.00"}','00e2e8897a7f0586c15aa346b74d89911290aa1794bb35dfb0a650f61bdaff07',5338200,'',NULL,NULL,'','');
CREATE TABLE unlink_check (
	commitment_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	asked_by INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	answer TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (commitment_id), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(asked_by) REFERENCES person (id)
);
CREATE TABLE vendor (
	id INTEGER NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	folded_name TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, 
	quickbooks_id TEXT DEFAULT '' NOT NULL, 
	quickbooks_name TEXT DEFAULT '' NOT NULL, 
	quickbooks_active BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT vendor_folded_name UNIQUE (folded_name), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255)
);
INSERT INTO "vendor" VALUES(1,'Northfork Earthworks','northfork earthworks',1,'80000100-1704200000','Northfork Earthworks',1);
INSERT INTO "vendor" VALUES(2,'Bluestem Concrete','bluestem concrete',1,'80000101-1704200000','Bluestem Concrete',1);
INSERT INTO "vendor" VALUES(3,'Ironwood Steel Erectors','ironwood steel erectors',1,'80000102-1704200000','Ironwood Steel Erectors',1);
INSERT INTO "vendor" VALUES(4,'Harlan & Daughters Masonry','harlan & daughters masonry',1,'80000103-1704200000','Harlan & Daughters Masonry',1);
INSERT INTO "vendor" VALUES(5,'Summit Ridge Roofing','summit ridge roofing',1,'80000104-1704200000','Summit Ridge Roofing',1);
INSERT INTO "vendor" VALUES(6,'Clearpane Glazing Company','clearpane glazing company',1,'80000105-1704200000','Clearpane Glazing',1);
INSERT INTO "vendor" VALUES(7,'Prairie Drywall and Paint','prairie drywall and paint',1,'80000106-1704200000','Prairie Drywall and Paint',1);
INSERT INTO "vendor" VALUES(8,'Two Rivers Plumbing','two rivers plumbing',1,'80000107-1704200000','Two Rivers Plumbing',1);
INSERT INTO "vendor" VALUES(9,'Windham Mechanical','windham mechanical',1,'80000108-1704200000','Windham Mechanical',1);
INSERT INTO "vendor" VALUES(10,'Lakeshore Electric','lakeshore electric',1,'80000109-1704200000','Lakeshore Electric',1);
INSERT INTO "vendor" VALUES(11,'Granger Building Supply','granger building supply',1,'80000110-1704200000','Granger Building Supply',1);
INSERT INTO "vendor" VALUES(12,'Clearpane Glazing','clearpane glazing',1,'','',1);
INSERT INTO "vendor" VALUES(13,'Old Mill Flooring','old mill flooring',0,'80000112-1704200000','Old Mill Flooring',1);
CREATE INDEX sign_in_attempt_email_at ON sign_in_attempt (email, at);
CREATE INDEX commitment_folded_number ON commitment (folded_number);
CREATE UNIQUE INDEX commitment_number_handed_over ON commitment (folded_number) WHERE erp_status IN ('sent', 'exporting', 'export_failed', 'synced');
CREATE UNIQUE INDEX commitment_reference_handed_over ON commitment (folded_reference) WHERE erp_status IN ('exporting', 'export_failed', 'synced');
CREATE INDEX ix_commitment_vendor_id ON commitment (vendor_id);
CREATE INDEX ix_login_session_person_id ON login_session (person_id);
CREATE INDEX ix_mail_commitment_id ON mail (commitment_id);
CREATE INDEX mail_due ON mail (sent_at, dead_at, due_at);
CREATE INDEX ix_sov_line_commitment_id ON sov_line (commitment_id);
CREATE TRIGGER submission_frozen BEFORE UPDATE ON submission WHEN (NEW.id IS NOT OLD.id OR NEW.commitment_id IS NOT OLD.commitment_id OR NEW.number IS NOT OLD.number OR NEW.sent_by IS NOT OLD.sent_by OR NEW.sent_at IS NOT OLD.sent_at OR NEW.snapshot IS NOT OLD.snapshot OR NEW.content_hash IS NOT OLD.content_hash OR NEW.total IS NOT OLD.total) BEGIN SELECT RAISE(ABORT, 'A submission is frozen: what was sent is never changed, deleted or replaced.'); END;
CREATE TRIGGER submission_no_delete BEFORE DELETE ON submission WHEN 1 BEGIN SELECT RAISE(ABORT, 'A submission is frozen: what was sent is never changed, deleted or replaced.'); END;
CREATE TRIGGER submission_no_replace BEFORE INSERT ON submission WHEN EXISTS (SELECT 1 FROM submission WHERE id = NEW.id OR (commitment_id = NEW.commitment_id AND number = NEW.number)) BEGIN SELECT RAISE(ABORT, 'A submission is frozen: what was sent is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event WHEN 1 BEGIN SELECT RAISE(ABORT, 'The history is append-only: an event is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event WHEN 1 BEGIN SELECT RAISE(ABORT, 'The history is append-only: an event is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_replace BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR (commitment_id = NEW.commitment_id AND version = NEW.version)) BEGIN SELECT RAISE(ABORT, 'The history is append-only: an event is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_gap BEFORE INSERT ON event WHEN NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM event WHERE commitment_id = NEW.commitment_id) BEGIN SELECT RAISE(ABORT, 'The history has no gaps: the version of an event is the last one of its commitment plus 1.'); END;
CREATE TRIGGER commitment_no_delete BEFORE DELETE ON commitment WHEN EXISTS (SELECT 1 FROM event WHERE commitment_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'A commitment with a history is never deleted or replaced.'); END;
CREATE TRIGGER commitment_no_replace BEFORE INSERT ON commitment WHEN EXISTS (SELECT 1 FROM event WHERE commitment_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'A commitment with a history is never deleted or replaced.'); END;
CREATE INDEX ix_comment_commitment_id ON comment (commitment_id);
CREATE UNIQUE INDEX comment_open_question ON comment (commitment_id) WHERE kind = 'question' AND closed_at IS NULL;
CREATE INDEX ix_attachment_commitment_id ON attachment (commitment_id);
CREATE INDEX ix_delegation_absent_id ON delegation (absent_id);
CREATE INDEX ix_delegation_deputy_id ON delegation (deputy_id);
CREATE TRIGGER submission_decided_once BEFORE UPDATE ON submission WHEN 
    (NEW.outcome = OLD.outcome AND (NEW.decided_by IS NOT OLD.decided_by OR NEW.decided_at IS NOT OLD.decided_at OR NEW.comment IS NOT OLD.comment OR NEW.erp_reference IS NOT OLD.erp_reference))
    OR (NEW.outcome <> OLD.outcome AND (
        EXISTS (SELECT 1 FROM submission AS later
                WHERE later.commitment_id = OLD.commitment_id AND later.number > OLD.number)
        OR NOT (
            OLD.outcome = ''
            OR (OLD.outcome = 'accepted' AND EXISTS (
                SELECT 1 FROM commitment WHERE commitment.id = OLD.commitment_id AND (
                    (NEW.outcome = '' AND commitment.erp_status IN ('exporting', 'sent'))
                    OR (NEW.outcome = 'rejected' AND commitment.erp_status IN ('export_failed', 'rejected'))
                )
            ))
            OR (OLD.outcome = 'rejected' AND EXISTS (
                SELECT 1 FROM commitment WHERE commitment.id = OLD.commitment_id AND (
                    (NEW.outcome = '' AND commitment.erp_status IN ('rejected', 'sent'))
                    OR (NEW.outcome = 'accepted' AND commitment.erp_status IN ('rejected', 'export_failed'))
                )
            ))
        )
    ))
 BEGIN SELECT RAISE(ABORT, 'A submission is decided once: only a decision that is taken back or a failed export reopens it.'); END;
CREATE TRIGGER comment_kept BEFORE UPDATE ON comment WHEN (NEW.id IS NOT OLD.id OR NEW.commitment_id IS NOT OLD.commitment_id OR NEW.at IS NOT OLD.at OR NEW.author_id IS NOT OLD.author_id OR NEW.kind IS NOT OLD.kind OR NEW.text IS NOT OLD.text OR NEW.submission IS NOT OLD.submission OR NEW.question_id IS NOT OLD.question_id) BEGIN SELECT RAISE(ABORT, 'What was said stays: a comment is never changed, deleted or replaced.'); END;
CREATE TRIGGER comment_no_delete BEFORE DELETE ON comment WHEN 1 BEGIN SELECT RAISE(ABORT, 'What was said stays: a comment is never changed, deleted or replaced.'); END;
CREATE TRIGGER comment_no_replace BEFORE INSERT ON comment WHEN EXISTS (SELECT 1 FROM comment WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'What was said stays: a comment is never changed, deleted or replaced.'); END;
CREATE TRIGGER attachment_kept BEFORE UPDATE ON attachment WHEN (NEW.id IS NOT OLD.id OR NEW.commitment_id IS NOT OLD.commitment_id OR NEW.kind IS NOT OLD.kind OR NEW.name IS NOT OLD.name OR NEW.media_type IS NOT OLD.media_type OR NEW.size IS NOT OLD.size OR NEW.sha256 IS NOT OLD.sha256 OR NEW.stored_as IS NOT OLD.stored_as OR NEW.added_at IS NOT OLD.added_at OR NEW.added_by IS NOT OLD.added_by) BEGIN SELECT RAISE(ABORT, 'An attachment stays what it is: its file is never exchanged, and it is removed, not deleted.'); END;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment WHEN 1 BEGIN SELECT RAISE(ABORT, 'An attachment stays what it is: its file is never exchanged, and it is removed, not deleted.'); END;
CREATE TRIGGER attachment_no_replace BEFORE INSERT ON attachment WHEN EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id OR stored_as = NEW.stored_as) BEGIN SELECT RAISE(ABORT, 'An attachment stays what it is: its file is never exchanged, and it is removed, not deleted.'); END;
CREATE INDEX submission_decided ON submission (decided_at, outcome, commitment_id, number, sent_at, sent_by, decided_by, total);
CREATE INDEX submission_of_commitment ON submission (commitment_id, number, outcome, sent_at, sent_by, decided_at, decided_by);
CREATE INDEX finding_submission_code ON finding (submission_id, code);
CREATE INDEX event_exported_before ON event (commitment_id, version) WHERE kind = 'exported';
CREATE INDEX ix_erp_message_session_id ON erp_message (session_id);
CREATE INDEX ix_erp_message_at ON erp_message (at);
CREATE INDEX erp_entry_folded_name ON erp_entry (kind, folded_name);
CREATE INDEX export_state_due ON export (state, due_at);
CREATE INDEX export_file ON export (file_id);
CREATE TRIGGER history_link_no_update BEFORE UPDATE ON history_link WHEN 1 BEGIN SELECT RAISE(ABORT, 'The chain of the history is append-only: a link is never changed, deleted or replaced.'); END;
CREATE TRIGGER history_key_no_update BEFORE UPDATE ON history_key WHEN 1 BEGIN SELECT RAISE(ABORT, 'The chain of the history is append-only: a link is never changed, deleted or replaced.'); END;
CREATE TRIGGER history_link_no_delete BEFORE DELETE ON history_link WHEN 1 BEGIN SELECT RAISE(ABORT, 'The chain of the history is append-only: a link is never changed, deleted or replaced.'); END;
CREATE TRIGGER history_key_no_delete BEFORE DELETE ON history_key WHEN 1 BEGIN SELECT RAISE(ABORT, 'The chain of the history is append-only: a link is never changed, deleted or replaced.'); END;
CREATE TRIGGER history_link_no_gap BEFORE INSERT ON history_link WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM history_link) OR EXISTS (SELECT 1 FROM history_link WHERE kind = NEW.kind AND entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'The links of the history count up by one; this one would leave a gap.'); END;
CREATE TRIGGER history_key_no_replace BEFORE INSERT ON history_key WHEN EXISTS (SELECT 1 FROM history_key WHERE from_number = NEW.from_number) BEGIN SELECT RAISE(ABORT, 'The chain of the history is append-only: a link is never changed, deleted or replaced.'); END;
CREATE UNIQUE INDEX sign_in_attempt_state ON sign_in_attempt (state_sha256) WHERE state_sha256 <> '';
CREATE INDEX ix_sign_in_identity_person_id ON sign_in_identity (person_id);
CREATE INDEX ix_commitment_viewer_person_id ON commitment_viewer (person_id);
CREATE TRIGGER commitment_tally_insert AFTER INSERT ON commitment BEGIN INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (NEW.project_id, NEW.erp_status, NEW.type, NEW.private, NEW.submission >= 1, +1, +NEW.total); END;
CREATE TRIGGER commitment_tally_update AFTER UPDATE OF project_id, erp_status, type, private, submission, total ON commitment WHEN OLD.project_id IS NOT NEW.project_id OR OLD.erp_status IS NOT NEW.erp_status OR OLD.type IS NOT NEW.type OR OLD.private IS NOT NEW.private OR OLD.submission IS NOT NEW.submission OR OLD.total IS NOT NEW.total BEGIN INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (OLD.project_id, OLD.erp_status, OLD.type, OLD.private, OLD.submission >= 1, -1, -OLD.total); INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (NEW.project_id, NEW.erp_status, NEW.type, NEW.private, NEW.submission >= 1, +1, +NEW.total); END;
CREATE TRIGGER commitment_tally_delete AFTER DELETE ON commitment BEGIN INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (OLD.project_id, OLD.erp_status, OLD.type, OLD.private, OLD.submission >= 1, -1, -OLD.total); END;
CREATE TRIGGER metrics_submission_made AFTER INSERT ON submission WHEN 1 BEGIN INSERT INTO metrics_changed (commitment_id) SELECT NEW.commitment_id WHERE NOT EXISTS (SELECT 1 FROM metrics_changed WHERE commitment_id = NEW.commitment_id); END;
CREATE TRIGGER metrics_submission_changed AFTER UPDATE OF number, sent_by, sent_at, total, outcome, decided_by, decided_at ON submission WHEN 1 BEGIN INSERT INTO metrics_changed (commitment_id) SELECT NEW.commitment_id WHERE NOT EXISTS (SELECT 1 FROM metrics_changed WHERE commitment_id = NEW.commitment_id); END;
CREATE TRIGGER metrics_commitment_changed AFTER UPDATE OF type, project_id, vendor_id, private, contract_status, total, erp_status, submission ON commitment WHEN NEW.submission > 0 AND (NEW.type IS NOT OLD.type OR NEW.project_id IS NOT OLD.project_id OR NEW.vendor_id IS NOT OLD.vendor_id OR NEW.private IS NOT OLD.private OR NEW.contract_status IS NOT OLD.contract_status OR NEW.total IS NOT OLD.total OR NEW.erp_status IS NOT OLD.erp_status OR NEW.submission IS NOT OLD.submission) BEGIN INSERT INTO metrics_changed (commitment_id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM metrics_changed WHERE commitment_id = NEW.id); END;
CREATE TRIGGER metrics_answered AFTER INSERT ON comment WHEN NEW.kind = 'answer' BEGIN INSERT INTO metrics_changed (commitment_id) SELECT NEW.commitment_id WHERE NOT EXISTS (SELECT 1 FROM metrics_changed WHERE commitment_id = NEW.commitment_id); END;
CREATE INDEX metrics_pack_digest ON metrics_pack (kind, month, private, digest);
CREATE INDEX commitment_project_status ON commitment (project_id, erp_status, folded_number, id);
CREATE INDEX commitment_waiting ON commitment (sent_at, id) WHERE erp_status = 'sent';
CREATE INDEX commitment_amount ON commitment (total, id);
CREATE VIEW commitment_words AS SELECT id AS commitment_id, char(57344, 983040 + 2000 * (8 * CASE WHEN private THEN 2 WHEN submission >= 1 THEN 0 ELSE 1 END + CASE erp_status WHEN 'not_sent' THEN 1 WHEN 'sent' THEN 2 WHEN 'exporting' THEN 3 WHEN 'export_failed' THEN 4 WHEN 'synced' THEN 5 WHEN 'rejected' THEN 6 WHEN 'retrieved' THEN 7 END) + project_id / 32000 % 2000, 983040 + project_id % 32000, 57344, 983040 + 2000 * (8 * CASE WHEN private THEN 2 WHEN submission >= 1 THEN 0 ELSE 1 END + 0) + project_id / 32000 % 2000, 983040 + project_id % 32000, 57344, 983040 + 2000 * (8 * CASE WHEN private THEN 2 WHEN submission >= 1 THEN 0 ELSE 1 END + CASE erp_status WHEN 'not_sent' THEN 1 WHEN 'sent' THEN 2 WHEN 'exporting' THEN 3 WHEN 'export_failed' THEN 4 WHEN 'synced' THEN 5 WHEN 'rejected' THEN 6 WHEN 'retrieved' THEN 7 END) + 0 / 32000 % 2000, 983040 + 0 % 32000, 57344, 983040 + 2000 * (8 * CASE WHEN private THEN 2 WHEN submission >= 1 THEN 0 ELSE 1 END + 0) + 0 / 32000 % 2000, 983040 + 0 % 32000) || char(57345) || replace(number, char(57344), char(57345)) || char(57345) || replace(title, char(57344), char(57345)) || char(57345) || replace(coalesce((SELECT name FROM vendor WHERE vendor.id = commitment.vendor_id), ''), char(57344), char(57345)) AS words FROM commitment;
CREATE INDEX commitment_status_number ON commitment (erp_status, folded_number, id, private, project_id, submission);
CREATE TRIGGER commitment_search_insert AFTER INSERT ON commitment BEGIN INSERT INTO commitment_search (rowid, words) SELECT -commitment_id, words FROM commitment_words WHERE commitment_id = NEW.id; END;
CREATE TRIGGER commitment_search_update AFTER UPDATE OF number, title, vendor_id, erp_status, project_id, private, submission ON commitment WHEN OLD.number IS NOT NEW.number OR OLD.title IS NOT NEW.title OR OLD.vendor_id IS NOT NEW.vendor_id OR OLD.erp_status IS NOT NEW.erp_status OR OLD.project_id IS NOT NEW.project_id OR OLD.private IS NOT NEW.private OR OLD.submission IS NOT NEW.submission BEGIN UPDATE commitment_search SET words = (SELECT words FROM commitment_words WHERE commitment_id = NEW.id) WHERE rowid = -NEW.id; END;
CREATE TRIGGER commitment_search_delete AFTER DELETE ON commitment BEGIN DELETE FROM commitment_search WHERE rowid = -OLD.id; END;
CREATE TRIGGER commitment_search_vendor AFTER UPDATE OF name ON vendor WHEN OLD.name IS NOT NEW.name BEGIN UPDATE commitment_search SET words = (SELECT words FROM commitment_words WHERE commitment_id = -commitment_search.rowid) WHERE rowid IN (SELECT -id FROM commitment WHERE vendor_id = NEW.id); END;
CREATE INDEX export_waiting ON export (state, queued_at, id) WHERE state IN ('queued', 'handed_over') AND request <> '';
CREATE INDEX cited_code_submission ON cited_code (submission_id);
CREATE VIEW code_of_finding AS SELECT json_extract(line.value, '$.cost_code_id') AS cost_code_id, submission.decided_at, finding.submission_id FROM finding JOIN submission ON submission.id = finding.submission_id JOIN json_each(submission.snapshot, '$.lines') AS line WHERE submission.outcome = 'rejected' AND json_extract(line.value, '$.cost_code_id') IS NOT NULL AND ((finding.target = 'line' AND json_extract(line.value, '$.id') = finding.line_id) OR (finding.target = 'field' AND finding.field = 'sov' AND finding.code IN ('C1', 'C2', 'C3')));
CREATE TRIGGER cited_code_insert AFTER INSERT ON finding WHEN NEW.target = 'line' OR NEW.field = 'sov' BEGIN INSERT INTO cited_code (cost_code_id, decided_at, submission_id) SELECT DISTINCT cost_code_id, decided_at, submission_id FROM code_of_finding WHERE submission_id = NEW.submission_id ON CONFLICT DO NOTHING; END;
CREATE TRIGGER cited_code_delete AFTER DELETE ON finding WHEN OLD.target = 'line' OR OLD.field = 'sov' BEGIN DELETE FROM cited_code WHERE submission_id = OLD.submission_id; INSERT INTO cited_code (cost_code_id, decided_at, submission_id) SELECT DISTINCT cost_code_id, decided_at, submission_id FROM code_of_finding WHERE submission_id = OLD.submission_id ON CONFLICT DO NOTHING; END;
CREATE INDEX commitment_status_since ON commitment (erp_status, erp_status_at, id);
CREATE VIRTUAL TABLE commitment_search USING fts5(words, tokenize = 'trigram', detail = full);
INSERT INTO commitment_search (rowid, words) VALUES (-14, '󱝰󰀄󰀀󰀄󱝰󰀀󰀀󰀀PO4-0004Light fixtures, north sideLakeshore Electric');
INSERT INTO commitment_search (rowid, words) VALUES (-13, '󰾠󰀂󰀀󰀂󰾠󰀀󰀀󰀀PO2-0002Millwork, floors 2 to 4Granger Building Supply');
INSERT INTO commitment_search (rowid, words) VALUES (-12, '󱽀󰀄󰀀󰀄󱽀󰀀󰀀󰀀SC4-0005Electrical, east wingLakeshore Electric');
INSERT INTO commitment_search (rowid, words) VALUES (-11, '󲻠󰀃󰀀󰀃󲻠󰀀󰀀󰀀PO3-0013Lumber package, phase 2Granger Building Supply');
INSERT INTO commitment_search (rowid, words) VALUES (-10, '󰾠󰀁󰀀󰀁󰾠󰀀󰀀󰀀SC1-0008Heating and cooling, phase 1Windham Mechanical');
INSERT INTO commitment_search (rowid, words) VALUES (-9, '󲻠󰀁󰀀󰀁󲻠󰀀󰀀󰀀SC10001Storefront and glazing, east wingClearpane Glazing Company');
INSERT INTO commitment_search (rowid, words) VALUES (-8, '󳚰󰀃󰀀󰀃󳚰󰀀󰀀󰀀PO3-0006Lumber package, west wingGranger Building Supply');
INSERT INTO commitment_search (rowid, words) VALUES (-7, '󴙐󰀃󳺀󰀃󴙐󰀀󳺀󰀀SC3-0007Structural steel, ground floorIronwood Steel Erectors');
INSERT INTO commitment_search (rowid, words) VALUES (-6, '󺐐󰀄󷴀󰀄󺐐󰀀󷴀󰀀SC4-0009Electrical, east wingLakeshore Electric');
INSERT INTO commitment_search (rowid, words) VALUES (-5, '󲜐󰀁󰀀󰀁󲜐󰀀󰀀󰀀PO1-0014Reinforcing bar, east wingIronwood Steel Erectors');
INSERT INTO commitment_search (rowid, words) VALUES (-4, '󲜐󰀄󰀀󰀄󲜐󰀀󰀀󰀀SC4-0012Plumbing, north sideTwo Rivers Plumbing');
INSERT INTO commitment_search (rowid, words) VALUES (-3, '󲜐󰀃󰀀󰀃󲜐󰀀󰀀󰀀SC3-0011Drywall and painting, annexPrairie Drywall and Paint');
INSERT INTO commitment_search (rowid, words) VALUES (-2, '󲜐󰀂󰀀󰀂󲜐󰀀󰀀󰀀SC2-0003Masonry, west wingHarlan & Daughters Masonry');
INSERT INTO commitment_search (rowid, words) VALUES (-1, '󲜐󰀂󰀀󰀂󲜐󰀀󰀀󰀀SC2-0010Masonry, north sideHarlan & Daughters Masonry');
COMMIT;
