BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "commitment" VALUES(10,6,'PO3-0013','po3-0013','Lumber package, phase 2','purchase_order',3,11,'Approved',0,0,NULL,'Deliver lumber package, phase 2, as drawn.','','','2026-11-02',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Freight','2% 10, net 30','2026-11-24',1,'amount',2,'2026-11-02 14:28:00.000000',7813500,'rejected','2026-11-13 19:40:00.000000',2,1,'2026-11-12 17:29:00.000000','','','');
INSERT INTO "commitment" VALUES(11,5,'SC1-0008','sc1-0008','Heating and cooling, phase 1','subcontract',1,9,'Approved',1,0,500,'Furnish and install heating and cooling, phase 1, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-11-05','2026-12-02','2027-02-08',NULL,'2026-11-05','','','','',NULL,1,'unit',1,'2026-11-05 16:47:00.000000',37983470,'sent','2026-11-13 19:58:00.000000',2,1,'2026-11-13 19:58:00.000000','','','');
INSERT INTO "commitment" VALUES(12,4,'SC4-0005','sc4-0005','Electrical, east wing','subcontract',4,10,'Approved',0,0,1000,'Furnish and install electrical, east wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-11-06','2026-11-25','2027-02-21',NULL,'2026-11-06','','','','',NULL,1,'unit',1,'2026-11-06 18:49:00.000000',66356400,'export_failed','2026-11-16 22:10:00.000000',1,1,'2026-11-13 20:37:00.000000','SC4-0005','sc4-0005','');
INSERT INTO "commitment" VALUES(13,2,'PO2-0002','po2-0002','Millwork, floors 2 to 4','purchase_order',2,11,'Approved',1,0,NULL,'Deliver millwork, floors 2 to 4, as drawn.','','','2026-11-13',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Flatbed','Net 45','2026-12-08',1,'unit',2,'2026-11-13 22:51:00.000000',5338200,'sent','2026-11-19 14:54:00.000000',1,1,'2026-11-19 14:54:00.000000','','','');
INSERT INTO "commitment" VALUES(14,3,'PO4-0004','po4-0004','Light fixtures, north side','purchase_order',4,10,'Approved',1,0,NULL,'Deliver light fixtures, north side, as drawn.','','','2026-11-13',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Freight','2% 10, net 30','2027-02-01',1,'amount',1,'2026-11-13 22:52:00.000000',3976500,'exporting','2026-11-19 22:43:00.000000',1,1,'2026-11-18 22:32:00.000000','PO4-0004','po4-0004','');
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
	created_at DATETIME NOT NULL, business_days TEXT DEFAULT '01234' NOT NULL CONSTRAINT business_days_length CHECK (length(business_days) BETWEEN 0 AND 7), business_start_minute INTEGER DEFAULT 480 NOT NULL CONSTRAINT business_start_minute_range CHECK (business_start_minute BETWEEN 0 AND 1438), business_end_minute INTEGER DEFAULT 1020 NOT NULL CONSTRAINT business_end_minute_range CHECK (business_end_minute BETWEEN 1 AND 1439), summary_hour INTEGER DEFAULT 7 NOT NULL CONSTRAINT summary_hour_range CHECK (summary_hour BETWEEN 0 AND 23), mail_waiting BOOLEAN DEFAULT true NOT NULL, mail_rejected BOOLEAN DEFAULT true NOT NULL, mail_synced BOOLEAN DEFAULT true NOT NULL, mail_export_failed BOOLEAN DEFAULT true NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT one_row CHECK (id = 1), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100)
);
INSERT INTO "company" VALUES(1,'Cedar & Stone Builders (sample)','America/Chicago',1,1,'2025-11-20 15:00:00.000000','01234',480,1020,7,1,1,1,1);
CREATE TABLE cost_code (
	id INTEGER NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, 
	synced BOOLEAN NOT NULL, 
	quickbooks_id TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT cost_code_code UNIQUE (code), 
	CONSTRAINT code_length CHECK (length(code) BETWEEN 1 AND 40), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 0 AND 255)
);
INSERT INTO "cost_code" VALUES(1,'01-310','Project management',1,1,'80000200-1704300000');
INSERT INTO "cost_code" VALUES(2,'01-500','Temporary facilities',1,1,'80000201-1704300000');
INSERT INTO "cost_code" VALUES(3,'02-400','Demolition',1,1,'80000202-1704300000');
INSERT INTO "cost_code" VALUES(4,'03-100','Concrete forming',1,1,'80000203-1704300000');
INSERT INTO "cost_code" VALUES(5,'03-200','Concrete reinforcing',1,1,'80000204-1704300000');
INSERT INTO "cost_code" VALUES(6,'03-300','Cast-in-place concrete',1,1,'80000205-1704300000');
INSERT INTO "cost_code" VALUES(7,'04-200','Unit masonry',1,1,'80000206-1704300000');
INSERT INTO "cost_code" VALUES(8,'05-100','Structural steel',1,1,'80000207-1704300000');
INSERT INTO "cost_code" VALUES(9,'05-500','Metal fabrications',1,1,'80000208-1704300000');
INSERT INTO "cost_code" VALUES(10,'06-100','Rough carpentry',1,1,'80000209-1704300000');
INSERT INTO "cost_code" VALUES(11,'06-400','Architectural woodwork',1,1,'80000210-1704300000');
INSERT INTO "cost_code" VALUES(12,'07-200','Insulation',1,1,'80000211-1704300000');
INSERT INTO "cost_code" VALUES(13,'07-500','Membrane roofing',1,1,'80000212-1704300000');
INSERT INTO "cost_code" VALUES(14,'07-900','Joint sealants',1,1,'80000213-1704300000');
INSERT INTO "cost_code" VALUES(15,'08-100','Doors and frames',1,1,'80000214-1704300000');
INSERT INTO "cost_code" VALUES(16,'08-400','Storefronts',1,1,'80000215-1704300000');
INSERT INTO "cost_code" VALUES(17,'08-800','Glazing',1,1,'80000216-1704300000');
INSERT INTO "cost_code" VALUES(18,'09-250','Gypsum board',1,1,'80000217-1704300000');
INSERT INTO "cost_code" VALUES(19,'09-300','Tiling',1,1,'80000218-1704300000');
INSERT INTO "cost_code" VALUES(20,'09-900','Painting',1,1,'80000219-1704300000');
INSERT INTO "cost_code" VALUES(21,'22-100','Plumbing',1,1,'80000220-1704300000');
INSERT INTO "cost_code" VALUES(22,'23-300','HVAC ducts and equipment',1,1,'80000221-1704300000');
INSERT INTO "cost_code" VALUES(23,'26-100','Electrical',1,1,'80000222-1704300000');
INSERT INTO "cost_code" VALUES(24,'31-200','Earth moving',1,1,'80000223-1704300000');
INSERT INTO "cost_code" VALUES(25,'32-100','Paving',1,1,'80000224-1704300000');
INSERT INTO "cost_code" VALUES(26,'10-400','Safety specialties',1,0,'');
INSERT INTO "cost_code" VALUES(27,'33-400','Storm drainage',1,0,'');
INSERT INTO "cost_code" VALUES(28,'15-400','Plumbing (old numbering)',0,1,'80000227-1704300000');
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
	PRIMARY KEY (id), 
	CONSTRAINT kind_known CHECK (kind IN ('send', 'retrieve', 'accept', 'reject', 'resend', 'withdraw', 'exported', 'failed', 'retry', 'unlink', 'created', 'edited', 'imported', 'commented')), 
	CONSTRAINT event_version UNIQUE (commitment_id, version), 
	CONSTRAINT whole_numbers CHECK (typeof(version) IN ('integer', 'null') AND typeof(submission) IN ('integer', 'null')), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(actor_id) REFERENCES person (id)
);
INSERT INTO "event" VALUES(1,1,1,'2026-01-09 19:21:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(2,1,2,'2026-01-14 20:15:00.000000',6,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(3,1,3,'2026-01-15 22:01:00.000000',4,'reject','sent','rejected',1,'{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}');
INSERT INTO "event" VALUES(4,1,4,'2026-01-16 20:59:56.000000',2,'edited','rejected','rejected',1,'{"answers": ["C3: The owner approved a budget transfer; it is in the budget since yesterday."]}');
INSERT INTO "event" VALUES(5,1,5,'2026-01-16 21:24:00.000000',6,'resend','rejected','sent',2,'{}');
INSERT INTO "event" VALUES(6,1,6,'2026-01-21 18:23:17.000000',5,'accept','sent','exporting',2,'{"reference": "SC2-0010"}');
INSERT INTO "event" VALUES(7,1,7,'2026-01-21 19:01:00.000000',NULL,'exported','exporting','synced',2,'{"txn_id": "200A-1769022060"}');
INSERT INTO "event" VALUES(8,2,1,'2026-06-04 21:00:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(9,2,2,'2026-06-09 21:47:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(10,2,3,'2026-06-11 13:56:11.000000',4,'accept','sent','exporting',1,'{"reference": "SC2-0003"}');
INSERT INTO "event" VALUES(11,2,4,'2026-06-11 14:10:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "2003-1781187000"}');
INSERT INTO "event" VALUES(12,3,1,'2026-07-31 15:00:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(13,4,1,'2026-08-10 18:47:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(14,4,2,'2026-08-11 20:16:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(15,3,2,'2026-08-12 21:46:00.000000',2,'edited','not_sent','not_sent',0,'{"changes": ["Contract status: Draft \u2192 Approved"]}');
INSERT INTO "event" VALUES(16,4,3,'2026-08-13 15:48:22.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0012"}');
INSERT INTO "event" VALUES(17,4,4,'2026-08-13 16:30:00.000000',NULL,'failed','exporting','export_failed',1,'{"error_code": "3171", "error_text": "An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company."}');
INSERT INTO "event" VALUES(18,4,5,'2026-08-13 19:06:50.000000',4,'retry','export_failed','exporting',1,'{}');
INSERT INTO "event" VALUES(19,4,6,'2026-08-13 19:18:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "200C-1786648680"}');
INSERT INTO "event" VALUES(20,3,3,'2026-08-14 14:25:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(21,3,4,'2026-08-18 21:04:06.000000',5,'accept','sent','exporting',1,'{"reference": "SC3-0011"}');
INSERT INTO "event" VALUES(22,3,5,'2026-08-18 21:29:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "200B-1787088540"}');
INSERT INTO "event" VALUES(23,5,1,'2026-09-01 14:27:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(24,5,2,'2026-09-07 15:54:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(25,5,3,'2026-09-07 19:47:00.000000',1,'retrieve','sent','retrieved',1,'{"comment": "A detail is missing."}');
INSERT INTO "event" VALUES(26,5,4,'2026-09-08 20:18:38.000000',2,'edited','retrieved','retrieved',1,'{"changes": ["Number: PO10014 \u2192 PO1-0014"]}');
INSERT INTO "event" VALUES(27,5,5,'2026-09-08 21:00:00.000000',1,'resend','retrieved','sent',2,'{}');
INSERT INTO "event" VALUES(28,5,6,'2026-09-11 12:41:05.000000',4,'accept','sent','exporting',2,'{"reference": "PO1-0014"}');
INSERT INTO "event" VALUES(29,5,7,'2026-09-11 13:16:00.000000',NULL,'exported','exporting','synced',2,'{"txn_id": "200E-1789132560"}');
INSERT INTO "event" VALUES(30,6,1,'2026-10-06 16:22:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(31,7,1,'2026-10-09 14:04:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(32,6,2,'2026-10-09 21:08:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(33,6,3,'2026-10-16 18:44:03.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0009"}');
INSERT INTO "event" VALUES(34,6,4,'2026-10-16 19:25:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "2009-1792178700"}');
INSERT INTO "event" VALUES(35,8,1,'2026-10-21 19:27:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(36,8,2,'2026-10-23 13:27:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(37,9,1,'2026-10-26 15:46:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(38,8,3,'2026-10-28 20:17:00.000000',1,'retrieve','sent','retrieved',1,'{"comment": "A detail is missing."}');
INSERT INTO "event" VALUES(39,9,2,'2026-10-30 13:19:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(40,10,1,'2026-11-02 14:28:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(41,11,1,'2026-11-05 16:47:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(42,12,1,'2026-11-06 18:49:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(43,10,2,'2026-11-06 20:57:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(44,9,3,'2026-11-06 22:45:00.000000',4,'reject','sent','rejected',1,'{"comment": "The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences."]}');
INSERT INTO "event" VALUES(45,11,2,'2026-11-09 19:47:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(46,10,3,'2026-11-10 18:24:00.000000',4,'reject','sent','rejected',1,'{"comment": "Please correct the ship-to address. The title says nothing. This is the wrong contract company.", "findings": ["O Other (Ship to): The yard takes no deliveries on Fridays.", "T1 Title (Title): Name the work and the place.", "V1 Vendor not linked, archived or wrong (Contract company): The signature is another company''s."]}');
INSERT INTO "event" VALUES(47,11,3,'2026-11-11 21:40:00.000000',5,'reject','sent','rejected',1,'{"comment": "Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.", "findings": ["D1 Description (Description)", "S1 Not approved or not executed (Executed)", "C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences."]}');
INSERT INTO "event" VALUES(48,10,4,'2026-11-12 17:07:58.000000',2,'edited','rejected','rejected',1,'{"changes": ["Title: Contract \u2192 Lumber package, phase 2", "Contract company: Northfork Earthworks \u2192 Granger Building Supply", "Ship to: Main yard \u2192 Site trailer, gate 2. Call one day ahead."]}');
INSERT INTO "event" VALUES(49,10,5,'2026-11-12 17:29:00.000000',1,'resend','rejected','sent',2,'{}');
INSERT INTO "event" VALUES(50,11,4,'2026-11-13 19:38:23.000000',1,'edited','rejected','rejected',1,'{"changes": ["Executed: No \u2192 Yes", "Description: \u2013 \u2192 Furnish and install heating and cooling, phase 1, as drawn.", "Line 3: Cost code: 01-500 \u2192 07-200"]}');
INSERT INTO "event" VALUES(51,10,6,'2026-11-13 19:40:00.000000',5,'reject','sent','rejected',2,'{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}');
INSERT INTO "event" VALUES(52,11,5,'2026-11-13 19:58:00.000000',1,'resend','rejected','sent',2,'{}');
INSERT INTO "event" VALUES(53,12,2,'2026-11-13 20:37:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(54,13,1,'2026-11-13 22:51:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(55,14,1,'2026-11-13 22:52:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(56,12,3,'2026-11-16 21:59:00.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0005"}');
INSERT INTO "event" VALUES(57,12,4,'2026-11-16 22:10:00.000000',NULL,'failed','exporting','export_failed',1,'{"error_code": "3175", "error_text": "There was an error adding the PurchaseOrder: another user has the vendor''s record open."}');
INSERT INTO "event" VALUES(58,14,2,'2026-11-18 22:32:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(59,13,2,'2026-11-19 14:54:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(60,14,3,'2026-11-19 22:43:00.000000',4,'accept','sent','exporting',1,'{"reference": "PO4-0004"}');
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
	PRIMARY KEY (id), 
	CONSTRAINT state_known CHECK (state IN ('queued', 'handed_over', 'done', 'failed', 'withdrawn')), 
	UNIQUE (submission_id), 
	FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "export" VALUES(1,2,'done','2026-01-21 18:23:17.000000','2026-01-21 19:01:00.000000','2026-01-21 19:01:00.000000','200A-1769022060','','');
INSERT INTO "export" VALUES(2,3,'done','2026-06-11 13:56:11.000000','2026-06-11 14:10:00.000000','2026-06-11 14:10:00.000000','2003-1781187000','','');
INSERT INTO "export" VALUES(3,4,'done','2026-08-13 19:06:50.000000','2026-08-13 19:18:00.000000','2026-08-13 19:18:00.000000','200C-1786648680','','');
INSERT INTO "export" VALUES(4,5,'done','2026-08-18 21:04:06.000000','2026-08-18 21:29:00.000000','2026-08-18 21:29:00.000000','200B-1787088540','','');
INSERT INTO "export" VALUES(5,7,'done','2026-09-11 12:41:05.000000','2026-09-11 13:16:00.000000','2026-09-11 13:16:00.000000','200E-1789132560','','');
INSERT INTO "export" VALUES(6,8,'done','2026-10-16 18:44:03.000000','2026-10-16 19:25:00.000000','2026-10-16 19:25:00.000000','2009-1792178700','','');
INSERT INTO "export" VALUES(7,15,'failed','2026-11-16 21:59:00.000000','2026-11-16 22:10:00.000000','2026-11-16 22:10:00.000000','','3175','There was an error adding the PurchaseOrder: another user has the vendor''s record open.');
INSERT INTO "export" VALUES(8,16,'queued','2026-11-19 22:43:00.000000',NULL,NULL,'','','');
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
INSERT INTO "finding" VALUES(9,12,'C2','line','',48,'Temporary facilities is for our own trailers and fences.','',NULL,NULL);
INSERT INTO "finding" VALUES(10,13,'C3','field','sov',NULL,'','',NULL,NULL);
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
	revoked_at DATETIME, 
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
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 22:01:00.000000','2026-01-15 22:01:00.000000',NULL,0,NULL,NULL,'');
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
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 22:01:00.000000','2026-01-15 22:01:00.000000',NULL,0,NULL,NULL,'');
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
INSERT INTO "person" VALUES(1,1,'Pat Moreno','pat@sample.example','$argon2id$v=19$m=19456,t=2,p=1$jkarpspn+DLGKWtZVcs5Cw$0tjuihSr3gecLGhAv+SZ7JrEhsKfaHJ4zRvzseTCnDU',1,0,0,0,0,'Project admin','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(2,1,'Erin Blake','erin@sample.example','$argon2id$v=19$m=19456,t=2,p=1$dGlQLcOlbcesPKTRsbSVLA$xglTpt+kBFmomz+5f/rrxrjbJleo2BLN9leCzUWxFPQ',1,0,0,0,0,'Project engineer','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(3,1,'Rae Lindqvist','rae@sample.example','$argon2id$v=19$m=19456,t=2,p=1$nfSuFH80avQ8G3TAk1ghhA$GKlaFYgqj9T6iq1PIYRhkP6BBxTUjCAlh63welhB758',1,0,0,0,0,'Read-only','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(4,1,'Ana Duarte','ana@sample.example','$argon2id$v=19$m=19456,t=2,p=1$/pG7RuBQk5zr7MzGJEzO7Q$+aqiJ7Ti8k2BiNhnnNloduuI0JbA2G2UeL/bt+evKMU',1,2,1,0,0,'Accounting approver','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(5,1,'Ben Okafor','ben@sample.example','$argon2id$v=19$m=19456,t=2,p=1$wv8mfJXdACNcY5SoY2uSoA$HsqRJE1Kfh+Lkl9ioy4utBz2ocSyALxOT2ky3yqPZKE',1,2,1,0,0,'Accounting approver','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(6,1,'Connie Hart','connie@sample.example','$argon2id$v=19$m=19456,t=2,p=1$uCguJ2Q1L+tk2YNmwgdJwQ$sY4rp+E2hFDDQwducLQQu1teNKbZSKpoGYtCLpaMoz0',1,3,1,1,0,'Controller','2025-11-20 15:00:00.000000',1);
INSERT INTO "person" VALUES(7,1,'Max Weber','max@sample.example','$argon2id$v=19$m=19456,t=2,p=1$rJ2lLwflk7yIrpzltE3A5Q$3oTj0Gz/flM3GljfutRUjCLoS1x6jCH825oW91lF+gI',1,0,0,0,1,'Manager','2025-11-20 15:00:00.000000',1);
CREATE TABLE project (
	id INTEGER NOT NULL, 
	number TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	quickbooks_id TEXT DEFAULT '' NOT NULL, 
	quickbooks_name TEXT DEFAULT '' NOT NULL, 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT project_number UNIQUE (number), 
	CONSTRAINT number_length CHECK (length(number) BETWEEN 1 AND 40), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255)
);
INSERT INTO "project" VALUES(1,'2401','Riverside Clinic','80002401-1704100000','Cedar & Stone:Riverside Clinic',1);
INSERT INTO "project" VALUES(2,'2402','Maple Street School','80002402-1704100000','Cedar & Stone:Maple Street School',1);
INSERT INTO "project" VALUES(3,'2403','Harbor Warehouse','80002403-1704100000','Cedar & Stone:Harbor Warehouse',1);
INSERT INTO "project" VALUES(4,'2404','Oak Hill Apartments','80002404-1704100000','Cedar & Stone:Oak Hill Apartments',1);
INSERT INTO "project" VALUES(5,'2405','City Library Renovation','','',1);
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
	succeeded BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
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
INSERT INTO "sov_line" VALUES(44,10,1,10,'','Studs, plates and blocking, area A',NULL,'',NULL,3241500,0,'',0);
INSERT INTO "sov_line" VALUES(45,10,2,10,'','Plywood sheathing, area A',NULL,'',NULL,4572000,0,'',0);
INSERT INTO "sov_line" VALUES(46,11,1,22,'','Ductwork, area B',2750000000,'LB',100000,27500000,0,'',0);
INSERT INTO "sov_line" VALUES(47,11,2,22,'','Rooftop units, set and started, area B',300000,'EA',258825000,7764750,0,'',0);
INSERT INTO "sov_line" VALUES(48,11,3,12,'','Duct insulation, area B',755200000,'SF',36000,2718720,0,'',0);
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
INSERT INTO "submission" VALUES(11,10,1,1,'2026-11-06 20:57:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Freight","title":"Contract","type":"purchase_order","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":44,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":45,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}','7ecc23006ffbdecf0727e97669ca5626848cddb5e7522cdf38a2b5bcf124213e',7813500,'rejected',4,'2026-11-10 18:24:00.000000','Please correct the ship-to address. The title says nothing. This is the wrong contract company.','');
INSERT INTO "submission" VALUES(12,11,1,1,'2026-11-09 19:47:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-05","contract_status":"Approved","default_retainage":"5.00","description":"","estimated_completion":"2027-02-08","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-05","start_date":"2026-12-02","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":46,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":47,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Duct insulation, area B","id":48,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}','107469b84c1bed98e49ca584451fc8a25cc9a111709330aadeb86d84e7f63815',37983470,'rejected',5,'2026-11-11 21:40:00.000000','Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.','');
INSERT INTO "submission" VALUES(13,10,2,1,'2026-11-12 17:29:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Lumber package, phase 2","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":44,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":45,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}','5de03883f1df25a2c9f631b0d0338a1983248770381d7fd91d899356fbc5d1d8',7813500,'rejected',5,'2026-11-13 19:40:00.000000','This is over the budget of its cost code.','');
INSERT INTO "submission" VALUES(14,11,2,1,'2026-11-13 19:58:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-05","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install heating and cooling, phase 1, as drawn.","estimated_completion":"2027-02-08","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-05","start_date":"2026-12-02","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":46,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":47,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Duct insulation, area B","id":48,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}','41ba5caacc593909076c9903b973ded69989cafad98c5bc8fb305c0fab9967e0',37983470,'',NULL,NULL,'','');
INSERT INTO "submission" VALUES(15,12,1,1,'2026-11-13 20:37:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-02-21","exclusions":"Overtime and weekend work.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0005","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-11-06","start_date":"2026-11-25","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"219220.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, site","id":49,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"219220.0000","uom":"LS"},{"amount":"327320.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, site","id":50,"overridden":false,"position":2,"quantity":"2450.00000","tax_code":"","unit_cost":"133.6000","uom":"EA"},{"amount":"117024.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, site","id":51,"overridden":false,"position":3,"quantity":"460.00000","tax_code":"","unit_cost":"254.4000","uom":"EA"}],"shape":1,"total":"663564.00"}','21df54326a0303467b35515414eca3d6ae01fbdde5f34b074e17ac7f14256047',66356400,'accepted',4,'2026-11-16 21:59:00.000000','','SC4-0005');
INSERT INTO "submission" VALUES(16,14,1,1,'2026-11-18 22:32:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2027-02-01","description":"Deliver light fixtures, north side, as drawn.","executed":true,"number":"PO4-0004","payment_terms":"2% 10, net 30","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Light fixtures, north side","type":"purchase_order","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"39765.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"LED troffers and downlights, area C","id":53,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"39765.00"}','5c94d74c5ca6a9d0383e8b64a7c8c300f2cf3720ec1935c7009c415126a3333d',3976500,'accepted',4,'2026-11-19 22:43:00.000000','','PO4-0004');
INSERT INTO "submission" VALUES(17,13,1,1,'2026-11-19 14:54:00.000000','{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-08","description":"Deliver millwork, floors 2 to 4, as drawn.","executed":true,"number":"PO2-0002","payment_terms":"Net 45","private":false,"project":"2402 Maple Street School","project_id":2,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Millwork, floors 2 to 4","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"53382.00","billed_to_date":"0.00","cost_code":"06-400","cost_code_id":11,"cost_type":"","description":"Reception desk and cabinets, site","id":52,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"53382.0000","uom":"LS"}],"shape":1,"total":"53382.00"}','00e2e8897a7f0586c15aa346b74d89911290aa1794bb35dfb0a650f61bdaff07',5338200,'',NULL,NULL,'','');
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
CREATE INDEX commitment_status_id ON commitment (erp_status, id);
CREATE INDEX ix_commitment_project_id ON commitment (project_id);
CREATE INDEX ix_commitment_vendor_id ON commitment (vendor_id);
CREATE INDEX ix_login_session_person_id ON login_session (person_id);
CREATE INDEX ix_mail_commitment_id ON mail (commitment_id);
CREATE INDEX mail_due ON mail (sent_at, dead_at, due_at);
CREATE INDEX ix_sov_line_commitment_id ON sov_line (commitment_id);
CREATE INDEX ix_finding_submission_id ON finding (submission_id);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event WHEN 1 BEGIN SELECT RAISE(ABORT, 'The history is append-only: an event is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event WHEN 1 BEGIN SELECT RAISE(ABORT, 'The history is append-only: an event is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_replace BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR (commitment_id = NEW.commitment_id AND version = NEW.version)) BEGIN SELECT RAISE(ABORT, 'The history is append-only: an event is never changed, deleted or replaced.'); END;
CREATE TRIGGER event_no_gap BEFORE INSERT ON event WHEN NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM event WHERE commitment_id = NEW.commitment_id) BEGIN SELECT RAISE(ABORT, 'The history has no gaps: the version of an event is the last one of its commitment plus 1.'); END;
CREATE TRIGGER submission_frozen BEFORE UPDATE ON submission WHEN (NEW.id IS NOT OLD.id OR NEW.commitment_id IS NOT OLD.commitment_id OR NEW.number IS NOT OLD.number OR NEW.sent_by IS NOT OLD.sent_by OR NEW.sent_at IS NOT OLD.sent_at OR NEW.snapshot IS NOT OLD.snapshot OR NEW.content_hash IS NOT OLD.content_hash OR NEW.total IS NOT OLD.total) BEGIN SELECT RAISE(ABORT, 'A submission is frozen: what was sent is never changed, deleted or replaced.'); END;
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
        )
    ))
 BEGIN SELECT RAISE(ABORT, 'A submission is decided once: only a withdrawn acceptance or a failed export reopens it.'); END;
CREATE TRIGGER submission_no_delete BEFORE DELETE ON submission WHEN 1 BEGIN SELECT RAISE(ABORT, 'A submission is frozen: what was sent is never changed, deleted or replaced.'); END;
CREATE TRIGGER submission_no_replace BEFORE INSERT ON submission WHEN EXISTS (SELECT 1 FROM submission WHERE id = NEW.id OR (commitment_id = NEW.commitment_id AND number = NEW.number)) BEGIN SELECT RAISE(ABORT, 'A submission is frozen: what was sent is never changed, deleted or replaced.'); END;
CREATE TRIGGER commitment_no_delete BEFORE DELETE ON commitment WHEN EXISTS (SELECT 1 FROM event WHERE commitment_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'A commitment with a history is never deleted or replaced.'); END;
CREATE TRIGGER commitment_no_replace BEFORE INSERT ON commitment WHEN EXISTS (SELECT 1 FROM event WHERE commitment_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'A commitment with a history is never deleted or replaced.'); END;
CREATE INDEX submission_decided ON submission (decided_at, outcome);
CREATE INDEX submission_sent ON submission (sent_at);
CREATE INDEX event_exported ON event (at) WHERE kind = 'exported';
COMMIT;
