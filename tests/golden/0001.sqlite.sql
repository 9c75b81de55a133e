BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "commitment" VALUES(1,7,'PO3-0014','po3-0014','Doors, frames and hardware, east wing','purchase_order',3,11,'Approved',1,0,NULL,'Deliver doors, frames and hardware, east wing, as drawn.','','','2026-01-09',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Flatbed','Net 45','2026-03-05',1,'amount',1,'2026-01-09 22:38:00.000000',6731000,'synced','2026-01-20 15:45:00.000000',2,1,'2026-01-15 20:36:00.000000','PO3-0014','po3-0014','200E-1768923900');
INSERT INTO "commitment" VALUES(2,7,'SC4-0010','sc4-0010','Drywall and painting, phase 1','subcontract',4,7,'Approved',1,0,1000,'Furnish and install drywall and painting, phase 1, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-05-01','2026-06-04','2026-07-29',NULL,'2026-05-01','','','','',NULL,1,'amount',1,'2026-05-01 18:29:00.000000',103292000,'synced','2026-05-19 17:27:00.000000',2,1,'2026-05-15 19:10:00.000000','SC4-0010','sc4-0010','200A-1779211620');
INSERT INTO "commitment" VALUES(3,5,'SC1-0011','sc1-0011','Plumbing, phase 1','subcontract',1,8,'Approved',1,0,500,'Furnish and install plumbing, phase 1, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-05-08','2026-06-02','2026-09-14',NULL,'2026-05-08','','','','',NULL,1,'amount',1,'2026-05-08 19:11:00.000000',100462000,'synced','2026-05-28 21:54:00.000000',1,1,'2026-05-25 19:09:00.000000','SC1-0011','sc1-0011','200B-1780005240');
INSERT INTO "commitment" VALUES(4,6,'SC4-0012','sc4-0012','Roofing, west wing','subcontract',4,5,'Approved',1,0,500,'Furnish and install roofing, west wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-06-22','2026-07-31','2026-09-24',NULL,'2026-06-22','','','','',NULL,1,'unit',1,'2026-06-22 13:48:00.000000',22798600,'synced','2026-06-29 20:26:00.000000',1,1,'2026-06-25 20:02:00.000000','SC4-0012','sc4-0012','200C-1782764760');
INSERT INTO "commitment" VALUES(5,4,'SC3-0009','sc3-0009','Drywall and painting, east wing','subcontract',3,7,'Approved',1,1,1000,'Furnish and install drywall and painting, east wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-08-21','2026-09-19','2027-02-10',NULL,'2026-08-21','','','','',NULL,1,'amount',1,'2026-08-21 13:14:00.000000',85683500,'synced','2026-08-31 14:12:00.000000',1,1,'2026-08-27 15:48:00.000000','SC3-0009','sc3-0009','2009-1788185520');
INSERT INTO "commitment" VALUES(6,3,'SC3-0006','sc3-0006','Roofing, annex','subcontract',3,5,'Approved',0,0,500,'Furnish and install roofing, annex, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-21','2026-11-11','2027-01-22',NULL,'2026-10-21','','','','',NULL,1,'unit',2,'2026-10-21 14:17:00.000000',139313850,'retrieved','2026-10-27 17:54:00.000000',1,1,'2026-10-23 18:39:00.000000','','','');
INSERT INTO "commitment" VALUES(7,6,'SC3-0013','sc3-0013','Earthwork and paving, phase 2','subcontract',3,1,'Approved',1,0,500,'Furnish and install earthwork and paving, phase 2, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-23','2026-11-22','2027-03-22',NULL,'2026-10-23','','','','',NULL,1,'unit',1,'2026-10-23 14:57:00.000000',52213842,'rejected','2026-11-04 18:50:00.000000',2,1,'2026-10-30 18:17:00.000000','','','');
INSERT INTO "commitment" VALUES(8,3,'SC10001','sc10001','Earthwork and paving, annex','subcontract',1,1,'Approved',1,0,1000,'Furnish and install earthwork and paving, annex, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-30','2026-11-11','2027-05-07',NULL,'2026-10-30','','','','',NULL,1,'amount',2,'2026-10-30 18:46:00.000000',56167000,'rejected','2026-11-06 19:36:00.000000',1,1,'2026-11-05 16:18:00.000000','','','');
INSERT INTO "commitment" VALUES(9,5,'SC1-0008','sc1-0008','Structural steel, phase 1','subcontract',1,3,'Approved',0,0,1000,'Furnish and install structural steel, phase 1, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-10-30','2026-11-12','2027-04-24',NULL,'2026-10-30','','','','',NULL,1,'amount',2,'2026-10-30 21:16:00.000000',262386000,'sent','2026-11-17 15:02:00.000000',2,1,'2026-11-17 15:02:00.000000','','','');
INSERT INTO "commitment" VALUES(10,4,'SC3-0003','sc3-0003','Electrical, west wing','subcontract',3,10,'Approved',1,0,1000,'Furnish and install electrical, west wing, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-11-06','2026-11-26','2027-04-17',NULL,'2026-11-06','','','','',NULL,1,'amount',1,'2026-11-06 14:48:00.000000',128007000,'synced','2026-11-13 17:48:00.000000',1,1,'2026-11-10 18:17:00.000000','SC3-0003','sc3-0003','2003-1794592080');
INSERT INTO "commitment" VALUES(11,2,'SC1-0002','sc1-0002','Masonry, floors 2 to 4','subcontract',1,4,'Approved',1,0,500,'Furnish and install masonry, floors 2 to 4, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-11-06','2026-12-15','2027-03-11',NULL,'2026-11-06','','','','',NULL,1,'unit',2,'2026-11-06 18:46:00.000000',61299720,'sent','2026-11-13 17:00:00.000000',1,6,'2026-11-13 17:00:00.000000','','','');
INSERT INTO "commitment" VALUES(12,4,'SC2-0005','sc2-0005','Electrical, phase 2','subcontract',2,10,'Approved',1,0,1000,'Furnish and install electrical, phase 2, as drawn.','Labor, material, equipment, taxes and permits for this work.','Patching of work by others.','2026-11-09','2026-12-07','2027-02-25',NULL,'2026-11-09','','','','',NULL,1,'amount',1,'2026-11-09 18:09:00.000000',157440500,'export_failed','2026-11-18 20:49:00.000000',1,1,'2026-11-13 21:20:00.000000','SC2-0005','sc2-0005','');
INSERT INTO "commitment" VALUES(13,1,'PO2-0007','po2-0007','Lumber package, phase 1','purchase_order',2,11,'Draft',0,0,NULL,'Deliver lumber package, phase 1, as drawn.','','','2026-11-09',NULL,NULL,NULL,NULL,'Cedar & Stone Builders
Accounts payable
100 Sample Street','Site trailer, gate 2. Call one day ahead.','Freight','Net 30','2026-12-20',1,'amount',1,'2026-11-09 21:48:00.000000',5105000,'not_sent','2026-11-09 21:48:00.000000',0,NULL,NULL,'','','');
INSERT INTO "commitment" VALUES(14,3,'SC1-0004','sc1-0004','Plumbing, floors 2 to 4','subcontract',1,8,'Approved',1,0,500,'Furnish and install plumbing, floors 2 to 4, as drawn.','Labor, material, equipment, taxes and permits for this work.','Overtime and weekend work.','2026-11-16','2026-11-29','2027-02-08',NULL,'2026-11-16','','','','',NULL,1,'unit',2,'2026-11-16 21:48:00.000000',66282525,'exporting','2026-11-19 22:11:00.000000',1,1,'2026-11-17 18:18:00.000000','SC1-0004','sc1-0004','');
CREATE TABLE commitment_viewer (
	commitment_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	PRIMARY KEY (commitment_id, person_id), 
	FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "commitment_viewer" VALUES(5,4);
INSERT INTO "commitment_viewer" VALUES(5,5);
CREATE TABLE company (
	id INTEGER NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	time_zone TEXT DEFAULT 'UTC' NOT NULL, 
	four_eyes BOOLEAN NOT NULL, 
	is_sample BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT one_row CHECK (id = 1), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100)
);
INSERT INTO "company" VALUES(1,'Cedar & Stone Builders (sample)','America/Chicago',1,1,'2025-11-20 15:00:00.000000');
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
INSERT INTO "event" VALUES(1,1,1,'2026-01-09 22:38:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(2,1,2,'2026-01-12 16:45:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(3,1,3,'2026-01-13 14:58:00.000000',1,'retrieve','sent','retrieved',1,'{"comment": "A detail is missing."}');
INSERT INTO "event" VALUES(4,1,4,'2026-01-15 20:06:43.000000',1,'edited','retrieved','retrieved',1,'{"changes": ["Executed: No \u2192 Yes"]}');
INSERT INTO "event" VALUES(5,1,5,'2026-01-15 20:36:00.000000',1,'resend','retrieved','sent',2,'{}');
INSERT INTO "event" VALUES(6,1,6,'2026-01-20 15:40:19.000000',5,'accept','sent','exporting',2,'{"reference": "PO3-0014"}');
INSERT INTO "event" VALUES(7,1,7,'2026-01-20 15:45:00.000000',NULL,'exported','exporting','synced',2,'{"txn_id": "200E-1768923900"}');
INSERT INTO "event" VALUES(8,2,1,'2026-05-01 18:29:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(9,2,2,'2026-05-07 15:16:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(10,3,1,'2026-05-08 19:11:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(11,2,3,'2026-05-12 18:23:00.000000',5,'reject','sent','rejected',1,'{"comment": "The title says nothing. The number does not follow our pattern.", "findings": ["T1 Title (Title): Name the work and the place.", "N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017."]}');
INSERT INTO "event" VALUES(12,2,4,'2026-05-15 18:52:56.000000',1,'edited','rejected','rejected',1,'{"changes": ["Number: SC40010 \u2192 SC4-0010", "Title: Contract \u2192 Drywall and painting, phase 1"]}');
INSERT INTO "event" VALUES(13,2,5,'2026-05-15 19:10:00.000000',1,'resend','rejected','sent',2,'{}');
INSERT INTO "event" VALUES(14,2,6,'2026-05-19 17:15:38.000000',5,'accept','sent','exporting',2,'{"reference": "SC4-0010"}');
INSERT INTO "event" VALUES(15,2,7,'2026-05-19 17:27:00.000000',NULL,'exported','exporting','synced',2,'{"txn_id": "200A-1779211620"}');
INSERT INTO "event" VALUES(16,3,2,'2026-05-19 20:16:00.000000',1,'edited','not_sent','not_sent',0,'{"changes": ["Contract status: Draft \u2192 Approved"]}');
INSERT INTO "event" VALUES(17,3,3,'2026-05-25 19:09:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(18,3,4,'2026-05-28 21:36:12.000000',4,'accept','sent','exporting',1,'{"reference": "SC1-0011"}');
INSERT INTO "event" VALUES(19,3,5,'2026-05-28 21:54:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "200B-1780005240"}');
INSERT INTO "event" VALUES(20,4,1,'2026-06-22 13:48:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(21,4,2,'2026-06-25 20:02:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(22,4,3,'2026-06-26 19:22:07.000000',4,'accept','sent','exporting',1,'{"reference": "SC4-0012"}');
INSERT INTO "event" VALUES(23,4,4,'2026-06-26 19:57:00.000000',NULL,'failed','exporting','export_failed',1,'{"error_code": "3260", "error_text": "Insufficient permission level to perform this action."}');
INSERT INTO "event" VALUES(24,4,5,'2026-06-29 20:03:57.000000',5,'retry','export_failed','exporting',1,'{}');
INSERT INTO "event" VALUES(25,4,6,'2026-06-29 20:26:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "200C-1782764760"}');
INSERT INTO "event" VALUES(26,5,1,'2026-08-21 13:14:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(27,5,2,'2026-08-27 15:48:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(28,5,3,'2026-08-31 13:52:10.000000',4,'accept','sent','exporting',1,'{"reference": "SC3-0009"}');
INSERT INTO "event" VALUES(29,5,4,'2026-08-31 14:12:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "2009-1788185520"}');
INSERT INTO "event" VALUES(30,6,1,'2026-10-21 14:17:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(31,7,1,'2026-10-23 14:57:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(32,6,2,'2026-10-23 18:39:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(33,7,2,'2026-10-26 15:13:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(34,6,3,'2026-10-27 17:54:00.000000',1,'retrieve','sent','retrieved',1,'{"comment": "A detail is missing."}');
INSERT INTO "event" VALUES(35,7,3,'2026-10-27 19:24:00.000000',4,'reject','sent','rejected',1,'{"comment": "Retainage is empty, but the contract has it. The number does not follow our pattern.", "findings": ["R1 Retainage (Default retainage %): The contract says otherwise.", "N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017."]}');
INSERT INTO "event" VALUES(36,7,4,'2026-10-30 17:38:18.000000',1,'edited','rejected','rejected',1,'{"changes": ["Number: SC30013 \u2192 SC3-0013", "Default retainage %: \u2013 \u2192 5"]}');
INSERT INTO "event" VALUES(37,7,5,'2026-10-30 18:17:00.000000',1,'resend','rejected','sent',2,'{}');
INSERT INTO "event" VALUES(38,8,1,'2026-10-30 18:46:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(39,9,1,'2026-10-30 21:16:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(40,7,6,'2026-11-04 18:50:00.000000',4,'reject','sent','rejected',2,'{"comment": "The total differs from the signed contract.", "findings": ["A1 Total differs from the signed contract (Schedule of values): The signed copy shows less."]}');
INSERT INTO "event" VALUES(41,8,2,'2026-11-05 16:18:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(42,10,1,'2026-11-06 14:48:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(43,11,1,'2026-11-06 18:46:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(44,8,3,'2026-11-06 19:36:00.000000',5,'reject','sent','rejected',1,'{"comment": "The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "C2 Wrong cost code or cost type (line 9, 01-500, Asphalt drive and parking, area C): Temporary facilities is for our own trailers and fences."]}');
INSERT INTO "event" VALUES(45,9,2,'2026-11-06 19:59:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(46,12,1,'2026-11-09 18:09:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(47,13,1,'2026-11-09 21:48:00.000000',1,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(48,10,2,'2026-11-10 18:17:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(49,11,2,'2026-11-13 17:00:00.000000',6,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(50,10,3,'2026-11-13 17:36:12.000000',4,'accept','sent','exporting',1,'{"reference": "SC3-0003"}');
INSERT INTO "event" VALUES(51,10,4,'2026-11-13 17:48:00.000000',NULL,'exported','exporting','synced',1,'{"txn_id": "2003-1794592080"}');
INSERT INTO "event" VALUES(52,9,3,'2026-11-13 18:14:00.000000',4,'reject','sent','rejected',1,'{"comment": "The number does not follow our pattern. Please say in a sentence what is bought. Retainage is empty, but the contract has it.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "D1 Description (Description)", "R1 Retainage (Default retainage %): The contract says otherwise."]}');
INSERT INTO "event" VALUES(53,12,2,'2026-11-13 21:20:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(54,14,1,'2026-11-16 21:48:00.000000',2,'created','not_sent','not_sent',0,'{}');
INSERT INTO "event" VALUES(55,9,4,'2026-11-17 14:34:57.000000',2,'edited','rejected','rejected',1,'{"changes": ["Number: SC10008 \u2192 SC1-0008", "Default retainage %: \u2013 \u2192 10", "Description: \u2013 \u2192 Furnish and install structural steel, phase 1, as drawn."]}');
INSERT INTO "event" VALUES(56,9,5,'2026-11-17 15:02:00.000000',1,'resend','rejected','sent',2,'{}');
INSERT INTO "event" VALUES(57,14,2,'2026-11-17 18:18:00.000000',1,'send','not_sent','sent',1,'{}');
INSERT INTO "event" VALUES(58,12,3,'2026-11-18 20:13:43.000000',4,'accept','sent','exporting',1,'{"reference": "SC2-0005"}');
INSERT INTO "event" VALUES(59,12,4,'2026-11-18 20:49:00.000000',NULL,'failed','exporting','export_failed',1,'{"error_code": "3140", "error_text": "There is an invalid reference to QuickBooks Vendor in the PurchaseOrder."}');
INSERT INTO "event" VALUES(60,14,3,'2026-11-19 22:11:00.000000',4,'accept','sent','exporting',1,'{"reference": "SC1-0004"}');
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
INSERT INTO "export" VALUES(1,2,'done','2026-01-20 15:40:19.000000','2026-01-20 15:45:00.000000','2026-01-20 15:45:00.000000','200E-1768923900','','');
INSERT INTO "export" VALUES(2,4,'done','2026-05-19 17:15:38.000000','2026-05-19 17:27:00.000000','2026-05-19 17:27:00.000000','200A-1779211620','','');
INSERT INTO "export" VALUES(3,5,'done','2026-05-28 21:36:12.000000','2026-05-28 21:54:00.000000','2026-05-28 21:54:00.000000','200B-1780005240','','');
INSERT INTO "export" VALUES(4,6,'done','2026-06-29 20:03:57.000000','2026-06-29 20:26:00.000000','2026-06-29 20:26:00.000000','200C-1782764760','','');
INSERT INTO "export" VALUES(5,7,'done','2026-08-31 13:52:10.000000','2026-08-31 14:12:00.000000','2026-08-31 14:12:00.000000','2009-1788185520','','');
INSERT INTO "export" VALUES(6,13,'done','2026-11-13 17:36:12.000000','2026-11-13 17:48:00.000000','2026-11-13 17:48:00.000000','2003-1794592080','','');
INSERT INTO "export" VALUES(7,15,'failed','2026-11-18 20:13:43.000000','2026-11-18 20:49:00.000000','2026-11-18 20:49:00.000000','','3140','There is an invalid reference to QuickBooks Vendor in the PurchaseOrder.');
INSERT INTO "export" VALUES(8,17,'queued','2026-11-19 22:11:00.000000',NULL,NULL,'','','');
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
INSERT INTO "finding" VALUES(1,3,'T1','field','title',NULL,'Name the work and the place.','',NULL,NULL);
INSERT INTO "finding" VALUES(2,3,'N3','field','number',NULL,'Our numbers are written with a dash, like SC1-0017.','',NULL,NULL);
INSERT INTO "finding" VALUES(3,9,'R1','field','default_retainage',NULL,'The contract says otherwise.','',NULL,NULL);
INSERT INTO "finding" VALUES(4,9,'N3','field','number',NULL,'Our numbers are written with a dash, like SC1-0017.','',NULL,NULL);
INSERT INTO "finding" VALUES(5,10,'A1','field','sov',NULL,'The signed copy shows less.','',NULL,NULL);
INSERT INTO "finding" VALUES(6,11,'N3','field','number',NULL,'Our numbers are written with a dash, like SC1-0017.','',NULL,NULL);
INSERT INTO "finding" VALUES(7,11,'C2','line','',55,'Temporary facilities is for our own trailers and fences.','',NULL,NULL);
INSERT INTO "finding" VALUES(8,12,'N3','field','number',NULL,'Our numbers are written with a dash, like SC1-0017.','',NULL,NULL);
INSERT INTO "finding" VALUES(9,12,'D1','field','description',NULL,'','',NULL,NULL);
INSERT INTO "finding" VALUES(10,12,'R1','field','default_retainage',NULL,'The contract says otherwise.','',NULL,NULL);
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
INSERT INTO "mail" VALUES(1,'waiting:1:2:4','<62a28383-6de2-5868-a6cb-b6d281f893f3@commitment-desk.local>','waiting',4,1,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance','Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-01-12 10:45 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-12 10:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-12 16:45:00.000000','2026-01-12 16:45:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(2,'waiting:1:2:5','<c2b8483e-c481-5bf4-9684-4a751902c19e@commitment-desk.local>','waiting',5,1,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance','Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-01-12 10:45 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-12 10:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-12 16:45:00.000000','2026-01-12 16:45:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(3,'waiting:1:2:6','<151c5c9e-3cfa-519c-932e-420cfb83cc69@commitment-desk.local>','waiting',6,1,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance','Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-01-12 10:45 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-12 10:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-12 16:45:00.000000','2026-01-12 16:45:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(4,'waiting:1:5:4','<71160afa-f261-5c37-b8f7-15b6d95ee20b@commitment-desk.local>','waiting',4,1,'ana@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance','Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-01-15 14:36 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 14:36 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 20:36:00.000000','2026-01-15 20:36:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(5,'waiting:1:5:5','<6837c0f7-4ea0-510c-8926-705ec0797c20@commitment-desk.local>','waiting',5,1,'ben@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance','Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-01-15 14:36 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 14:36 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 20:36:00.000000','2026-01-15 20:36:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(6,'waiting:1:5:6','<1ff6e1ce-c6b1-5e1b-8dc0-6b0d29faff28@commitment-desk.local>','waiting',6,1,'connie@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance','Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-01-15 14:36 CST

Open Accountant Review: http://localhost:8501/accountant_review?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 14:36 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-15 20:36:00.000000','2026-01-15 20:36:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(7,'synced:1:7:1','<33778ffb-c9dd-55c0-ad15-ffc6dddf0146@commitment-desk.local>','synced',1,1,'pat@sample.example','Cedar & Stone Builders (sample): Commitment PO3-0014 was accepted','Commitment PO3-0014 was accepted and is now in QuickBooks.

Commitment:
    PO3-0014 Doors, frames and hardware, east wing
Contract company:
    Granger Building Supply
Project:
    2403 Harbor Warehouse
Amount:
    $67,310.00
Submission:
    2
By:
    QuickBooks
When:
    2026-01-20 09:45 CST

Open the commitment: http://localhost:8501/edit_and_resend?commitment=1

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment PO3-0014 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-20 09:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-01-20 15:45:00.000000','2026-01-20 15:45:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(8,'waiting:2:2:4','<b02c9c00-77fe-55fb-95da-f4770dfb29fe@commitment-desk.local>','waiting',4,2,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC40010 is waiting for acceptance','Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.

Commitment:
    SC40010 Contract
Contract company:
    Prairie Drywall and Paint
Project:
    2404 Oak Hill Apartments
Amount:
    $1,032,920.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-05-07 10:16 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-07 10:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-05-07 15:16:00.000000','2026-05-07 15:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(9,'waiting:2:2:5','<904cdab5-74b2-57dc-8d61-b548a95f7b69@commitment-desk.local>','waiting',5,2,'ben@sample.example','Cedar & Stone Builders (sample): Commitment SC40010 is waiting for acceptance','Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.

Commitment:
    SC40010 Contract
Contract company:
    Prairie Drywall and Paint
Project:
    2404 Oak Hill Apartments
Amount:
    $1,032,920.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-05-07 10:16 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-07 10:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-05-07 15:16:00.000000','2026-05-07 15:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(10,'waiting:2:2:6','<df90153a-5949-5c86-a70b-76c5d3a92dbc@commitment-desk.local>','waiting',6,2,'connie@sample.example','Cedar & Stone Builders (sample): Commitment SC40010 is waiting for acceptance','Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.

Commitment:
    SC40010 Contract
Contract company:
    Prairie Drywall and Paint
Project:
    2404 Oak Hill Apartments
Amount:
    $1,032,920.00
Submission:
    1
By:
    Pat Moreno
When:
    2026-05-07 10:16 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-07 10:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-05-07 15:16:00.000000','2026-05-07 15:16:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(11,'rejected:2:3:1','<d1e15dfe-8956-5681-a802-6bbf512c4908@commitment-desk.local>','rejected',1,2,'pat@sample.example','Cedar & Stone Builders (sample): ERP Commitment Rejection Notification','Ben Okafor rejected commitment SC40010. Please fix or answer what is named below, then re-send it.

Commitment:
    SC40010 Contract
Contract company:
    Prairie Drywall and Paint
Project:
    2404 Oak Hill Apartments
Amount:
    $1,032,920.00
Submission:
    1
By:
    Ben Okafor
When:
    2026-05-12 13:23 CDT
Findings:
    • T1 Title (Title): Name the work and the place.
    • N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.
Comment:
    The title says nothing. The number does not follow our pattern.

Open Edit and Re-send: http://localhost:8501/edit_and_resend?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment SC40010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-12 13:23 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• T1 Title (Title): Name the work and the place.<br>• N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The title says nothing. The number does not follow our pattern.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-05-12 18:23:00.000000','2026-05-12 18:23:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "mail" VALUES(12,'waiting:2:5:4','<a7b7b58c-6ebc-5f75-bb84-485b925b3b4d@commitment-desk.local>','waiting',4,2,'ana@sample.example','Cedar & Stone Builders (sample): Commitment SC4-0010 is waiting for acceptance','Pat Moreno re-sent commitment SC4-0010 to accounting. It is waiting for acceptance.

Commitment:
    SC4-0010 Drywall and painting, phase 1
Contract company:
    Prairie Drywall and Paint
Project:
    2404 Oak Hill Apartments
Amount:
    $1,032,920.00
Submission:
    2
By:
    Pat Moreno
When:
    2026-05-15 14:10 CDT

Open Accountant Review: http://localhost:8501/accountant_review?commitment=2

Sent by the commitment desk of Cedar & Stone Builders (sample).
','<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC4-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0010 Drywall and painting, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-15 14:10 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>','2026-05-15 19:10:00.000000','2026-05-15 19:10:00.000000',NULL,0,NULL,NULL,'');
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
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT person_email UNIQUE (email), 
	CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100), 
	CONSTRAINT email_length CHECK (length(email) BETWEEN 3 AND 254), 
	CONSTRAINT erp_level_known CHECK (erp_level BETWEEN 0 AND 3)
);
INSERT INTO "person" VALUES(1,1,'Pat Moreno','pat@sample.example','$argon2id$v=19$m=19456,t=2,p=1$0Fb5Y0CKHiLXMQzpeW2qoQ$mDIPBrxd3Ei4jeR8/JnQriyWuNys68VRhh7JOCxPzwM',1,0,0,0,0,'Project admin','2025-11-20 15:00:00.000000');
INSERT INTO "person" VALUES(2,1,'Erin Blake','erin@sample.example','$argon2id$v=19$m=19456,t=2,p=1$Q1RGCMxNUAy7LQN7NQVQ4A$I/QbeqJwyaxMk+R1uQCn5O/3mFTEO2GA6LMAYQEJdCY',1,0,0,0,0,'Project engineer','2025-11-20 15:00:00.000000');
INSERT INTO "person" VALUES(3,1,'Rae Lindqvist','rae@sample.example','$argon2id$v=19$m=19456,t=2,p=1$udLew20xzFZKnWmF5iUFOg$dqRkIBMHdJtL/Yapezx+aQO+H0Ro4HqMqUPDQbJUiog',1,0,0,0,0,'Read-only','2025-11-20 15:00:00.000000');
INSERT INTO "person" VALUES(4,1,'Ana Duarte','ana@sample.example','$argon2id$v=19$m=19456,t=2,p=1$uWjRGOQ8lVpnAywB/XnUbw$BNX1oYgV6ad8eKvuv/OFdMYiwHHGapk9k7BRPHGYbAk',1,2,1,0,0,'Accounting approver','2025-11-20 15:00:00.000000');
INSERT INTO "person" VALUES(5,1,'Ben Okafor','ben@sample.example','$argon2id$v=19$m=19456,t=2,p=1$wVjTYzjRHDSuhtiVnZHDGQ$aK7DAMXg9kjzOMW834jyGXC5Smz9UX2CraBn4z6kSQI',1,2,1,0,0,'Accounting approver','2025-11-20 15:00:00.000000');
INSERT INTO "person" VALUES(6,1,'Connie Hart','connie@sample.example','$argon2id$v=19$m=19456,t=2,p=1$4eTJ9FrPkHE1Ge1FddX4Ig$ExUATBiUSQQCdSXWe+/viL8FhAyWb0caLO3uez4JnDc',1,3,1,1,0,'Controller','2025-11-20 15:00:00.000000');
INSERT INTO "person" VALUES(7,1,'Max Weber','max@sample.example','$argon2id$v=19$m=19456,t=2,p=1$ZU8Z6uT7rXLtTF80o3CTrg$rphyF07H72YsIjk9aKOl9TagHrji5wC797GYqaDWHEc',1,0,0,0,1,'Manager','2025-11-20 15:00:00.000000');
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
INSERT INTO "sov_line" VALUES(1,1,1,15,'','Hollow metal frames, area C',NULL,'',NULL,1066500,0,'',0);
INSERT INTO "sov_line" VALUES(2,1,2,15,'','Wood doors, prefinished, area C',NULL,'',NULL,1346500,0,'',0);
INSERT INTO "sov_line" VALUES(3,1,3,15,'','Hollow metal frames, area B',NULL,'',NULL,2617500,0,'',0);
INSERT INTO "sov_line" VALUES(4,1,4,15,'','Wood doors, prefinished, area B',NULL,'',NULL,1700500,0,'',0);
INSERT INTO "sov_line" VALUES(5,2,1,18,'','Studs and gypsum board, area C',NULL,'',NULL,36195000,0,'',0);
INSERT INTO "sov_line" VALUES(6,2,2,12,'','Sound batts, area C',NULL,'',NULL,1960000,0,'',0);
INSERT INTO "sov_line" VALUES(7,2,3,20,'','Two coats on walls and ceilings, area C',NULL,'',NULL,8026000,0,'',0);
INSERT INTO "sov_line" VALUES(8,2,4,18,'','Studs and gypsum board, area B',NULL,'',NULL,44429500,0,'',0);
INSERT INTO "sov_line" VALUES(9,2,5,12,'','Sound batts, area B',NULL,'',NULL,3696000,0,'',0);
INSERT INTO "sov_line" VALUES(10,2,6,20,'','Two coats on walls and ceilings, area B',NULL,'',NULL,8985500,0,'',0);
INSERT INTO "sov_line" VALUES(11,3,1,21,'','Underground and rough-in, area B',NULL,'',NULL,18768000,0,'',0);
INSERT INTO "sov_line" VALUES(12,3,2,21,'','Fixtures and trim, area B',NULL,'',NULL,13947000,0,'',0);
INSERT INTO "sov_line" VALUES(13,3,3,21,'','Underground and rough-in, common areas',NULL,'',NULL,20608000,0,'',0);
INSERT INTO "sov_line" VALUES(14,3,4,21,'','Fixtures and trim, common areas',NULL,'',NULL,15134000,0,'',0);
INSERT INTO "sov_line" VALUES(15,3,5,21,'','Underground and rough-in, area A',NULL,'',NULL,16560000,0,'',0);
INSERT INTO "sov_line" VALUES(16,3,6,21,'','Fixtures and trim, area A',NULL,'',NULL,15445000,0,'',0);
INSERT INTO "sov_line" VALUES(17,4,1,13,'','60 mil membrane, fully adhered, site',14500000,'SQ',7640000,11078000,0,'',0);
INSERT INTO "sov_line" VALUES(18,4,2,12,'','Tapered insulation, site',33700000,'SQ',2990000,10076300,0,'',0);
INSERT INTO "sov_line" VALUES(19,4,3,14,'','Flashing and sealants, site',100000,'LS',164430000,1644300,0,'',0);
INSERT INTO "sov_line" VALUES(20,5,1,18,'','Studs and gypsum board, site',NULL,'',NULL,18766500,0,'',0);
INSERT INTO "sov_line" VALUES(21,5,2,12,'','Sound batts, site',NULL,'',NULL,1764500,0,'',0);
INSERT INTO "sov_line" VALUES(22,5,3,20,'','Two coats on walls and ceilings, site',NULL,'',NULL,12285000,0,'',0);
INSERT INTO "sov_line" VALUES(23,5,4,18,'','Studs and gypsum board, area A',NULL,'',NULL,46253500,0,'',0);
INSERT INTO "sov_line" VALUES(24,5,5,12,'','Sound batts, area A',NULL,'',NULL,3325000,0,'',0);
INSERT INTO "sov_line" VALUES(25,5,6,20,'','Two coats on walls and ceilings, area A',NULL,'',NULL,3289000,0,'',0);
INSERT INTO "sov_line" VALUES(26,6,1,13,'','60 mil membrane, fully adhered, common areas',30600000,'SQ',7511500,22985190,0,'',0);
INSERT INTO "sov_line" VALUES(27,6,2,12,'','Tapered insulation, common areas',21000000,'SQ',2472500,5192250,0,'',0);
INSERT INTO "sov_line" VALUES(28,6,3,14,'','Flashing and sealants, common areas',100000,'LS',211680000,2116800,0,'',0);
INSERT INTO "sov_line" VALUES(29,6,4,13,'','60 mil membrane, fully adhered, area B',37800000,'SQ',5906500,22326570,0,'',0);
INSERT INTO "sov_line" VALUES(30,6,5,12,'','Tapered insulation, area B',13600000,'SQ',2789000,3793040,0,'',0);
INSERT INTO "sov_line" VALUES(31,6,6,14,'','Flashing and sealants, area B',100000,'LS',175770000,1757700,0,'',0);
INSERT INTO "sov_line" VALUES(32,6,7,13,'','60 mil membrane, fully adhered, area A',27500000,'SQ',7640000,21010000,0,'',0);
INSERT INTO "sov_line" VALUES(33,6,8,12,'','Tapered insulation, area A',32500000,'SQ',3019000,9811750,0,'',0);
INSERT INTO "sov_line" VALUES(34,6,9,14,'','Flashing and sealants, area A',100000,'LS',192780000,1927800,0,'',0);
INSERT INTO "sov_line" VALUES(35,6,10,13,'','60 mil membrane, fully adhered, site',51700000,'SQ',6933500,35846195,0,'',0);
INSERT INTO "sov_line" VALUES(36,6,11,12,'','Tapered insulation, site',34700000,'SQ',3076500,10675455,0,'',0);
INSERT INTO "sov_line" VALUES(37,6,12,14,'','Flashing and sealants, site',100000,'LS',187110000,1871100,0,'',0);
INSERT INTO "sov_line" VALUES(38,7,1,24,'','Strip, cut and fill to subgrade, common areas',499800000,'CY',106000,5297880,0,'',0);
INSERT INTO "sov_line" VALUES(39,7,2,24,'','Haul off surplus soil, common areas',124200000,'CY',180500,2241810,0,'',0);
INSERT INTO "sov_line" VALUES(40,7,3,25,'','Asphalt drive and parking, common areas',426400000,'SY',342000,14582880,0,'',0);
INSERT INTO "sov_line" VALUES(41,7,4,24,'','Strip, cut and fill to subgrade, area A',260400000,'CY',137500,3580500,0,'',0);
INSERT INTO "sov_line" VALUES(42,7,5,24,'','Haul off surplus soil, area A',155700000,'CY',215500,3355335,0,'',0);
INSERT INTO "sov_line" VALUES(43,7,6,25,'','Asphalt drive and parking, area A',124800000,'SY',311000,3881280,0,'',0);
INSERT INTO "sov_line" VALUES(44,7,7,24,'','Strip, cut and fill to subgrade, area B',516600000,'CY',110500,5708430,0,'',0);
INSERT INTO "sov_line" VALUES(45,7,8,24,'','Haul off surplus soil, area B',94500000,'CY',169500,1601775,0,'',0);
INSERT INTO "sov_line" VALUES(46,7,9,25,'','Asphalt drive and parking, area B',411840000,'SY',290500,11963952,0,'',0);
INSERT INTO "sov_line" VALUES(47,8,1,24,'','Strip, cut and fill to subgrade, common areas',NULL,'',NULL,8044500,0,'',0);
INSERT INTO "sov_line" VALUES(48,8,2,24,'','Haul off surplus soil, common areas',NULL,'',NULL,2246000,0,'',0);
INSERT INTO "sov_line" VALUES(49,8,3,25,'','Asphalt drive and parking, common areas',NULL,'',NULL,12168000,0,'',0);
INSERT INTO "sov_line" VALUES(50,8,4,24,'','Strip, cut and fill to subgrade, area B',NULL,'',NULL,6271000,0,'',0);
INSERT INTO "sov_line" VALUES(51,8,5,24,'','Haul off surplus soil, area B',NULL,'',NULL,1613000,0,'',0);
INSERT INTO "sov_line" VALUES(52,8,6,25,'','Asphalt drive and parking, area B',NULL,'',NULL,14973500,0,'',0);
INSERT INTO "sov_line" VALUES(53,8,7,24,'','Strip, cut and fill to subgrade, area C',NULL,'',NULL,4512500,0,'',0);
INSERT INTO "sov_line" VALUES(54,8,8,24,'','Haul off surplus soil, area C',NULL,'',NULL,769000,0,'',0);
INSERT INTO "sov_line" VALUES(55,8,9,2,'','Asphalt drive and parking, area C',NULL,'',NULL,5569500,0,'',0);
INSERT INTO "sov_line" VALUES(56,9,1,8,'','Fabricate and erect frame, area C',NULL,'',NULL,76089500,0,'',0);
INSERT INTO "sov_line" VALUES(57,9,2,8,'','Metal deck, area C',NULL,'',NULL,14612000,0,'',0);
INSERT INTO "sov_line" VALUES(58,9,3,9,'','Stairs and railings, area C',NULL,'',NULL,7261000,0,'',0);
INSERT INTO "sov_line" VALUES(59,9,4,8,'','Fabricate and erect frame, area B',NULL,'',NULL,79856000,0,'',0);
INSERT INTO "sov_line" VALUES(60,9,5,8,'','Metal deck, area B',NULL,'',NULL,4788000,0,'',0);
INSERT INTO "sov_line" VALUES(61,9,6,9,'','Stairs and railings, area B',NULL,'',NULL,7398000,0,'',0);
INSERT INTO "sov_line" VALUES(62,9,7,8,'','Fabricate and erect frame, site',NULL,'',NULL,54785000,0,'',0);
INSERT INTO "sov_line" VALUES(63,9,8,8,'','Metal deck, site',NULL,'',NULL,9719000,0,'',0);
INSERT INTO "sov_line" VALUES(64,9,9,9,'','Stairs and railings, site',NULL,'',NULL,7877500,0,'',0);
INSERT INTO "sov_line" VALUES(65,10,1,23,'','Service, feeders and panels, area C',NULL,'',NULL,22826000,0,'',0);
INSERT INTO "sov_line" VALUES(66,10,2,23,'','Branch wiring and devices, area C',NULL,'',NULL,18142500,0,'',0);
INSERT INTO "sov_line" VALUES(67,10,3,23,'','Lighting and controls, area C',NULL,'',NULL,21059500,0,'',0);
INSERT INTO "sov_line" VALUES(68,10,4,23,'','Service, feeders and panels, common areas',NULL,'',NULL,21018000,0,'',0);
INSERT INTO "sov_line" VALUES(69,10,5,23,'','Branch wiring and devices, common areas',NULL,'',NULL,12070000,0,'',0);
INSERT INTO "sov_line" VALUES(70,10,6,23,'','Lighting and controls, common areas',NULL,'',NULL,32891000,0,'',0);
INSERT INTO "sov_line" VALUES(71,11,1,7,'','Concrete block walls, common areas',791800000,'SF',220000,17419600,0,'',0);
INSERT INTO "sov_line" VALUES(72,11,2,7,'','Face brick veneer, common areas',322400000,'SF',368500,11880440,0,'',0);
INSERT INTO "sov_line" VALUES(73,11,3,7,'','Concrete block walls, area B',503200000,'SF',187000,9409840,0,'',0);
INSERT INTO "sov_line" VALUES(74,11,4,7,'','Face brick veneer, area B',603200000,'SF',374500,22589840,0,'',0);
INSERT INTO "sov_line" VALUES(75,12,1,23,'','Service, feeders and panels, common areas',NULL,'',NULL,19888000,0,'',0);
INSERT INTO "sov_line" VALUES(76,12,2,23,'','Branch wiring and devices, common areas',NULL,'',NULL,20933500,0,'',0);
INSERT INTO "sov_line" VALUES(77,12,3,23,'','Lighting and controls, common areas',NULL,'',NULL,19961500,0,'',0);
INSERT INTO "sov_line" VALUES(78,12,4,23,'','Service, feeders and panels, area B',NULL,'',NULL,20792000,0,'',0);
INSERT INTO "sov_line" VALUES(79,12,5,23,'','Branch wiring and devices, area B',NULL,'',NULL,24177500,0,'',0);
INSERT INTO "sov_line" VALUES(80,12,6,23,'','Lighting and controls, area B',NULL,'',NULL,8022000,0,'',0);
INSERT INTO "sov_line" VALUES(81,12,7,23,'','Service, feeders and panels, area A',NULL,'',NULL,21018000,0,'',0);
INSERT INTO "sov_line" VALUES(82,12,8,23,'','Branch wiring and devices, area A',NULL,'',NULL,14680000,0,'',0);
INSERT INTO "sov_line" VALUES(83,12,9,23,'','Lighting and controls, area A',NULL,'',NULL,7968000,0,'',0);
INSERT INTO "sov_line" VALUES(84,13,1,10,'','Studs, plates and blocking, site',NULL,'',NULL,1662500,0,'',0);
INSERT INTO "sov_line" VALUES(85,13,2,10,'','Plywood sheathing, site',NULL,'',NULL,3442500,0,'',0);
INSERT INTO "sov_line" VALUES(86,14,1,21,'','Underground and rough-in, site',100000,'LS',1564000000,15640000,0,'',0);
INSERT INTO "sov_line" VALUES(87,14,2,21,'','Fixtures and trim, site',13100000,'EA',11009500,14422445,0,'',0);
INSERT INTO "sov_line" VALUES(88,14,3,21,'','Underground and rough-in, area C',100000,'LS',1600800000,16008000,0,'',0);
INSERT INTO "sov_line" VALUES(89,14,4,21,'','Fixtures and trim, area C',16800000,'EA',12031000,20212080,0,'',0);
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
INSERT INTO "submission" VALUES(1,1,1,1,'2026-01-12 16:45:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-03-05","description":"Deliver doors, frames and hardware, east wing, as drawn.","executed":false,"number":"PO3-0014","payment_terms":"Net 45","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Doors, frames and hardware, east wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"10665.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area C","id":1,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"13465.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area C","id":2,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"26175.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area B","id":3,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"17005.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area B","id":4,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"67310.00"}','1a7ee868639283ce9f42a83e5df2a44cbdd219b8a5f86dcb30a00faa3ed06f8f',6731000,'retrieved',1,'2026-01-13 14:58:00.000000','A detail is missing.','');
INSERT INTO "submission" VALUES(2,1,2,1,'2026-01-15 20:36:00.000000','{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-03-05","description":"Deliver doors, frames and hardware, east wing, as drawn.","executed":true,"number":"PO3-0014","payment_terms":"Net 45","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Doors, frames and hardware, east wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"10665.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area C","id":1,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"13465.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area C","id":2,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"26175.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area B","id":3,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"17005.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area B","id":4,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"67310.00"}','b55901d8d12f0cf21dfa0d90eccca007e9b1c4e16be4374563b8fb42547b3e41',6731000,'accepted',5,'2026-01-20 15:40:19.000000','','PO3-0014');
INSERT INTO "submission" VALUES(3,2,1,1,'2026-05-07 15:16:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-05-01","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install drywall and painting, phase 1, as drawn.","estimated_completion":"2026-07-29","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC40010","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-05-01","start_date":"2026-06-04","title":"Contract","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"361950.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area C","id":5,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"19600.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area C","id":6,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"80260.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area C","id":7,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"444295.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":8,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"36960.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":9,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"89855.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":10,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1032920.00"}','7cfae06f03925ac770481fbff9cdae2a733d8f4e00b488f9e7c93b4b0c13e9ea',103292000,'rejected',5,'2026-05-12 18:23:00.000000','The title says nothing. The number does not follow our pattern.','');
INSERT INTO "submission" VALUES(4,2,2,1,'2026-05-15 19:10:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-05-01","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install drywall and painting, phase 1, as drawn.","estimated_completion":"2026-07-29","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0010","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-05-01","start_date":"2026-06-04","title":"Drywall and painting, phase 1","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"361950.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area C","id":5,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"19600.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area C","id":6,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"80260.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area C","id":7,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"444295.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":8,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"36960.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":9,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"89855.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":10,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1032920.00"}','664d24e337c2559d2a4006207e1d100ef11f79df4459c9608ada6ee20abf6092',103292000,'accepted',5,'2026-05-19 17:15:38.000000','','SC4-0010');
INSERT INTO "submission" VALUES(5,3,1,1,'2026-05-25 19:09:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-05-08","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, phase 1, as drawn.","estimated_completion":"2026-09-14","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0011","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-05-08","start_date":"2026-06-02","title":"Plumbing, phase 1","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"187680.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, area B","id":11,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"139470.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, area B","id":12,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"206080.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, common areas","id":13,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"151340.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, common areas","id":14,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"165600.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, area A","id":15,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"154450.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, area A","id":16,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1004620.00"}','0b39c4043c5b6e3aff9cd76030e1121a0b0d8ba9b8f0e52717e3d4098f86f8a9',100462000,'accepted',4,'2026-05-28 21:36:12.000000','','SC1-0011');
INSERT INTO "submission" VALUES(6,4,1,1,'2026-06-25 20:02:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-06-22","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install roofing, west wing, as drawn.","estimated_completion":"2026-09-24","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0012","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-06-22","start_date":"2026-07-31","title":"Roofing, west wing","type":"subcontract","vendor":"Summit Ridge Roofing","vendor_id":5},"lines":[{"amount":"110780.00","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, site","id":17,"overridden":false,"position":1,"quantity":"145.00000","tax_code":"","unit_cost":"764.0000","uom":"SQ"},{"amount":"100763.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, site","id":18,"overridden":false,"position":2,"quantity":"337.00000","tax_code":"","unit_cost":"299.0000","uom":"SQ"},{"amount":"16443.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, site","id":19,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"16443.0000","uom":"LS"}],"shape":1,"total":"227986.00"}','20137a9963373c7eda68cee0c728ba0ff6de86971684ad9b01ca126636dee23f',22798600,'accepted',4,'2026-06-26 19:22:07.000000','','SC4-0012');
INSERT INTO "submission" VALUES(7,5,1,1,'2026-08-27 15:48:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-08-21","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install drywall and painting, east wing, as drawn.","estimated_completion":"2027-02-10","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0009","private":true,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-08-21","start_date":"2026-09-19","title":"Drywall and painting, east wing","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"187665.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, site","id":20,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"17645.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, site","id":21,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"122850.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, site","id":22,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"462535.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area A","id":23,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"33250.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area A","id":24,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"32890.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area A","id":25,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"856835.00"}','9f62ef3843dfc62645736ebbe7f6624ac0c3cfb58e143f76245076bab40b312d',85683500,'accepted',4,'2026-08-31 13:52:10.000000','','SC3-0009');
INSERT INTO "submission" VALUES(8,6,1,1,'2026-10-23 18:39:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-21","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install roofing, annex, as drawn.","estimated_completion":"2027-01-22","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0006","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-10-21","start_date":"2026-11-11","title":"Roofing, annex","type":"subcontract","vendor":"Summit Ridge Roofing","vendor_id":5},"lines":[{"amount":"229851.90","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, common areas","id":26,"overridden":false,"position":1,"quantity":"306.00000","tax_code":"","unit_cost":"751.1500","uom":"SQ"},{"amount":"51922.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, common areas","id":27,"overridden":false,"position":2,"quantity":"210.00000","tax_code":"","unit_cost":"247.2500","uom":"SQ"},{"amount":"21168.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, common areas","id":28,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"21168.0000","uom":"LS"},{"amount":"223265.70","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, area B","id":29,"overridden":false,"position":4,"quantity":"378.00000","tax_code":"","unit_cost":"590.6500","uom":"SQ"},{"amount":"37930.40","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, area B","id":30,"overridden":false,"position":5,"quantity":"136.00000","tax_code":"","unit_cost":"278.9000","uom":"SQ"},{"amount":"17577.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, area B","id":31,"overridden":false,"position":6,"quantity":"1.00000","tax_code":"","unit_cost":"17577.0000","uom":"LS"},{"amount":"210100.00","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, area A","id":32,"overridden":false,"position":7,"quantity":"275.00000","tax_code":"","unit_cost":"764.0000","uom":"SQ"},{"amount":"98117.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, area A","id":33,"overridden":false,"position":8,"quantity":"325.00000","tax_code":"","unit_cost":"301.9000","uom":"SQ"},{"amount":"19278.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, area A","id":34,"overridden":false,"position":9,"quantity":"1.00000","tax_code":"","unit_cost":"19278.0000","uom":"LS"},{"amount":"358461.95","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, site","id":35,"overridden":false,"position":10,"quantity":"517.00000","tax_code":"","unit_cost":"693.3500","uom":"SQ"},{"amount":"106754.55","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, site","id":36,"overridden":false,"position":11,"quantity":"347.00000","tax_code":"","unit_cost":"307.6500","uom":"SQ"},{"amount":"18711.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, site","id":37,"overridden":false,"position":12,"quantity":"1.00000","tax_code":"","unit_cost":"18711.0000","uom":"LS"}],"shape":1,"total":"1393138.50"}','496c430c0544f5bc6e443546de0322a43058cb1dfbd135f27f787e22300d6123',139313850,'retrieved',1,'2026-10-27 17:54:00.000000','A detail is missing.','');
INSERT INTO "submission" VALUES(9,7,1,1,'2026-10-26 15:13:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-23","contract_status":"Approved","default_retainage":null,"description":"Furnish and install earthwork and paving, phase 2, as drawn.","estimated_completion":"2027-03-22","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC30013","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-10-23","start_date":"2026-11-22","title":"Earthwork and paving, phase 2","type":"subcontract","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"52978.80","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, common areas","id":38,"overridden":false,"position":1,"quantity":"4998.00000","tax_code":"","unit_cost":"10.6000","uom":"CY"},{"amount":"22418.10","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, common areas","id":39,"overridden":false,"position":2,"quantity":"1242.00000","tax_code":"","unit_cost":"18.0500","uom":"CY"},{"amount":"145828.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, common areas","id":40,"overridden":false,"position":3,"quantity":"4264.00000","tax_code":"","unit_cost":"34.2000","uom":"SY"},{"amount":"35805.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area A","id":41,"overridden":false,"position":4,"quantity":"2604.00000","tax_code":"","unit_cost":"13.7500","uom":"CY"},{"amount":"33553.35","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area A","id":42,"overridden":false,"position":5,"quantity":"1557.00000","tax_code":"","unit_cost":"21.5500","uom":"CY"},{"amount":"38812.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area A","id":43,"overridden":false,"position":6,"quantity":"1248.00000","tax_code":"","unit_cost":"31.1000","uom":"SY"},{"amount":"57084.30","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area B","id":44,"overridden":false,"position":7,"quantity":"5166.00000","tax_code":"","unit_cost":"11.0500","uom":"CY"},{"amount":"16017.75","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area B","id":45,"overridden":false,"position":8,"quantity":"945.00000","tax_code":"","unit_cost":"16.9500","uom":"CY"},{"amount":"119639.52","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area B","id":46,"overridden":false,"position":9,"quantity":"4118.40000","tax_code":"","unit_cost":"29.0500","uom":"SY"}],"shape":1,"total":"522138.42"}','e1c78417423877237b4d7fc111fc564a23a08401e2732eb2ff6b4c6c71ed3e26',52213842,'rejected',4,'2026-10-27 19:24:00.000000','Retainage is empty, but the contract has it. The number does not follow our pattern.','');
INSERT INTO "submission" VALUES(10,7,2,1,'2026-10-30 18:17:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-23","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install earthwork and paving, phase 2, as drawn.","estimated_completion":"2027-03-22","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0013","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-10-23","start_date":"2026-11-22","title":"Earthwork and paving, phase 2","type":"subcontract","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"52978.80","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, common areas","id":38,"overridden":false,"position":1,"quantity":"4998.00000","tax_code":"","unit_cost":"10.6000","uom":"CY"},{"amount":"22418.10","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, common areas","id":39,"overridden":false,"position":2,"quantity":"1242.00000","tax_code":"","unit_cost":"18.0500","uom":"CY"},{"amount":"145828.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, common areas","id":40,"overridden":false,"position":3,"quantity":"4264.00000","tax_code":"","unit_cost":"34.2000","uom":"SY"},{"amount":"35805.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area A","id":41,"overridden":false,"position":4,"quantity":"2604.00000","tax_code":"","unit_cost":"13.7500","uom":"CY"},{"amount":"33553.35","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area A","id":42,"overridden":false,"position":5,"quantity":"1557.00000","tax_code":"","unit_cost":"21.5500","uom":"CY"},{"amount":"38812.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area A","id":43,"overridden":false,"position":6,"quantity":"1248.00000","tax_code":"","unit_cost":"31.1000","uom":"SY"},{"amount":"57084.30","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area B","id":44,"overridden":false,"position":7,"quantity":"5166.00000","tax_code":"","unit_cost":"11.0500","uom":"CY"},{"amount":"16017.75","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area B","id":45,"overridden":false,"position":8,"quantity":"945.00000","tax_code":"","unit_cost":"16.9500","uom":"CY"},{"amount":"119639.52","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area B","id":46,"overridden":false,"position":9,"quantity":"4118.40000","tax_code":"","unit_cost":"29.0500","uom":"SY"}],"shape":1,"total":"522138.42"}','e88550743d3b907fcf382398bd98fb2419e7998c27ad38cbac118c43d22f89dc',52213842,'rejected',4,'2026-11-04 18:50:00.000000','The total differs from the signed contract.','');
INSERT INTO "submission" VALUES(11,8,1,1,'2026-11-05 16:18:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install earthwork and paving, annex, as drawn.","estimated_completion":"2027-05-07","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10001","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-11","title":"Earthwork and paving, annex","type":"subcontract","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"80445.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, common areas","id":47,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"22460.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, common areas","id":48,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"121680.00","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, common areas","id":49,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"62710.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area B","id":50,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"16130.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area B","id":51,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"149735.00","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area B","id":52,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45125.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area C","id":53,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"7690.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area C","id":54,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"55695.00","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Asphalt drive and parking, area C","id":55,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"561670.00"}','9e8366031a19a277c980c10343ba41347a6d23c26c1255869b8aeac438bb720d',56167000,'rejected',5,'2026-11-06 19:36:00.000000','The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.','');
INSERT INTO "submission" VALUES(12,9,1,1,'2026-11-06 19:59:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":null,"description":"","estimated_completion":"2027-04-24","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-12","title":"Structural steel, phase 1","type":"subcontract","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"760895.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area C","id":56,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"146120.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area C","id":57,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"72610.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area C","id":58,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"798560.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area B","id":59,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"47880.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area B","id":60,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"73980.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area B","id":61,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"547850.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, site","id":62,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97190.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, site","id":63,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"78775.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, site","id":64,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"2623860.00"}','b1b70260ed5b00132ae1c3dbc11784f244da42f47cb7a6420e21b2235bfa4a22',262386000,'rejected',4,'2026-11-13 18:14:00.000000','The number does not follow our pattern. Please say in a sentence what is bought. Retainage is empty, but the contract has it.','');
INSERT INTO "submission" VALUES(13,10,1,1,'2026-11-10 18:17:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, west wing, as drawn.","estimated_completion":"2027-04-17","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0003","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-11-06","start_date":"2026-11-26","title":"Electrical, west wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"228260.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area C","id":65,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"181425.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area C","id":66,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"210595.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area C","id":67,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"210180.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":68,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"120700.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":69,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"328910.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":70,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1280070.00"}','4c480fce4e3311a9bebbc25f60357e9c423cfce1ca349dc60f00810320a25fbf',128007000,'accepted',4,'2026-11-13 17:36:12.000000','','SC3-0003');
INSERT INTO "submission" VALUES(14,11,1,6,'2026-11-13 17:00:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install masonry, floors 2 to 4, as drawn.","estimated_completion":"2027-03-11","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0002","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-06","start_date":"2026-12-15","title":"Masonry, floors 2 to 4","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"174196.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":71,"overridden":false,"position":1,"quantity":"7918.00000","tax_code":"","unit_cost":"22.0000","uom":"SF"},{"amount":"118804.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":72,"overridden":false,"position":2,"quantity":"3224.00000","tax_code":"","unit_cost":"36.8500","uom":"SF"},{"amount":"94098.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area B","id":73,"overridden":false,"position":3,"quantity":"5032.00000","tax_code":"","unit_cost":"18.7000","uom":"SF"},{"amount":"225898.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area B","id":74,"overridden":false,"position":4,"quantity":"6032.00000","tax_code":"","unit_cost":"37.4500","uom":"SF"}],"shape":1,"total":"612997.20"}','54d3492850c92dfca3db69a9a29520c4eaebed9f8d2d28ac3d60c8d0fd5326d5',61299720,'',NULL,NULL,'','');
INSERT INTO "submission" VALUES(15,12,1,1,'2026-11-13 21:20:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, phase 2, as drawn.","estimated_completion":"2027-02-25","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0005","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-11-09","start_date":"2026-12-07","title":"Electrical, phase 2","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"198880.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":75,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"209335.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":76,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"199615.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":77,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"207920.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area B","id":78,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"241775.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area B","id":79,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"80220.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area B","id":80,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"210180.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area A","id":81,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"146800.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area A","id":82,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"79680.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area A","id":83,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1574405.00"}','09acec1316777fe652a2384a0a23fbc7c1b2a1bb16ee51927047367c2a45d122',157440500,'accepted',4,'2026-11-18 20:13:43.000000','','SC2-0005');
INSERT INTO "submission" VALUES(16,9,2,1,'2026-11-17 15:02:00.000000','{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install structural steel, phase 1, as drawn.","estimated_completion":"2027-04-24","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-12","title":"Structural steel, phase 1","type":"subcontract","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"760895.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area C","id":56,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"146120.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area C","id":57,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"72610.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area C","id":58,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"798560.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area B","id":59,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"47880.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area B","id":60,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"73980.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area B","id":61,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"547850.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, site","id":62,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97190.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, site","id":63,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"78775.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, site","id":64,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"2623860.00"}','b0a466212559f7fb7cba17738433e4d5c705c1f62b3eb3a220866bbd1c540935',262386000,'',NULL,NULL,'','');
INSERT INTO "submission" VALUES(17,14,1,1,'2026-11-17 18:18:00.000000','{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-16","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, floors 2 to 4, as drawn.","estimated_completion":"2027-02-08","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0004","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-16","start_date":"2026-11-29","title":"Plumbing, floors 2 to 4","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"156400.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, site","id":86,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"156400.0000","uom":"LS"},{"amount":"144224.45","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, site","id":87,"overridden":false,"position":2,"quantity":"131.00000","tax_code":"","unit_cost":"1100.9500","uom":"EA"},{"amount":"160080.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, area C","id":88,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"160080.0000","uom":"LS"},{"amount":"202120.80","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, area C","id":89,"overridden":false,"position":4,"quantity":"168.00000","tax_code":"","unit_cost":"1203.1000","uom":"EA"}],"shape":1,"total":"662825.25"}','1a1a7ada2476d0005cd71f67f5ea686da120389b707ad5f1602b77f322372296',66282525,'accepted',4,'2026-11-19 22:11:00.000000','','SC1-0004');
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
COMMIT;
