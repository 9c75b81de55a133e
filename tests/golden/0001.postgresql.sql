SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.desk_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF true THEN
        RAISE EXCEPTION USING MESSAGE = 'The history is append-only: an event is never changed, deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_decided_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF 
    (NEW.outcome = OLD.outcome AND (NEW.decided_by IS DISTINCT FROM OLD.decided_by OR NEW.decided_at IS DISTINCT FROM OLD.decided_at OR NEW.comment IS DISTINCT FROM OLD.comment OR NEW.erp_reference IS DISTINCT FROM OLD.erp_reference))
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
 THEN
        RAISE EXCEPTION USING MESSAGE = 'A submission is decided once: only a withdrawn acceptance or a failed export reopens it.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_frozen() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.commitment_id IS DISTINCT FROM OLD.commitment_id OR NEW.number IS DISTINCT FROM OLD.number OR NEW.sent_by IS DISTINCT FROM OLD.sent_by OR NEW.sent_at IS DISTINCT FROM OLD.sent_at OR NEW.snapshot IS DISTINCT FROM OLD.snapshot OR NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.total IS DISTINCT FROM OLD.total) THEN
        RAISE EXCEPTION USING MESSAGE = 'A submission is frozen: what was sent is never changed, deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_has_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM event WHERE commitment_id = OLD.id) THEN
        RAISE EXCEPTION USING MESSAGE = 'A commitment with a history is never deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF true THEN
        RAISE EXCEPTION USING MESSAGE = 'A submission is frozen: what was sent is never changed, deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_no_gap() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.version IS DISTINCT FROM (SELECT coalesce(max(version), 0) + 1 FROM event WHERE commitment_id = NEW.commitment_id) THEN
        RAISE EXCEPTION USING MESSAGE = 'The history has no gaps: the version of an event is the last one of its commitment plus 1.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.commitment (
    id bigint NOT NULL,
    version integer NOT NULL,
    number text DEFAULT ''::text NOT NULL,
    folded_number text DEFAULT ''::text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    type text DEFAULT 'subcontract'::text NOT NULL,
    project_id bigint NOT NULL,
    vendor_id bigint,
    contract_status text DEFAULT 'Draft'::text NOT NULL,
    executed boolean NOT NULL,
    private boolean NOT NULL,
    default_retainage bigint,
    description text DEFAULT ''::text NOT NULL,
    inclusions text DEFAULT ''::text NOT NULL,
    exclusions text DEFAULT ''::text NOT NULL,
    contract_date date,
    start_date date,
    estimated_completion date,
    actual_completion date,
    signed_contract_received date,
    bill_to text DEFAULT ''::text NOT NULL,
    ship_to text DEFAULT ''::text NOT NULL,
    ship_via text DEFAULT ''::text NOT NULL,
    payment_terms text DEFAULT ''::text NOT NULL,
    delivery_date date,
    assigned_to bigint,
    accounting_method text DEFAULT 'amount'::text NOT NULL,
    created_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    total bigint DEFAULT '0'::bigint NOT NULL,
    erp_status text DEFAULT 'not_sent'::text NOT NULL,
    erp_status_at timestamp with time zone NOT NULL,
    submission integer NOT NULL,
    sent_by bigint,
    sent_at timestamp with time zone,
    erp_reference text DEFAULT ''::text NOT NULL,
    folded_reference text DEFAULT ''::text NOT NULL,
    erp_id text DEFAULT ''::text NOT NULL,
    CONSTRAINT accounting_method_known CHECK ((accounting_method = ANY (ARRAY['amount'::text, 'unit'::text]))),
    CONSTRAINT default_retainage_range CHECK (((default_retainage >= 0) AND (default_retainage <= 10000))),
    CONSTRAINT erp_status_known CHECK ((erp_status = ANY (ARRAY['not_sent'::text, 'sent'::text, 'exporting'::text, 'export_failed'::text, 'rejected'::text, 'retrieved'::text, 'synced'::text]))),
    CONSTRAINT number_length CHECK (((length(number) >= 1) AND (length(number) <= 40))),
    CONSTRAINT title_length CHECK (((length(title) >= 1) AND (length(title) <= 255))),
    CONSTRAINT type_known CHECK ((type = ANY (ARRAY['subcontract'::text, 'purchase_order'::text]))),
    CONSTRAINT version_positive CHECK ((version >= 1))
);
CREATE SEQUENCE public.commitment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.commitment_id_seq OWNED BY public.commitment.id;
CREATE TABLE public.commitment_viewer (
    commitment_id bigint NOT NULL,
    person_id bigint NOT NULL
);
CREATE TABLE public.company (
    id bigint NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    time_zone text DEFAULT 'UTC'::text NOT NULL,
    four_eyes boolean NOT NULL,
    is_sample boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT name_length CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT one_row CHECK ((id = 1))
);
CREATE SEQUENCE public.company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.company_id_seq OWNED BY public.company.id;
CREATE TABLE public.cost_code (
    id bigint NOT NULL,
    code text DEFAULT ''::text NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    active boolean NOT NULL,
    synced boolean NOT NULL,
    quickbooks_id text DEFAULT ''::text NOT NULL,
    CONSTRAINT code_length CHECK (((length(code) >= 1) AND (length(code) <= 40))),
    CONSTRAINT name_length CHECK (((length(name) >= 0) AND (length(name) <= 255)))
);
CREATE SEQUENCE public.cost_code_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.cost_code_id_seq OWNED BY public.cost_code.id;
CREATE TABLE public.event (
    id bigint NOT NULL,
    commitment_id bigint NOT NULL,
    version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id bigint,
    kind text DEFAULT ''::text NOT NULL,
    from_status text DEFAULT ''::text NOT NULL,
    to_status text DEFAULT ''::text NOT NULL,
    submission integer NOT NULL,
    details text DEFAULT '{}'::text NOT NULL,
    CONSTRAINT kind_known CHECK ((kind = ANY (ARRAY['send'::text, 'retrieve'::text, 'accept'::text, 'reject'::text, 'resend'::text, 'withdraw'::text, 'exported'::text, 'failed'::text, 'retry'::text, 'unlink'::text, 'created'::text, 'edited'::text, 'imported'::text, 'commented'::text])))
);
CREATE SEQUENCE public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;
CREATE TABLE public.export (
    id bigint NOT NULL,
    submission_id bigint NOT NULL,
    state text DEFAULT 'queued'::text NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    handed_over_at timestamp with time zone,
    finished_at timestamp with time zone,
    txn_id text DEFAULT ''::text NOT NULL,
    error_code text DEFAULT ''::text NOT NULL,
    error_text text DEFAULT ''::text NOT NULL,
    CONSTRAINT state_known CHECK ((state = ANY (ARRAY['queued'::text, 'handed_over'::text, 'done'::text, 'failed'::text, 'withdrawn'::text])))
);
CREATE SEQUENCE public.export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.export_id_seq OWNED BY public.export.id;
CREATE TABLE public.finding (
    id bigint NOT NULL,
    submission_id bigint NOT NULL,
    code character varying(8) NOT NULL,
    target text DEFAULT 'whole'::text NOT NULL,
    field text DEFAULT ''::text NOT NULL,
    line_id bigint,
    note text DEFAULT ''::text NOT NULL,
    answer text DEFAULT ''::text NOT NULL,
    answered_by bigint,
    answered_at timestamp with time zone,
    CONSTRAINT answer_length CHECK (((length(answer) >= 0) AND (length(answer) <= 2000))),
    CONSTRAINT note_length CHECK (((length(note) >= 0) AND (length(note) <= 2000))),
    CONSTRAINT target_known CHECK ((target = ANY (ARRAY['field'::text, 'line'::text, 'whole'::text])))
);
CREATE SEQUENCE public.finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.finding_id_seq OWNED BY public.finding.id;
CREATE TABLE public.import_mapping (
    kind character varying(20) NOT NULL,
    folded_header character varying(200) NOT NULL,
    field text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.login_session (
    token_sha256 character varying(64) NOT NULL,
    person_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE TABLE public.mail (
    id bigint NOT NULL,
    key text DEFAULT ''::text NOT NULL,
    message_id text DEFAULT ''::text NOT NULL,
    kind text DEFAULT ''::text NOT NULL,
    person_id bigint,
    commitment_id bigint,
    to_email text DEFAULT ''::text NOT NULL,
    subject text DEFAULT ''::text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    html text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    sent_at timestamp with time zone,
    dead_at timestamp with time zone,
    last_error text DEFAULT ''::text NOT NULL
);
CREATE SEQUENCE public.mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.mail_id_seq OWNED BY public.mail.id;
CREATE TABLE public.one_time_link (
    token_sha256 character varying(64) NOT NULL,
    person_id bigint NOT NULL,
    made_by bigint,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.person (
    id bigint NOT NULL,
    version integer NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    password_hash text DEFAULT ''::text NOT NULL,
    active boolean NOT NULL,
    erp_level integer NOT NULL,
    can_push boolean NOT NULL,
    directory_admin boolean NOT NULL,
    manager boolean NOT NULL,
    job text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT email_length CHECK (((length(email) >= 3) AND (length(email) <= 254))),
    CONSTRAINT erp_level_known CHECK (((erp_level >= 0) AND (erp_level <= 3))),
    CONSTRAINT name_length CHECK (((length(name) >= 1) AND (length(name) <= 100)))
);
CREATE SEQUENCE public.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;
CREATE TABLE public.project (
    id bigint NOT NULL,
    number text DEFAULT ''::text NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    quickbooks_id text DEFAULT ''::text NOT NULL,
    quickbooks_name text DEFAULT ''::text NOT NULL,
    active boolean NOT NULL,
    CONSTRAINT name_length CHECK (((length(name) >= 1) AND (length(name) <= 255))),
    CONSTRAINT number_length CHECK (((length(number) >= 1) AND (length(number) <= 40)))
);
CREATE SEQUENCE public.project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.project_id_seq OWNED BY public.project.id;
CREATE TABLE public.project_permission (
    person_id bigint NOT NULL,
    project_id bigint NOT NULL,
    level integer NOT NULL,
    may_create boolean NOT NULL,
    may_edit boolean NOT NULL,
    CONSTRAINT level_known CHECK (((level >= 0) AND (level <= 3)))
);
CREATE TABLE public.reason_code (
    code character varying(8) NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    "position" integer NOT NULL,
    retired boolean NOT NULL
);
CREATE TABLE public.sign_in_attempt (
    id bigint NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    at timestamp with time zone NOT NULL,
    succeeded boolean NOT NULL
);
CREATE SEQUENCE public.sign_in_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_attempt_id_seq OWNED BY public.sign_in_attempt.id;
CREATE TABLE public.sov_line (
    id bigint NOT NULL,
    commitment_id bigint NOT NULL,
    "position" integer NOT NULL,
    cost_code_id bigint,
    cost_type text DEFAULT ''::text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    quantity bigint,
    uom text DEFAULT ''::text NOT NULL,
    unit_cost bigint,
    amount bigint DEFAULT '0'::bigint NOT NULL,
    overridden boolean NOT NULL,
    tax_code text DEFAULT ''::text NOT NULL,
    billed_to_date bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT amount_range CHECK (((amount >= '-999999999999999'::bigint) AND (amount <= '999999999999999'::bigint))),
    CONSTRAINT position_positive CHECK (("position" >= 1))
);
CREATE SEQUENCE public.sov_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sov_line_id_seq OWNED BY public.sov_line.id;
CREATE TABLE public.submission (
    id bigint NOT NULL,
    commitment_id bigint NOT NULL,
    number integer NOT NULL,
    sent_by bigint NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    snapshot text DEFAULT ''::text NOT NULL,
    content_hash text DEFAULT ''::text NOT NULL,
    total bigint DEFAULT '0'::bigint NOT NULL,
    outcome text DEFAULT ''::text NOT NULL,
    decided_by bigint,
    decided_at timestamp with time zone,
    comment text DEFAULT ''::text NOT NULL,
    erp_reference text DEFAULT ''::text NOT NULL,
    CONSTRAINT number_positive CHECK ((number >= 1)),
    CONSTRAINT outcome_known CHECK ((outcome = ANY (ARRAY[''::text, 'accepted'::text, 'rejected'::text, 'retrieved'::text])))
);
CREATE SEQUENCE public.submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.submission_id_seq OWNED BY public.submission.id;
CREATE TABLE public.vendor (
    id bigint NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    folded_name text DEFAULT ''::text NOT NULL,
    active boolean NOT NULL,
    quickbooks_id text DEFAULT ''::text NOT NULL,
    quickbooks_name text DEFAULT ''::text NOT NULL,
    quickbooks_active boolean NOT NULL,
    CONSTRAINT name_length CHECK (((length(name) >= 1) AND (length(name) <= 255)))
);
CREATE SEQUENCE public.vendor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.vendor_id_seq OWNED BY public.vendor.id;
ALTER TABLE ONLY public.commitment ALTER COLUMN id SET DEFAULT nextval('public.commitment_id_seq'::regclass);
ALTER TABLE ONLY public.company ALTER COLUMN id SET DEFAULT nextval('public.company_id_seq'::regclass);
ALTER TABLE ONLY public.cost_code ALTER COLUMN id SET DEFAULT nextval('public.cost_code_id_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);
ALTER TABLE ONLY public.export ALTER COLUMN id SET DEFAULT nextval('public.export_id_seq'::regclass);
ALTER TABLE ONLY public.finding ALTER COLUMN id SET DEFAULT nextval('public.finding_id_seq'::regclass);
ALTER TABLE ONLY public.mail ALTER COLUMN id SET DEFAULT nextval('public.mail_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.project ALTER COLUMN id SET DEFAULT nextval('public.project_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_attempt ALTER COLUMN id SET DEFAULT nextval('public.sign_in_attempt_id_seq'::regclass);
ALTER TABLE ONLY public.sov_line ALTER COLUMN id SET DEFAULT nextval('public.sov_line_id_seq'::regclass);
ALTER TABLE ONLY public.submission ALTER COLUMN id SET DEFAULT nextval('public.submission_id_seq'::regclass);
ALTER TABLE ONLY public.vendor ALTER COLUMN id SET DEFAULT nextval('public.vendor_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('0001');
INSERT INTO public.commitment VALUES
	(1, 7, 'PO3-0014', 'po3-0014', 'Doors, frames and hardware, east wing', 'purchase_order', 3, 11, 'Approved', true, false, NULL, 'Deliver doors, frames and hardware, east wing, as drawn.', '', '', '2026-01-09', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Flatbed', 'Net 45', '2026-03-05', 1, 'amount', 1, '2026-01-09 22:38:00+00', 6731000, 'synced', '2026-01-20 15:45:00+00', 2, 1, '2026-01-15 20:36:00+00', 'PO3-0014', 'po3-0014', '200E-1768923900'),
	(2, 7, 'SC4-0010', 'sc4-0010', 'Drywall and painting, phase 1', 'subcontract', 4, 7, 'Approved', true, false, 1000, 'Furnish and install drywall and painting, phase 1, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-05-01', '2026-06-04', '2026-07-29', NULL, '2026-05-01', '', '', '', '', NULL, 1, 'amount', 1, '2026-05-01 18:29:00+00', 103292000, 'synced', '2026-05-19 17:27:00+00', 2, 1, '2026-05-15 19:10:00+00', 'SC4-0010', 'sc4-0010', '200A-1779211620'),
	(3, 5, 'SC1-0011', 'sc1-0011', 'Plumbing, phase 1', 'subcontract', 1, 8, 'Approved', true, false, 500, 'Furnish and install plumbing, phase 1, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-05-08', '2026-06-02', '2026-09-14', NULL, '2026-05-08', '', '', '', '', NULL, 1, 'amount', 1, '2026-05-08 19:11:00+00', 100462000, 'synced', '2026-05-28 21:54:00+00', 1, 1, '2026-05-25 19:09:00+00', 'SC1-0011', 'sc1-0011', '200B-1780005240'),
	(4, 6, 'SC4-0012', 'sc4-0012', 'Roofing, west wing', 'subcontract', 4, 5, 'Approved', true, false, 500, 'Furnish and install roofing, west wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-06-22', '2026-07-31', '2026-09-24', NULL, '2026-06-22', '', '', '', '', NULL, 1, 'unit', 1, '2026-06-22 13:48:00+00', 22798600, 'synced', '2026-06-29 20:26:00+00', 1, 1, '2026-06-25 20:02:00+00', 'SC4-0012', 'sc4-0012', '200C-1782764760'),
	(5, 4, 'SC3-0009', 'sc3-0009', 'Drywall and painting, east wing', 'subcontract', 3, 7, 'Approved', true, true, 1000, 'Furnish and install drywall and painting, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-08-21', '2026-09-19', '2027-02-10', NULL, '2026-08-21', '', '', '', '', NULL, 1, 'amount', 1, '2026-08-21 13:14:00+00', 85683500, 'synced', '2026-08-31 14:12:00+00', 1, 1, '2026-08-27 15:48:00+00', 'SC3-0009', 'sc3-0009', '2009-1788185520'),
	(6, 3, 'SC3-0006', 'sc3-0006', 'Roofing, annex', 'subcontract', 3, 5, 'Approved', false, false, 500, 'Furnish and install roofing, annex, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-21', '2026-11-11', '2027-01-22', NULL, '2026-10-21', '', '', '', '', NULL, 1, 'unit', 2, '2026-10-21 14:17:00+00', 139313850, 'retrieved', '2026-10-27 17:54:00+00', 1, 1, '2026-10-23 18:39:00+00', '', '', ''),
	(7, 6, 'SC3-0013', 'sc3-0013', 'Earthwork and paving, phase 2', 'subcontract', 3, 1, 'Approved', true, false, 500, 'Furnish and install earthwork and paving, phase 2, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-23', '2026-11-22', '2027-03-22', NULL, '2026-10-23', '', '', '', '', NULL, 1, 'unit', 1, '2026-10-23 14:57:00+00', 52213842, 'rejected', '2026-11-04 18:50:00+00', 2, 1, '2026-10-30 18:17:00+00', '', '', ''),
	(8, 3, 'SC10001', 'sc10001', 'Earthwork and paving, annex', 'subcontract', 1, 1, 'Approved', true, false, 1000, 'Furnish and install earthwork and paving, annex, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-30', '2026-11-11', '2027-05-07', NULL, '2026-10-30', '', '', '', '', NULL, 1, 'amount', 2, '2026-10-30 18:46:00+00', 56167000, 'rejected', '2026-11-06 19:36:00+00', 1, 1, '2026-11-05 16:18:00+00', '', '', ''),
	(13, 1, 'PO2-0007', 'po2-0007', 'Lumber package, phase 1', 'purchase_order', 2, 11, 'Draft', false, false, NULL, 'Deliver lumber package, phase 1, as drawn.', '', '', '2026-11-09', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', 'Net 30', '2026-12-20', 1, 'amount', 1, '2026-11-09 21:48:00+00', 5105000, 'not_sent', '2026-11-09 21:48:00+00', 0, NULL, NULL, '', '', ''),
	(11, 2, 'SC1-0002', 'sc1-0002', 'Masonry, floors 2 to 4', 'subcontract', 1, 4, 'Approved', true, false, 500, 'Furnish and install masonry, floors 2 to 4, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-11-06', '2026-12-15', '2027-03-11', NULL, '2026-11-06', '', '', '', '', NULL, 1, 'unit', 2, '2026-11-06 18:46:00+00', 61299720, 'sent', '2026-11-13 17:00:00+00', 1, 6, '2026-11-13 17:00:00+00', '', '', ''),
	(10, 4, 'SC3-0003', 'sc3-0003', 'Electrical, west wing', 'subcontract', 3, 10, 'Approved', true, false, 1000, 'Furnish and install electrical, west wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-11-06', '2026-11-26', '2027-04-17', NULL, '2026-11-06', '', '', '', '', NULL, 1, 'amount', 1, '2026-11-06 14:48:00+00', 128007000, 'synced', '2026-11-13 17:48:00+00', 1, 1, '2026-11-10 18:17:00+00', 'SC3-0003', 'sc3-0003', '2003-1794592080'),
	(9, 5, 'SC1-0008', 'sc1-0008', 'Structural steel, phase 1', 'subcontract', 1, 3, 'Approved', false, false, 1000, 'Furnish and install structural steel, phase 1, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-30', '2026-11-12', '2027-04-24', NULL, '2026-10-30', '', '', '', '', NULL, 1, 'amount', 2, '2026-10-30 21:16:00+00', 262386000, 'sent', '2026-11-17 15:02:00+00', 2, 1, '2026-11-17 15:02:00+00', '', '', ''),
	(12, 4, 'SC2-0005', 'sc2-0005', 'Electrical, phase 2', 'subcontract', 2, 10, 'Approved', true, false, 1000, 'Furnish and install electrical, phase 2, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-11-09', '2026-12-07', '2027-02-25', NULL, '2026-11-09', '', '', '', '', NULL, 1, 'amount', 1, '2026-11-09 18:09:00+00', 157440500, 'export_failed', '2026-11-18 20:49:00+00', 1, 1, '2026-11-13 21:20:00+00', 'SC2-0005', 'sc2-0005', ''),
	(14, 3, 'SC1-0004', 'sc1-0004', 'Plumbing, floors 2 to 4', 'subcontract', 1, 8, 'Approved', true, false, 500, 'Furnish and install plumbing, floors 2 to 4, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-11-16', '2026-11-29', '2027-02-08', NULL, '2026-11-16', '', '', '', '', NULL, 1, 'unit', 2, '2026-11-16 21:48:00+00', 66282525, 'exporting', '2026-11-19 22:11:00+00', 1, 1, '2026-11-17 18:18:00+00', 'SC1-0004', 'sc1-0004', '');
INSERT INTO public.commitment_viewer VALUES
	(5, 4),
	(5, 5);
INSERT INTO public.company VALUES
	(1, 'Cedar & Stone Builders (sample)', 'America/Chicago', true, true, '2025-11-20 15:00:00+00');
INSERT INTO public.cost_code VALUES
	(1, '01-310', 'Project management', true, true, '80000200-1704300000'),
	(2, '01-500', 'Temporary facilities', true, true, '80000201-1704300000'),
	(3, '02-400', 'Demolition', true, true, '80000202-1704300000'),
	(4, '03-100', 'Concrete forming', true, true, '80000203-1704300000'),
	(5, '03-200', 'Concrete reinforcing', true, true, '80000204-1704300000'),
	(6, '03-300', 'Cast-in-place concrete', true, true, '80000205-1704300000'),
	(7, '04-200', 'Unit masonry', true, true, '80000206-1704300000'),
	(8, '05-100', 'Structural steel', true, true, '80000207-1704300000'),
	(9, '05-500', 'Metal fabrications', true, true, '80000208-1704300000'),
	(10, '06-100', 'Rough carpentry', true, true, '80000209-1704300000'),
	(11, '06-400', 'Architectural woodwork', true, true, '80000210-1704300000'),
	(12, '07-200', 'Insulation', true, true, '80000211-1704300000'),
	(13, '07-500', 'Membrane roofing', true, true, '80000212-1704300000'),
	(14, '07-900', 'Joint sealants', true, true, '80000213-1704300000'),
	(15, '08-100', 'Doors and frames', true, true, '80000214-1704300000'),
	(16, '08-400', 'Storefronts', true, true, '80000215-1704300000'),
	(17, '08-800', 'Glazing', true, true, '80000216-1704300000'),
	(18, '09-250', 'Gypsum board', true, true, '80000217-1704300000'),
	(19, '09-300', 'Tiling', true, true, '80000218-1704300000'),
	(20, '09-900', 'Painting', true, true, '80000219-1704300000'),
	(21, '22-100', 'Plumbing', true, true, '80000220-1704300000'),
	(22, '23-300', 'HVAC ducts and equipment', true, true, '80000221-1704300000'),
	(23, '26-100', 'Electrical', true, true, '80000222-1704300000'),
	(24, '31-200', 'Earth moving', true, true, '80000223-1704300000'),
	(25, '32-100', 'Paving', true, true, '80000224-1704300000'),
	(26, '10-400', 'Safety specialties', true, false, ''),
	(27, '33-400', 'Storm drainage', true, false, ''),
	(28, '15-400', 'Plumbing (old numbering)', false, true, '80000227-1704300000');
INSERT INTO public.event VALUES
	(1, 1, 1, '2026-01-09 22:38:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(2, 1, 2, '2026-01-12 16:45:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(3, 1, 3, '2026-01-13 14:58:00+00', 1, 'retrieve', 'sent', 'retrieved', 1, '{"comment": "A detail is missing."}'),
	(4, 1, 4, '2026-01-15 20:06:43+00', 1, 'edited', 'retrieved', 'retrieved', 1, '{"changes": ["Executed: No \u2192 Yes"]}'),
	(5, 1, 5, '2026-01-15 20:36:00+00', 1, 'resend', 'retrieved', 'sent', 2, '{}'),
	(6, 1, 6, '2026-01-20 15:40:19+00', 5, 'accept', 'sent', 'exporting', 2, '{"reference": "PO3-0014"}'),
	(7, 1, 7, '2026-01-20 15:45:00+00', NULL, 'exported', 'exporting', 'synced', 2, '{"txn_id": "200E-1768923900"}'),
	(8, 2, 1, '2026-05-01 18:29:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(9, 2, 2, '2026-05-07 15:16:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(10, 3, 1, '2026-05-08 19:11:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(11, 2, 3, '2026-05-12 18:23:00+00', 5, 'reject', 'sent', 'rejected', 1, '{"comment": "The title says nothing. The number does not follow our pattern.", "findings": ["T1 Title (Title): Name the work and the place.", "N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017."]}'),
	(12, 2, 4, '2026-05-15 18:52:56+00', 1, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Number: SC40010 \u2192 SC4-0010", "Title: Contract \u2192 Drywall and painting, phase 1"]}'),
	(13, 2, 5, '2026-05-15 19:10:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}'),
	(14, 2, 6, '2026-05-19 17:15:38+00', 5, 'accept', 'sent', 'exporting', 2, '{"reference": "SC4-0010"}'),
	(15, 2, 7, '2026-05-19 17:27:00+00', NULL, 'exported', 'exporting', 'synced', 2, '{"txn_id": "200A-1779211620"}'),
	(16, 3, 2, '2026-05-19 20:16:00+00', 1, 'edited', 'not_sent', 'not_sent', 0, '{"changes": ["Contract status: Draft \u2192 Approved"]}'),
	(17, 3, 3, '2026-05-25 19:09:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(18, 3, 4, '2026-05-28 21:36:12+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC1-0011"}'),
	(19, 3, 5, '2026-05-28 21:54:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "200B-1780005240"}'),
	(20, 4, 1, '2026-06-22 13:48:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(21, 4, 2, '2026-06-25 20:02:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(22, 4, 3, '2026-06-26 19:22:07+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0012"}'),
	(23, 4, 4, '2026-06-26 19:57:00+00', NULL, 'failed', 'exporting', 'export_failed', 1, '{"error_code": "3260", "error_text": "Insufficient permission level to perform this action."}'),
	(24, 4, 5, '2026-06-29 20:03:57+00', 5, 'retry', 'export_failed', 'exporting', 1, '{}'),
	(25, 4, 6, '2026-06-29 20:26:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "200C-1782764760"}'),
	(26, 5, 1, '2026-08-21 13:14:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(27, 5, 2, '2026-08-27 15:48:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(28, 5, 3, '2026-08-31 13:52:10+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC3-0009"}'),
	(29, 5, 4, '2026-08-31 14:12:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "2009-1788185520"}'),
	(30, 6, 1, '2026-10-21 14:17:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(31, 7, 1, '2026-10-23 14:57:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(32, 6, 2, '2026-10-23 18:39:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(33, 7, 2, '2026-10-26 15:13:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(34, 6, 3, '2026-10-27 17:54:00+00', 1, 'retrieve', 'sent', 'retrieved', 1, '{"comment": "A detail is missing."}'),
	(35, 7, 3, '2026-10-27 19:24:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "Retainage is empty, but the contract has it. The number does not follow our pattern.", "findings": ["R1 Retainage (Default retainage %): The contract says otherwise.", "N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017."]}'),
	(36, 7, 4, '2026-10-30 17:38:18+00', 1, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Number: SC30013 \u2192 SC3-0013", "Default retainage %: \u2013 \u2192 5"]}'),
	(37, 7, 5, '2026-10-30 18:17:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}'),
	(38, 8, 1, '2026-10-30 18:46:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(39, 9, 1, '2026-10-30 21:16:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(40, 7, 6, '2026-11-04 18:50:00+00', 4, 'reject', 'sent', 'rejected', 2, '{"comment": "The total differs from the signed contract.", "findings": ["A1 Total differs from the signed contract (Schedule of values): The signed copy shows less."]}'),
	(41, 8, 2, '2026-11-05 16:18:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(42, 10, 1, '2026-11-06 14:48:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(43, 11, 1, '2026-11-06 18:46:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(44, 8, 3, '2026-11-06 19:36:00+00', 5, 'reject', 'sent', 'rejected', 1, '{"comment": "The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "C2 Wrong cost code or cost type (line 9, 01-500, Asphalt drive and parking, area C): Temporary facilities is for our own trailers and fences."]}'),
	(45, 9, 2, '2026-11-06 19:59:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(46, 12, 1, '2026-11-09 18:09:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(47, 13, 1, '2026-11-09 21:48:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(48, 10, 2, '2026-11-10 18:17:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(49, 11, 2, '2026-11-13 17:00:00+00', 6, 'send', 'not_sent', 'sent', 1, '{}'),
	(50, 10, 3, '2026-11-13 17:36:12+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC3-0003"}'),
	(51, 10, 4, '2026-11-13 17:48:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "2003-1794592080"}'),
	(52, 9, 3, '2026-11-13 18:14:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "The number does not follow our pattern. Please say in a sentence what is bought. Retainage is empty, but the contract has it.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "D1 Description (Description)", "R1 Retainage (Default retainage %): The contract says otherwise."]}'),
	(53, 12, 2, '2026-11-13 21:20:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(54, 14, 1, '2026-11-16 21:48:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(55, 9, 4, '2026-11-17 14:34:57+00', 2, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Number: SC10008 \u2192 SC1-0008", "Default retainage %: \u2013 \u2192 10", "Description: \u2013 \u2192 Furnish and install structural steel, phase 1, as drawn."]}'),
	(56, 9, 5, '2026-11-17 15:02:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}'),
	(57, 14, 2, '2026-11-17 18:18:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(58, 12, 3, '2026-11-18 20:13:43+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC2-0005"}'),
	(59, 12, 4, '2026-11-18 20:49:00+00', NULL, 'failed', 'exporting', 'export_failed', 1, '{"error_code": "3140", "error_text": "There is an invalid reference to QuickBooks Vendor in the PurchaseOrder."}'),
	(60, 14, 3, '2026-11-19 22:11:00+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC1-0004"}');
INSERT INTO public.export VALUES
	(1, 2, 'done', '2026-01-20 15:40:19+00', '2026-01-20 15:45:00+00', '2026-01-20 15:45:00+00', '200E-1768923900', '', ''),
	(2, 4, 'done', '2026-05-19 17:15:38+00', '2026-05-19 17:27:00+00', '2026-05-19 17:27:00+00', '200A-1779211620', '', ''),
	(3, 5, 'done', '2026-05-28 21:36:12+00', '2026-05-28 21:54:00+00', '2026-05-28 21:54:00+00', '200B-1780005240', '', ''),
	(4, 6, 'done', '2026-06-29 20:03:57+00', '2026-06-29 20:26:00+00', '2026-06-29 20:26:00+00', '200C-1782764760', '', ''),
	(5, 7, 'done', '2026-08-31 13:52:10+00', '2026-08-31 14:12:00+00', '2026-08-31 14:12:00+00', '2009-1788185520', '', ''),
	(6, 13, 'done', '2026-11-13 17:36:12+00', '2026-11-13 17:48:00+00', '2026-11-13 17:48:00+00', '2003-1794592080', '', ''),
	(7, 15, 'failed', '2026-11-18 20:13:43+00', '2026-11-18 20:49:00+00', '2026-11-18 20:49:00+00', '', '3140', 'There is an invalid reference to QuickBooks Vendor in the PurchaseOrder.'),
	(8, 17, 'queued', '2026-11-19 22:11:00+00', NULL, NULL, '', '', '');
INSERT INTO public.finding VALUES
	(1, 3, 'T1', 'field', 'title', NULL, 'Name the work and the place.', '', NULL, NULL),
	(2, 3, 'N3', 'field', 'number', NULL, 'Our numbers are written with a dash, like SC1-0017.', '', NULL, NULL),
	(3, 9, 'R1', 'field', 'default_retainage', NULL, 'The contract says otherwise.', '', NULL, NULL),
	(4, 9, 'N3', 'field', 'number', NULL, 'Our numbers are written with a dash, like SC1-0017.', '', NULL, NULL),
	(5, 10, 'A1', 'field', 'sov', NULL, 'The signed copy shows less.', '', NULL, NULL),
	(6, 11, 'N3', 'field', 'number', NULL, 'Our numbers are written with a dash, like SC1-0017.', '', NULL, NULL),
	(7, 11, 'C2', 'line', '', 55, 'Temporary facilities is for our own trailers and fences.', '', NULL, NULL),
	(8, 12, 'N3', 'field', 'number', NULL, 'Our numbers are written with a dash, like SC1-0017.', '', NULL, NULL),
	(9, 12, 'D1', 'field', 'description', NULL, '', '', NULL, NULL),
	(10, 12, 'R1', 'field', 'default_retainage', NULL, 'The contract says otherwise.', '', NULL, NULL);
INSERT INTO public.mail VALUES
	(1, 'waiting:1:2:4', '<62a28383-6de2-5868-a6cb-b6d281f893f3@commitment-desk.local>', 'waiting', 4, 1, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-12 10:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-12 16:45:00+00', '2026-01-12 16:45:00+00', NULL, 0, NULL, NULL, ''),
	(2, 'waiting:1:2:5', '<c2b8483e-c481-5bf4-9684-4a751902c19e@commitment-desk.local>', 'waiting', 5, 1, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-12 10:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-12 16:45:00+00', '2026-01-12 16:45:00+00', NULL, 0, NULL, NULL, ''),
	(3, 'waiting:1:2:6', '<151c5c9e-3cfa-519c-932e-420cfb83cc69@commitment-desk.local>', 'waiting', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-12 10:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-12 16:45:00+00', '2026-01-12 16:45:00+00', NULL, 0, NULL, NULL, ''),
	(4, 'waiting:1:5:4', '<71160afa-f261-5c37-b8f7-15b6d95ee20b@commitment-desk.local>', 'waiting', 4, 1, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance', 'Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 14:36 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 20:36:00+00', '2026-01-15 20:36:00+00', NULL, 0, NULL, NULL, ''),
	(5, 'waiting:1:5:5', '<6837c0f7-4ea0-510c-8926-705ec0797c20@commitment-desk.local>', 'waiting', 5, 1, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance', 'Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 14:36 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 20:36:00+00', '2026-01-15 20:36:00+00', NULL, 0, NULL, NULL, ''),
	(6, 'waiting:1:5:6', '<1ff6e1ce-c6b1-5e1b-8dc0-6b0d29faff28@commitment-desk.local>', 'waiting', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 is waiting for acceptance', 'Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 14:36 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 20:36:00+00', '2026-01-15 20:36:00+00', NULL, 0, NULL, NULL, ''),
	(7, 'synced:1:7:1', '<33778ffb-c9dd-55c0-ad15-ffc6dddf0146@commitment-desk.local>', 'synced', 1, 1, 'pat@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0014 was accepted', 'Commitment PO3-0014 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment PO3-0014 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0014 Doors, frames and hardware, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$67,310.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-20 09:45 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-20 15:45:00+00', '2026-01-20 15:45:00+00', NULL, 0, NULL, NULL, ''),
	(8, 'waiting:2:2:4', '<b02c9c00-77fe-55fb-95da-f4770dfb29fe@commitment-desk.local>', 'waiting', 4, 2, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC40010 is waiting for acceptance', 'Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-07 10:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-05-07 15:16:00+00', '2026-05-07 15:16:00+00', NULL, 0, NULL, NULL, ''),
	(9, 'waiting:2:2:5', '<904cdab5-74b2-57dc-8d61-b548a95f7b69@commitment-desk.local>', 'waiting', 5, 2, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC40010 is waiting for acceptance', 'Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-07 10:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-05-07 15:16:00+00', '2026-05-07 15:16:00+00', NULL, 0, NULL, NULL, ''),
	(10, 'waiting:2:2:6', '<df90153a-5949-5c86-a70b-76c5d3a92dbc@commitment-desk.local>', 'waiting', 6, 2, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC40010 is waiting for acceptance', 'Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC40010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-07 10:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-05-07 15:16:00+00', '2026-05-07 15:16:00+00', NULL, 0, NULL, NULL, ''),
	(11, 'rejected:2:3:1', '<d1e15dfe-8956-5681-a802-6bbf512c4908@commitment-desk.local>', 'rejected', 1, 2, 'pat@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ben Okafor rejected commitment SC40010. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment SC40010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC40010 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-12 13:23 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• T1 Title (Title): Name the work and the place.<br>• N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The title says nothing. The number does not follow our pattern.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-05-12 18:23:00+00', '2026-05-12 18:23:00+00', NULL, 0, NULL, NULL, ''),
	(12, 'waiting:2:5:4', '<a7b7b58c-6ebc-5f75-bb84-485b925b3b4d@commitment-desk.local>', 'waiting', 4, 2, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0010 is waiting for acceptance', 'Pat Moreno re-sent commitment SC4-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC4-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0010 Drywall and painting, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,032,920.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-05-15 14:10 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-05-15 19:10:00+00', '2026-05-15 19:10:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.person VALUES
	(1, 1, 'Pat Moreno', 'pat@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$ZbNRyncfxrjobdxDrmtVAg$TRMj2+djLRBhNmxAW8TIsuEdE7N/xaZ+S5v6o+YOnBs', true, 0, false, false, false, 'Project admin', '2025-11-20 15:00:00+00'),
	(2, 1, 'Erin Blake', 'erin@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$2x7ioSjJx4lnQiqHv6nrnA$1vuR7aNb+pLXr7KVkqTKkL3Y1ktdlm88kbBc/DTrTFM', true, 0, false, false, false, 'Project engineer', '2025-11-20 15:00:00+00'),
	(3, 1, 'Rae Lindqvist', 'rae@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$clRXS6FpyWnuktLT0p9zYw$RHV7udBQ8vdFgbn929MrKckekHmtvwWqtwJSMHSWWlw', true, 0, false, false, false, 'Read-only', '2025-11-20 15:00:00+00'),
	(4, 1, 'Ana Duarte', 'ana@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$c2oF7/ChMb/1RHDSYXntAQ$lxAzudoI5A/d/5P+jqvTF52iZ/5mJWFTLB7mwePY9kI', true, 2, true, false, false, 'Accounting approver', '2025-11-20 15:00:00+00'),
	(5, 1, 'Ben Okafor', 'ben@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$H8ZjWN3VSORAaqqWNk7OGg$sYaz2V6UxD8p7ka4TvOzfqjs2gpt+MtQ6Z56hAfRWQ0', true, 2, true, false, false, 'Accounting approver', '2025-11-20 15:00:00+00'),
	(6, 1, 'Connie Hart', 'connie@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$Aj18nrsioxHKll5v//+qcQ$wVPjZvP9L+WWmGq62YuJBS2YQ51FHAf4CGLShiYVLx0', true, 3, true, true, false, 'Controller', '2025-11-20 15:00:00+00'),
	(7, 1, 'Max Weber', 'max@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$sZzQ+aBao3H1ZeUlhxzZFw$RK/5zS2KxW95KnjiC8cog7iiodRwyVDcPDxZHHd5aGk', true, 0, false, false, true, 'Manager', '2025-11-20 15:00:00+00');
INSERT INTO public.project VALUES
	(1, '2401', 'Riverside Clinic', '80002401-1704100000', 'Cedar & Stone:Riverside Clinic', true),
	(2, '2402', 'Maple Street School', '80002402-1704100000', 'Cedar & Stone:Maple Street School', true),
	(3, '2403', 'Harbor Warehouse', '80002403-1704100000', 'Cedar & Stone:Harbor Warehouse', true),
	(4, '2404', 'Oak Hill Apartments', '80002404-1704100000', 'Cedar & Stone:Oak Hill Apartments', true),
	(5, '2405', 'City Library Renovation', '', '', true);
INSERT INTO public.project_permission VALUES
	(1, 1, 3, false, false),
	(1, 2, 3, false, false),
	(1, 3, 3, false, false),
	(1, 4, 3, false, false),
	(1, 5, 3, false, false),
	(2, 1, 2, true, true),
	(2, 2, 2, true, true),
	(2, 3, 2, true, true),
	(3, 1, 1, false, false),
	(3, 2, 1, false, false),
	(3, 3, 1, false, false),
	(3, 4, 1, false, false),
	(3, 5, 1, false, false),
	(6, 1, 3, false, false),
	(6, 2, 3, false, false),
	(6, 3, 3, false, false),
	(6, 4, 3, false, false),
	(6, 5, 3, false, false),
	(7, 1, 1, false, false),
	(7, 2, 1, false, false),
	(7, 3, 1, false, false),
	(7, 4, 1, false, false),
	(7, 5, 1, false, false);
INSERT INTO public.reason_code VALUES
	('V1', 'Vendor not linked, archived or wrong', 0, false),
	('V2', 'Vendor duplicate', 1, false),
	('C1', 'Cost code missing or not in QuickBooks', 2, false),
	('C2', 'Wrong cost code or cost type', 3, false),
	('C3', 'Over budget', 4, false),
	('J1', 'Wrong project or job', 5, false),
	('N1', 'Number too long', 6, false),
	('N2', 'Duplicate number', 7, false),
	('N3', 'Numbering convention', 8, false),
	('T1', 'Title', 9, false),
	('S1', 'Not approved or not executed', 10, false),
	('A1', 'Total differs from the signed contract', 11, false),
	('A2', 'Quantity, unit cost or rounding', 12, false),
	('A3', 'Tax', 13, false),
	('R1', 'Retainage', 14, false),
	('D1', 'Description', 15, false),
	('D2', 'Dates or closed period', 16, false),
	('X1', 'Missing attachment', 17, false),
	('X2', 'Insurance or compliance expired', 18, false),
	('P1', 'Duplicate commitment', 19, false),
	('P2', 'Should be a change order', 20, false),
	('E1', 'Export error', 21, false),
	('O', 'Other', 22, false);
INSERT INTO public.sov_line VALUES
	(1, 1, 1, 15, '', 'Hollow metal frames, area C', NULL, '', NULL, 1066500, false, '', 0),
	(2, 1, 2, 15, '', 'Wood doors, prefinished, area C', NULL, '', NULL, 1346500, false, '', 0),
	(3, 1, 3, 15, '', 'Hollow metal frames, area B', NULL, '', NULL, 2617500, false, '', 0),
	(4, 1, 4, 15, '', 'Wood doors, prefinished, area B', NULL, '', NULL, 1700500, false, '', 0),
	(5, 2, 1, 18, '', 'Studs and gypsum board, area C', NULL, '', NULL, 36195000, false, '', 0),
	(6, 2, 2, 12, '', 'Sound batts, area C', NULL, '', NULL, 1960000, false, '', 0),
	(7, 2, 3, 20, '', 'Two coats on walls and ceilings, area C', NULL, '', NULL, 8026000, false, '', 0),
	(8, 2, 4, 18, '', 'Studs and gypsum board, area B', NULL, '', NULL, 44429500, false, '', 0),
	(9, 2, 5, 12, '', 'Sound batts, area B', NULL, '', NULL, 3696000, false, '', 0),
	(10, 2, 6, 20, '', 'Two coats on walls and ceilings, area B', NULL, '', NULL, 8985500, false, '', 0),
	(11, 3, 1, 21, '', 'Underground and rough-in, area B', NULL, '', NULL, 18768000, false, '', 0),
	(12, 3, 2, 21, '', 'Fixtures and trim, area B', NULL, '', NULL, 13947000, false, '', 0),
	(13, 3, 3, 21, '', 'Underground and rough-in, common areas', NULL, '', NULL, 20608000, false, '', 0),
	(14, 3, 4, 21, '', 'Fixtures and trim, common areas', NULL, '', NULL, 15134000, false, '', 0),
	(15, 3, 5, 21, '', 'Underground and rough-in, area A', NULL, '', NULL, 16560000, false, '', 0),
	(16, 3, 6, 21, '', 'Fixtures and trim, area A', NULL, '', NULL, 15445000, false, '', 0),
	(17, 4, 1, 13, '', '60 mil membrane, fully adhered, site', 14500000, 'SQ', 7640000, 11078000, false, '', 0),
	(18, 4, 2, 12, '', 'Tapered insulation, site', 33700000, 'SQ', 2990000, 10076300, false, '', 0),
	(19, 4, 3, 14, '', 'Flashing and sealants, site', 100000, 'LS', 164430000, 1644300, false, '', 0),
	(20, 5, 1, 18, '', 'Studs and gypsum board, site', NULL, '', NULL, 18766500, false, '', 0),
	(21, 5, 2, 12, '', 'Sound batts, site', NULL, '', NULL, 1764500, false, '', 0),
	(22, 5, 3, 20, '', 'Two coats on walls and ceilings, site', NULL, '', NULL, 12285000, false, '', 0),
	(23, 5, 4, 18, '', 'Studs and gypsum board, area A', NULL, '', NULL, 46253500, false, '', 0),
	(24, 5, 5, 12, '', 'Sound batts, area A', NULL, '', NULL, 3325000, false, '', 0),
	(25, 5, 6, 20, '', 'Two coats on walls and ceilings, area A', NULL, '', NULL, 3289000, false, '', 0),
	(26, 6, 1, 13, '', '60 mil membrane, fully adhered, common areas', 30600000, 'SQ', 7511500, 22985190, false, '', 0),
	(27, 6, 2, 12, '', 'Tapered insulation, common areas', 21000000, 'SQ', 2472500, 5192250, false, '', 0),
	(28, 6, 3, 14, '', 'Flashing and sealants, common areas', 100000, 'LS', 211680000, 2116800, false, '', 0),
	(29, 6, 4, 13, '', '60 mil membrane, fully adhered, area B', 37800000, 'SQ', 5906500, 22326570, false, '', 0),
	(30, 6, 5, 12, '', 'Tapered insulation, area B', 13600000, 'SQ', 2789000, 3793040, false, '', 0),
	(31, 6, 6, 14, '', 'Flashing and sealants, area B', 100000, 'LS', 175770000, 1757700, false, '', 0),
	(32, 6, 7, 13, '', '60 mil membrane, fully adhered, area A', 27500000, 'SQ', 7640000, 21010000, false, '', 0),
	(33, 6, 8, 12, '', 'Tapered insulation, area A', 32500000, 'SQ', 3019000, 9811750, false, '', 0),
	(34, 6, 9, 14, '', 'Flashing and sealants, area A', 100000, 'LS', 192780000, 1927800, false, '', 0),
	(35, 6, 10, 13, '', '60 mil membrane, fully adhered, site', 51700000, 'SQ', 6933500, 35846195, false, '', 0),
	(36, 6, 11, 12, '', 'Tapered insulation, site', 34700000, 'SQ', 3076500, 10675455, false, '', 0),
	(37, 6, 12, 14, '', 'Flashing and sealants, site', 100000, 'LS', 187110000, 1871100, false, '', 0),
	(38, 7, 1, 24, '', 'Strip, cut and fill to subgrade, common areas', 499800000, 'CY', 106000, 5297880, false, '', 0),
	(39, 7, 2, 24, '', 'Haul off surplus soil, common areas', 124200000, 'CY', 180500, 2241810, false, '', 0),
	(40, 7, 3, 25, '', 'Asphalt drive and parking, common areas', 426400000, 'SY', 342000, 14582880, false, '', 0),
	(41, 7, 4, 24, '', 'Strip, cut and fill to subgrade, area A', 260400000, 'CY', 137500, 3580500, false, '', 0),
	(42, 7, 5, 24, '', 'Haul off surplus soil, area A', 155700000, 'CY', 215500, 3355335, false, '', 0),
	(43, 7, 6, 25, '', 'Asphalt drive and parking, area A', 124800000, 'SY', 311000, 3881280, false, '', 0),
	(44, 7, 7, 24, '', 'Strip, cut and fill to subgrade, area B', 516600000, 'CY', 110500, 5708430, false, '', 0),
	(45, 7, 8, 24, '', 'Haul off surplus soil, area B', 94500000, 'CY', 169500, 1601775, false, '', 0),
	(46, 7, 9, 25, '', 'Asphalt drive and parking, area B', 411840000, 'SY', 290500, 11963952, false, '', 0),
	(47, 8, 1, 24, '', 'Strip, cut and fill to subgrade, common areas', NULL, '', NULL, 8044500, false, '', 0),
	(48, 8, 2, 24, '', 'Haul off surplus soil, common areas', NULL, '', NULL, 2246000, false, '', 0),
	(49, 8, 3, 25, '', 'Asphalt drive and parking, common areas', NULL, '', NULL, 12168000, false, '', 0),
	(50, 8, 4, 24, '', 'Strip, cut and fill to subgrade, area B', NULL, '', NULL, 6271000, false, '', 0),
	(51, 8, 5, 24, '', 'Haul off surplus soil, area B', NULL, '', NULL, 1613000, false, '', 0),
	(52, 8, 6, 25, '', 'Asphalt drive and parking, area B', NULL, '', NULL, 14973500, false, '', 0),
	(53, 8, 7, 24, '', 'Strip, cut and fill to subgrade, area C', NULL, '', NULL, 4512500, false, '', 0),
	(54, 8, 8, 24, '', 'Haul off surplus soil, area C', NULL, '', NULL, 769000, false, '', 0),
	(55, 8, 9, 2, '', 'Asphalt drive and parking, area C', NULL, '', NULL, 5569500, false, '', 0),
	(56, 9, 1, 8, '', 'Fabricate and erect frame, area C', NULL, '', NULL, 76089500, false, '', 0),
	(57, 9, 2, 8, '', 'Metal deck, area C', NULL, '', NULL, 14612000, false, '', 0),
	(58, 9, 3, 9, '', 'Stairs and railings, area C', NULL, '', NULL, 7261000, false, '', 0),
	(59, 9, 4, 8, '', 'Fabricate and erect frame, area B', NULL, '', NULL, 79856000, false, '', 0),
	(60, 9, 5, 8, '', 'Metal deck, area B', NULL, '', NULL, 4788000, false, '', 0),
	(61, 9, 6, 9, '', 'Stairs and railings, area B', NULL, '', NULL, 7398000, false, '', 0),
	(62, 9, 7, 8, '', 'Fabricate and erect frame, site', NULL, '', NULL, 54785000, false, '', 0),
	(63, 9, 8, 8, '', 'Metal deck, site', NULL, '', NULL, 9719000, false, '', 0),
	(64, 9, 9, 9, '', 'Stairs and railings, site', NULL, '', NULL, 7877500, false, '', 0),
	(65, 10, 1, 23, '', 'Service, feeders and panels, area C', NULL, '', NULL, 22826000, false, '', 0),
	(66, 10, 2, 23, '', 'Branch wiring and devices, area C', NULL, '', NULL, 18142500, false, '', 0),
	(67, 10, 3, 23, '', 'Lighting and controls, area C', NULL, '', NULL, 21059500, false, '', 0),
	(68, 10, 4, 23, '', 'Service, feeders and panels, common areas', NULL, '', NULL, 21018000, false, '', 0),
	(69, 10, 5, 23, '', 'Branch wiring and devices, common areas', NULL, '', NULL, 12070000, false, '', 0),
	(70, 10, 6, 23, '', 'Lighting and controls, common areas', NULL, '', NULL, 32891000, false, '', 0),
	(71, 11, 1, 7, '', 'Concrete block walls, common areas', 791800000, 'SF', 220000, 17419600, false, '', 0),
	(72, 11, 2, 7, '', 'Face brick veneer, common areas', 322400000, 'SF', 368500, 11880440, false, '', 0),
	(73, 11, 3, 7, '', 'Concrete block walls, area B', 503200000, 'SF', 187000, 9409840, false, '', 0),
	(74, 11, 4, 7, '', 'Face brick veneer, area B', 603200000, 'SF', 374500, 22589840, false, '', 0),
	(75, 12, 1, 23, '', 'Service, feeders and panels, common areas', NULL, '', NULL, 19888000, false, '', 0),
	(76, 12, 2, 23, '', 'Branch wiring and devices, common areas', NULL, '', NULL, 20933500, false, '', 0),
	(77, 12, 3, 23, '', 'Lighting and controls, common areas', NULL, '', NULL, 19961500, false, '', 0),
	(78, 12, 4, 23, '', 'Service, feeders and panels, area B', NULL, '', NULL, 20792000, false, '', 0),
	(79, 12, 5, 23, '', 'Branch wiring and devices, area B', NULL, '', NULL, 24177500, false, '', 0),
	(80, 12, 6, 23, '', 'Lighting and controls, area B', NULL, '', NULL, 8022000, false, '', 0),
	(81, 12, 7, 23, '', 'Service, feeders and panels, area A', NULL, '', NULL, 21018000, false, '', 0),
	(82, 12, 8, 23, '', 'Branch wiring and devices, area A', NULL, '', NULL, 14680000, false, '', 0),
	(83, 12, 9, 23, '', 'Lighting and controls, area A', NULL, '', NULL, 7968000, false, '', 0),
	(84, 13, 1, 10, '', 'Studs, plates and blocking, site', NULL, '', NULL, 1662500, false, '', 0),
	(85, 13, 2, 10, '', 'Plywood sheathing, site', NULL, '', NULL, 3442500, false, '', 0),
	(86, 14, 1, 21, '', 'Underground and rough-in, site', 100000, 'LS', 1564000000, 15640000, false, '', 0),
	(87, 14, 2, 21, '', 'Fixtures and trim, site', 13100000, 'EA', 11009500, 14422445, false, '', 0),
	(88, 14, 3, 21, '', 'Underground and rough-in, area C', 100000, 'LS', 1600800000, 16008000, false, '', 0),
	(89, 14, 4, 21, '', 'Fixtures and trim, area C', 16800000, 'EA', 12031000, 20212080, false, '', 0);
INSERT INTO public.submission VALUES
	(1, 1, 1, 1, '2026-01-12 16:45:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-03-05","description":"Deliver doors, frames and hardware, east wing, as drawn.","executed":false,"number":"PO3-0014","payment_terms":"Net 45","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Doors, frames and hardware, east wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"10665.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area C","id":1,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"13465.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area C","id":2,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"26175.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area B","id":3,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"17005.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area B","id":4,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"67310.00"}', '1a7ee868639283ce9f42a83e5df2a44cbdd219b8a5f86dcb30a00faa3ed06f8f', 6731000, 'retrieved', 1, '2026-01-13 14:58:00+00', 'A detail is missing.', ''),
	(2, 1, 2, 1, '2026-01-15 20:36:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-03-05","description":"Deliver doors, frames and hardware, east wing, as drawn.","executed":true,"number":"PO3-0014","payment_terms":"Net 45","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Doors, frames and hardware, east wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"10665.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area C","id":1,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"13465.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area C","id":2,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"26175.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Hollow metal frames, area B","id":3,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"17005.00","billed_to_date":"0.00","cost_code":"08-100","cost_code_id":15,"cost_type":"","description":"Wood doors, prefinished, area B","id":4,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"67310.00"}', 'b55901d8d12f0cf21dfa0d90eccca007e9b1c4e16be4374563b8fb42547b3e41', 6731000, 'accepted', 5, '2026-01-20 15:40:19+00', '', 'PO3-0014'),
	(3, 2, 1, 1, '2026-05-07 15:16:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-05-01","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install drywall and painting, phase 1, as drawn.","estimated_completion":"2026-07-29","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC40010","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-05-01","start_date":"2026-06-04","title":"Contract","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"361950.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area C","id":5,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"19600.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area C","id":6,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"80260.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area C","id":7,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"444295.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":8,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"36960.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":9,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"89855.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":10,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1032920.00"}', '7cfae06f03925ac770481fbff9cdae2a733d8f4e00b488f9e7c93b4b0c13e9ea', 103292000, 'rejected', 5, '2026-05-12 18:23:00+00', 'The title says nothing. The number does not follow our pattern.', ''),
	(4, 2, 2, 1, '2026-05-15 19:10:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-05-01","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install drywall and painting, phase 1, as drawn.","estimated_completion":"2026-07-29","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0010","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-05-01","start_date":"2026-06-04","title":"Drywall and painting, phase 1","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"361950.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area C","id":5,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"19600.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area C","id":6,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"80260.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area C","id":7,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"444295.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":8,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"36960.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":9,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"89855.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":10,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1032920.00"}', '664d24e337c2559d2a4006207e1d100ef11f79df4459c9608ada6ee20abf6092', 103292000, 'accepted', 5, '2026-05-19 17:15:38+00', '', 'SC4-0010'),
	(5, 3, 1, 1, '2026-05-25 19:09:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-05-08","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, phase 1, as drawn.","estimated_completion":"2026-09-14","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0011","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-05-08","start_date":"2026-06-02","title":"Plumbing, phase 1","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"187680.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, area B","id":11,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"139470.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, area B","id":12,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"206080.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, common areas","id":13,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"151340.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, common areas","id":14,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"165600.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, area A","id":15,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"154450.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, area A","id":16,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1004620.00"}', '0b39c4043c5b6e3aff9cd76030e1121a0b0d8ba9b8f0e52717e3d4098f86f8a9', 100462000, 'accepted', 4, '2026-05-28 21:36:12+00', '', 'SC1-0011'),
	(6, 4, 1, 1, '2026-06-25 20:02:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-06-22","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install roofing, west wing, as drawn.","estimated_completion":"2026-09-24","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0012","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-06-22","start_date":"2026-07-31","title":"Roofing, west wing","type":"subcontract","vendor":"Summit Ridge Roofing","vendor_id":5},"lines":[{"amount":"110780.00","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, site","id":17,"overridden":false,"position":1,"quantity":"145.00000","tax_code":"","unit_cost":"764.0000","uom":"SQ"},{"amount":"100763.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, site","id":18,"overridden":false,"position":2,"quantity":"337.00000","tax_code":"","unit_cost":"299.0000","uom":"SQ"},{"amount":"16443.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, site","id":19,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"16443.0000","uom":"LS"}],"shape":1,"total":"227986.00"}', '20137a9963373c7eda68cee0c728ba0ff6de86971684ad9b01ca126636dee23f', 22798600, 'accepted', 4, '2026-06-26 19:22:07+00', '', 'SC4-0012'),
	(7, 5, 1, 1, '2026-08-27 15:48:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-08-21","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install drywall and painting, east wing, as drawn.","estimated_completion":"2027-02-10","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0009","private":true,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-08-21","start_date":"2026-09-19","title":"Drywall and painting, east wing","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"187665.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, site","id":20,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"17645.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, site","id":21,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"122850.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, site","id":22,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"462535.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area A","id":23,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"33250.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area A","id":24,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"32890.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area A","id":25,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"856835.00"}', '9f62ef3843dfc62645736ebbe7f6624ac0c3cfb58e143f76245076bab40b312d', 85683500, 'accepted', 4, '2026-08-31 13:52:10+00', '', 'SC3-0009'),
	(8, 6, 1, 1, '2026-10-23 18:39:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-21","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install roofing, annex, as drawn.","estimated_completion":"2027-01-22","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0006","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-10-21","start_date":"2026-11-11","title":"Roofing, annex","type":"subcontract","vendor":"Summit Ridge Roofing","vendor_id":5},"lines":[{"amount":"229851.90","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, common areas","id":26,"overridden":false,"position":1,"quantity":"306.00000","tax_code":"","unit_cost":"751.1500","uom":"SQ"},{"amount":"51922.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, common areas","id":27,"overridden":false,"position":2,"quantity":"210.00000","tax_code":"","unit_cost":"247.2500","uom":"SQ"},{"amount":"21168.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, common areas","id":28,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"21168.0000","uom":"LS"},{"amount":"223265.70","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, area B","id":29,"overridden":false,"position":4,"quantity":"378.00000","tax_code":"","unit_cost":"590.6500","uom":"SQ"},{"amount":"37930.40","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, area B","id":30,"overridden":false,"position":5,"quantity":"136.00000","tax_code":"","unit_cost":"278.9000","uom":"SQ"},{"amount":"17577.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, area B","id":31,"overridden":false,"position":6,"quantity":"1.00000","tax_code":"","unit_cost":"17577.0000","uom":"LS"},{"amount":"210100.00","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, area A","id":32,"overridden":false,"position":7,"quantity":"275.00000","tax_code":"","unit_cost":"764.0000","uom":"SQ"},{"amount":"98117.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, area A","id":33,"overridden":false,"position":8,"quantity":"325.00000","tax_code":"","unit_cost":"301.9000","uom":"SQ"},{"amount":"19278.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, area A","id":34,"overridden":false,"position":9,"quantity":"1.00000","tax_code":"","unit_cost":"19278.0000","uom":"LS"},{"amount":"358461.95","billed_to_date":"0.00","cost_code":"07-500","cost_code_id":13,"cost_type":"","description":"60 mil membrane, fully adhered, site","id":35,"overridden":false,"position":10,"quantity":"517.00000","tax_code":"","unit_cost":"693.3500","uom":"SQ"},{"amount":"106754.55","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Tapered insulation, site","id":36,"overridden":false,"position":11,"quantity":"347.00000","tax_code":"","unit_cost":"307.6500","uom":"SQ"},{"amount":"18711.00","billed_to_date":"0.00","cost_code":"07-900","cost_code_id":14,"cost_type":"","description":"Flashing and sealants, site","id":37,"overridden":false,"position":12,"quantity":"1.00000","tax_code":"","unit_cost":"18711.0000","uom":"LS"}],"shape":1,"total":"1393138.50"}', '496c430c0544f5bc6e443546de0322a43058cb1dfbd135f27f787e22300d6123', 139313850, 'retrieved', 1, '2026-10-27 17:54:00+00', 'A detail is missing.', ''),
	(9, 7, 1, 1, '2026-10-26 15:13:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-23","contract_status":"Approved","default_retainage":null,"description":"Furnish and install earthwork and paving, phase 2, as drawn.","estimated_completion":"2027-03-22","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC30013","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-10-23","start_date":"2026-11-22","title":"Earthwork and paving, phase 2","type":"subcontract","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"52978.80","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, common areas","id":38,"overridden":false,"position":1,"quantity":"4998.00000","tax_code":"","unit_cost":"10.6000","uom":"CY"},{"amount":"22418.10","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, common areas","id":39,"overridden":false,"position":2,"quantity":"1242.00000","tax_code":"","unit_cost":"18.0500","uom":"CY"},{"amount":"145828.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, common areas","id":40,"overridden":false,"position":3,"quantity":"4264.00000","tax_code":"","unit_cost":"34.2000","uom":"SY"},{"amount":"35805.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area A","id":41,"overridden":false,"position":4,"quantity":"2604.00000","tax_code":"","unit_cost":"13.7500","uom":"CY"},{"amount":"33553.35","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area A","id":42,"overridden":false,"position":5,"quantity":"1557.00000","tax_code":"","unit_cost":"21.5500","uom":"CY"},{"amount":"38812.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area A","id":43,"overridden":false,"position":6,"quantity":"1248.00000","tax_code":"","unit_cost":"31.1000","uom":"SY"},{"amount":"57084.30","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area B","id":44,"overridden":false,"position":7,"quantity":"5166.00000","tax_code":"","unit_cost":"11.0500","uom":"CY"},{"amount":"16017.75","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area B","id":45,"overridden":false,"position":8,"quantity":"945.00000","tax_code":"","unit_cost":"16.9500","uom":"CY"},{"amount":"119639.52","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area B","id":46,"overridden":false,"position":9,"quantity":"4118.40000","tax_code":"","unit_cost":"29.0500","uom":"SY"}],"shape":1,"total":"522138.42"}', 'e1c78417423877237b4d7fc111fc564a23a08401e2732eb2ff6b4c6c71ed3e26', 52213842, 'rejected', 4, '2026-10-27 19:24:00+00', 'Retainage is empty, but the contract has it. The number does not follow our pattern.', ''),
	(10, 7, 2, 1, '2026-10-30 18:17:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-23","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install earthwork and paving, phase 2, as drawn.","estimated_completion":"2027-03-22","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0013","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-10-23","start_date":"2026-11-22","title":"Earthwork and paving, phase 2","type":"subcontract","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"52978.80","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, common areas","id":38,"overridden":false,"position":1,"quantity":"4998.00000","tax_code":"","unit_cost":"10.6000","uom":"CY"},{"amount":"22418.10","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, common areas","id":39,"overridden":false,"position":2,"quantity":"1242.00000","tax_code":"","unit_cost":"18.0500","uom":"CY"},{"amount":"145828.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, common areas","id":40,"overridden":false,"position":3,"quantity":"4264.00000","tax_code":"","unit_cost":"34.2000","uom":"SY"},{"amount":"35805.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area A","id":41,"overridden":false,"position":4,"quantity":"2604.00000","tax_code":"","unit_cost":"13.7500","uom":"CY"},{"amount":"33553.35","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area A","id":42,"overridden":false,"position":5,"quantity":"1557.00000","tax_code":"","unit_cost":"21.5500","uom":"CY"},{"amount":"38812.80","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area A","id":43,"overridden":false,"position":6,"quantity":"1248.00000","tax_code":"","unit_cost":"31.1000","uom":"SY"},{"amount":"57084.30","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area B","id":44,"overridden":false,"position":7,"quantity":"5166.00000","tax_code":"","unit_cost":"11.0500","uom":"CY"},{"amount":"16017.75","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area B","id":45,"overridden":false,"position":8,"quantity":"945.00000","tax_code":"","unit_cost":"16.9500","uom":"CY"},{"amount":"119639.52","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area B","id":46,"overridden":false,"position":9,"quantity":"4118.40000","tax_code":"","unit_cost":"29.0500","uom":"SY"}],"shape":1,"total":"522138.42"}', 'e88550743d3b907fcf382398bd98fb2419e7998c27ad38cbac118c43d22f89dc', 52213842, 'rejected', 4, '2026-11-04 18:50:00+00', 'The total differs from the signed contract.', ''),
	(11, 8, 1, 1, '2026-11-05 16:18:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install earthwork and paving, annex, as drawn.","estimated_completion":"2027-05-07","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10001","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-11","title":"Earthwork and paving, annex","type":"subcontract","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"80445.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, common areas","id":47,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"22460.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, common areas","id":48,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"121680.00","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, common areas","id":49,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"62710.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area B","id":50,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"16130.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area B","id":51,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"149735.00","billed_to_date":"0.00","cost_code":"32-100","cost_code_id":25,"cost_type":"","description":"Asphalt drive and parking, area B","id":52,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45125.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Strip, cut and fill to subgrade, area C","id":53,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"7690.00","billed_to_date":"0.00","cost_code":"31-200","cost_code_id":24,"cost_type":"","description":"Haul off surplus soil, area C","id":54,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"55695.00","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Asphalt drive and parking, area C","id":55,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"561670.00"}', '9e8366031a19a277c980c10343ba41347a6d23c26c1255869b8aeac438bb720d', 56167000, 'rejected', 5, '2026-11-06 19:36:00+00', 'The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.', ''),
	(14, 11, 1, 6, '2026-11-13 17:00:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install masonry, floors 2 to 4, as drawn.","estimated_completion":"2027-03-11","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0002","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-06","start_date":"2026-12-15","title":"Masonry, floors 2 to 4","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"174196.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":71,"overridden":false,"position":1,"quantity":"7918.00000","tax_code":"","unit_cost":"22.0000","uom":"SF"},{"amount":"118804.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":72,"overridden":false,"position":2,"quantity":"3224.00000","tax_code":"","unit_cost":"36.8500","uom":"SF"},{"amount":"94098.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area B","id":73,"overridden":false,"position":3,"quantity":"5032.00000","tax_code":"","unit_cost":"18.7000","uom":"SF"},{"amount":"225898.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area B","id":74,"overridden":false,"position":4,"quantity":"6032.00000","tax_code":"","unit_cost":"37.4500","uom":"SF"}],"shape":1,"total":"612997.20"}', '54d3492850c92dfca3db69a9a29520c4eaebed9f8d2d28ac3d60c8d0fd5326d5', 61299720, '', NULL, NULL, '', ''),
	(13, 10, 1, 1, '2026-11-10 18:17:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, west wing, as drawn.","estimated_completion":"2027-04-17","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0003","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-11-06","start_date":"2026-11-26","title":"Electrical, west wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"228260.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area C","id":65,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"181425.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area C","id":66,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"210595.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area C","id":67,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"210180.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":68,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"120700.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":69,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"328910.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":70,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1280070.00"}', '4c480fce4e3311a9bebbc25f60357e9c423cfce1ca349dc60f00810320a25fbf', 128007000, 'accepted', 4, '2026-11-13 17:36:12+00', '', 'SC3-0003'),
	(12, 9, 1, 1, '2026-11-06 19:59:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":null,"description":"","estimated_completion":"2027-04-24","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-12","title":"Structural steel, phase 1","type":"subcontract","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"760895.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area C","id":56,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"146120.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area C","id":57,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"72610.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area C","id":58,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"798560.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area B","id":59,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"47880.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area B","id":60,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"73980.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area B","id":61,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"547850.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, site","id":62,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97190.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, site","id":63,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"78775.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, site","id":64,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"2623860.00"}', 'b1b70260ed5b00132ae1c3dbc11784f244da42f47cb7a6420e21b2235bfa4a22', 262386000, 'rejected', 4, '2026-11-13 18:14:00+00', 'The number does not follow our pattern. Please say in a sentence what is bought. Retainage is empty, but the contract has it.', ''),
	(16, 9, 2, 1, '2026-11-17 15:02:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install structural steel, phase 1, as drawn.","estimated_completion":"2027-04-24","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-12","title":"Structural steel, phase 1","type":"subcontract","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"760895.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area C","id":56,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"146120.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area C","id":57,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"72610.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area C","id":58,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"798560.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, area B","id":59,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"47880.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, area B","id":60,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"73980.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, area B","id":61,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"547850.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Fabricate and erect frame, site","id":62,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97190.00","billed_to_date":"0.00","cost_code":"05-100","cost_code_id":8,"cost_type":"","description":"Metal deck, site","id":63,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"78775.00","billed_to_date":"0.00","cost_code":"05-500","cost_code_id":9,"cost_type":"","description":"Stairs and railings, site","id":64,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"2623860.00"}', 'b0a466212559f7fb7cba17738433e4d5c705c1f62b3eb3a220866bbd1c540935', 262386000, '', NULL, NULL, '', ''),
	(15, 12, 1, 1, '2026-11-13 21:20:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, phase 2, as drawn.","estimated_completion":"2027-02-25","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0005","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-11-09","start_date":"2026-12-07","title":"Electrical, phase 2","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"198880.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":75,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"209335.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":76,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"199615.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":77,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"207920.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area B","id":78,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"241775.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area B","id":79,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"80220.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area B","id":80,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"210180.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area A","id":81,"overridden":false,"position":7,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"146800.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area A","id":82,"overridden":false,"position":8,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"79680.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area A","id":83,"overridden":false,"position":9,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"1574405.00"}', '09acec1316777fe652a2384a0a23fbc7c1b2a1bb16ee51927047367c2a45d122', 157440500, 'accepted', 4, '2026-11-18 20:13:43+00', '', 'SC2-0005'),
	(17, 14, 1, 1, '2026-11-17 18:18:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-16","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, floors 2 to 4, as drawn.","estimated_completion":"2027-02-08","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0004","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-16","start_date":"2026-11-29","title":"Plumbing, floors 2 to 4","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"156400.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, site","id":86,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"156400.0000","uom":"LS"},{"amount":"144224.45","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, site","id":87,"overridden":false,"position":2,"quantity":"131.00000","tax_code":"","unit_cost":"1100.9500","uom":"EA"},{"amount":"160080.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, area C","id":88,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"160080.0000","uom":"LS"},{"amount":"202120.80","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, area C","id":89,"overridden":false,"position":4,"quantity":"168.00000","tax_code":"","unit_cost":"1203.1000","uom":"EA"}],"shape":1,"total":"662825.25"}', '1a1a7ada2476d0005cd71f67f5ea686da120389b707ad5f1602b77f322372296', 66282525, 'accepted', 4, '2026-11-19 22:11:00+00', '', 'SC1-0004');
INSERT INTO public.vendor VALUES
	(1, 'Northfork Earthworks', 'northfork earthworks', true, '80000100-1704200000', 'Northfork Earthworks', true),
	(2, 'Bluestem Concrete', 'bluestem concrete', true, '80000101-1704200000', 'Bluestem Concrete', true),
	(3, 'Ironwood Steel Erectors', 'ironwood steel erectors', true, '80000102-1704200000', 'Ironwood Steel Erectors', true),
	(4, 'Harlan & Daughters Masonry', 'harlan & daughters masonry', true, '80000103-1704200000', 'Harlan & Daughters Masonry', true),
	(5, 'Summit Ridge Roofing', 'summit ridge roofing', true, '80000104-1704200000', 'Summit Ridge Roofing', true),
	(6, 'Clearpane Glazing Company', 'clearpane glazing company', true, '80000105-1704200000', 'Clearpane Glazing', true),
	(7, 'Prairie Drywall and Paint', 'prairie drywall and paint', true, '80000106-1704200000', 'Prairie Drywall and Paint', true),
	(8, 'Two Rivers Plumbing', 'two rivers plumbing', true, '80000107-1704200000', 'Two Rivers Plumbing', true),
	(9, 'Windham Mechanical', 'windham mechanical', true, '80000108-1704200000', 'Windham Mechanical', true),
	(10, 'Lakeshore Electric', 'lakeshore electric', true, '80000109-1704200000', 'Lakeshore Electric', true),
	(11, 'Granger Building Supply', 'granger building supply', true, '80000110-1704200000', 'Granger Building Supply', true),
	(12, 'Clearpane Glazing', 'clearpane glazing', true, '', '', true),
	(13, 'Old Mill Flooring', 'old mill flooring', false, '80000112-1704200000', 'Old Mill Flooring', true);
SELECT pg_catalog.setval('public.commitment_id_seq', 14, true);
SELECT pg_catalog.setval('public.company_id_seq', 1, false);
SELECT pg_catalog.setval('public.cost_code_id_seq', 28, true);
SELECT pg_catalog.setval('public.event_id_seq', 60, true);
SELECT pg_catalog.setval('public.export_id_seq', 8, true);
SELECT pg_catalog.setval('public.finding_id_seq', 10, true);
SELECT pg_catalog.setval('public.mail_id_seq', 70, true);
SELECT pg_catalog.setval('public.person_id_seq', 7, true);
SELECT pg_catalog.setval('public.project_id_seq', 5, true);
SELECT pg_catalog.setval('public.sign_in_attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.sov_line_id_seq', 89, true);
SELECT pg_catalog.setval('public.submission_id_seq', 17, true);
SELECT pg_catalog.setval('public.vendor_id_seq', 13, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_number_in_project UNIQUE (project_id, folded_number);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.commitment_viewer
    ADD CONSTRAINT commitment_viewer_pkey PRIMARY KEY (commitment_id, person_id);
ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cost_code
    ADD CONSTRAINT cost_code_code UNIQUE (code);
ALTER TABLE ONLY public.cost_code
    ADD CONSTRAINT cost_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_version UNIQUE (commitment_id, version);
ALTER TABLE ONLY public.export
    ADD CONSTRAINT export_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.export
    ADD CONSTRAINT export_submission_id_key UNIQUE (submission_id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_mapping
    ADD CONSTRAINT import_mapping_pkey PRIMARY KEY (kind, folded_header);
ALTER TABLE ONLY public.login_session
    ADD CONSTRAINT login_session_pkey PRIMARY KEY (token_sha256);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_key UNIQUE (key);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_message_id UNIQUE (message_id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT one_time_link_pkey PRIMARY KEY (token_sha256);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_email UNIQUE (email);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_number UNIQUE (number);
ALTER TABLE ONLY public.project_permission
    ADD CONSTRAINT project_permission_pkey PRIMARY KEY (person_id, project_id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reason_code
    ADD CONSTRAINT reason_code_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sov_line
    ADD CONSTRAINT sov_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_number UNIQUE (commitment_id, number);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.vendor
    ADD CONSTRAINT vendor_folded_name UNIQUE (folded_name);
ALTER TABLE ONLY public.vendor
    ADD CONSTRAINT vendor_pkey PRIMARY KEY (id);
CREATE INDEX commitment_folded_number ON public.commitment USING btree (folded_number);
CREATE UNIQUE INDEX commitment_number_handed_over ON public.commitment USING btree (folded_number) WHERE (erp_status = ANY (ARRAY['sent'::text, 'exporting'::text, 'export_failed'::text, 'synced'::text]));
CREATE UNIQUE INDEX commitment_reference_handed_over ON public.commitment USING btree (folded_reference) WHERE (erp_status = ANY (ARRAY['exporting'::text, 'export_failed'::text, 'synced'::text]));
CREATE INDEX commitment_status_id ON public.commitment USING btree (erp_status, id);
CREATE INDEX ix_commitment_project_id ON public.commitment USING btree (project_id);
CREATE INDEX ix_commitment_vendor_id ON public.commitment USING btree (vendor_id);
CREATE INDEX ix_finding_submission_id ON public.finding USING btree (submission_id);
CREATE INDEX ix_login_session_person_id ON public.login_session USING btree (person_id);
CREATE INDEX ix_mail_commitment_id ON public.mail USING btree (commitment_id);
CREATE INDEX ix_sov_line_commitment_id ON public.sov_line USING btree (commitment_id);
CREATE INDEX mail_due ON public.mail USING btree (sent_at, dead_at, due_at);
CREATE INDEX sign_in_attempt_email_at ON public.sign_in_attempt USING btree (email, at);
CREATE TRIGGER commitment_no_delete BEFORE DELETE ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.desk_has_history();
CREATE TRIGGER event_no_gap BEFORE INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION public.desk_no_gap();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.desk_append_only();
CREATE TRIGGER event_no_update BEFORE DELETE OR UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION public.desk_append_only();
CREATE TRIGGER submission_decided_once BEFORE UPDATE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.desk_decided_once();
CREATE TRIGGER submission_frozen BEFORE UPDATE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.desk_frozen();
CREATE TRIGGER submission_no_delete BEFORE DELETE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.desk_kept();
CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION public.desk_kept();
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_vendor_id_fkey FOREIGN KEY (vendor_id) REFERENCES public.vendor(id);
ALTER TABLE ONLY public.commitment_viewer
    ADD CONSTRAINT commitment_viewer_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.commitment_viewer
    ADD CONSTRAINT commitment_viewer_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.export
    ADD CONSTRAINT export_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submission(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_code_fkey FOREIGN KEY (code) REFERENCES public.reason_code(code);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submission(id);
ALTER TABLE ONLY public.login_session
    ADD CONSTRAINT login_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT one_time_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT one_time_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.project_permission
    ADD CONSTRAINT project_permission_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.project_permission
    ADD CONSTRAINT project_permission_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.sov_line
    ADD CONSTRAINT sov_line_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.sov_line
    ADD CONSTRAINT sov_line_cost_code_id_fkey FOREIGN KEY (cost_code_id) REFERENCES public.cost_code(id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.person(id);
