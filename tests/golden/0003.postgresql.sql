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
    business_days text DEFAULT '01234'::text NOT NULL,
    business_start_minute integer DEFAULT 480 NOT NULL,
    business_end_minute integer DEFAULT 1020 NOT NULL,
    summary_hour integer DEFAULT 7 NOT NULL,
    mail_waiting boolean DEFAULT true NOT NULL,
    mail_rejected boolean DEFAULT true NOT NULL,
    mail_synced boolean DEFAULT true NOT NULL,
    mail_export_failed boolean DEFAULT true NOT NULL,
    CONSTRAINT business_days_length CHECK (((length(business_days) >= 0) AND (length(business_days) <= 7))),
    CONSTRAINT business_end_minute_range CHECK (((business_end_minute >= 1) AND (business_end_minute <= 1439))),
    CONSTRAINT business_start_minute_range CHECK (((business_start_minute >= 0) AND (business_start_minute <= 1438))),
    CONSTRAINT name_length CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT one_row CHECK ((id = 1)),
    CONSTRAINT summary_hour_range CHECK (((summary_hour >= 0) AND (summary_hour <= 23)))
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
CREATE TABLE public.holiday (
    day date NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    CONSTRAINT name_length CHECK (((length(name) >= 0) AND (length(name) <= 100)))
);
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
    daily_summary boolean DEFAULT true NOT NULL,
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
	('0003');
INSERT INTO public.commitment VALUES
	(1, 7, 'SC2-0010', 'sc2-0010', 'Masonry, north side', 'subcontract', 2, 4, 'Approved', true, false, 1000, 'Furnish and install masonry, north side, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Winter protection.', '2026-01-09', '2026-01-30', '2026-07-22', NULL, '2026-01-09', '', '', '', '', NULL, 1, 'unit', 2, '2026-01-09 19:21:00+00', 114441300, 'synced', '2026-01-21 19:01:00+00', 2, 6, '2026-01-16 21:24:00+00', 'SC2-0010', 'sc2-0010', '200A-1769022060'),
	(2, 4, 'SC2-0003', 'sc2-0003', 'Masonry, west wing', 'subcontract', 2, 4, 'Approved', true, false, 500, 'Furnish and install masonry, west wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-06-04', '2026-06-13', '2026-10-01', NULL, '2026-06-04', '', '', '', '', NULL, 1, 'unit', 2, '2026-06-04 21:00:00+00', 120142210, 'synced', '2026-06-11 14:10:00+00', 1, 1, '2026-06-09 21:47:00+00', 'SC2-0003', 'sc2-0003', '2003-1781187000'),
	(4, 6, 'SC4-0012', 'sc4-0012', 'Plumbing, north side', 'subcontract', 4, 8, 'Approved', true, false, 500, 'Furnish and install plumbing, north side, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-08-10', '2026-08-28', '2026-11-01', NULL, '2026-08-10', '', '', '', '', NULL, 1, 'unit', 1, '2026-08-10 18:47:00+00', 62978100, 'synced', '2026-08-13 19:18:00+00', 1, 1, '2026-08-11 20:16:00+00', 'SC4-0012', 'sc4-0012', '200C-1786648680'),
	(3, 5, 'SC3-0011', 'sc3-0011', 'Drywall and painting, annex', 'subcontract', 3, 7, 'Approved', false, false, 500, 'Furnish and install drywall and painting, annex, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-07-31', '2026-08-31', '2026-09-30', NULL, '2026-07-31', '', '', '', '', NULL, 1, 'unit', 2, '2026-07-31 15:00:00+00', 74379350, 'synced', '2026-08-18 21:29:00+00', 1, 1, '2026-08-14 14:25:00+00', 'SC3-0011', 'sc3-0011', '200B-1787088540'),
	(5, 7, 'PO1-0014', 'po1-0014', 'Reinforcing bar, east wing', 'purchase_order', 1, 3, 'Approved', true, false, NULL, 'Deliver reinforcing bar, east wing, as drawn.', '', '', '2026-09-01', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', '2% 10, net 30', '2026-11-09', 1, 'unit', 2, '2026-09-01 14:27:00+00', 14039280, 'synced', '2026-09-11 13:16:00+00', 2, 1, '2026-09-08 21:00:00+00', 'PO1-0014', 'po1-0014', '200E-1789132560'),
	(7, 1, 'SC3-0007', 'sc3-0007', 'Structural steel, ground floor', 'subcontract', 3, 3, 'Draft', true, false, 1000, 'Furnish and install structural steel, ground floor, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-09', '2026-10-16', '2027-01-09', NULL, '2026-10-09', '', '', '', '', NULL, 1, 'unit', 1, '2026-10-09 14:04:00+00', 54781840, 'not_sent', '2026-10-09 14:04:00+00', 0, NULL, NULL, '', '', ''),
	(6, 4, 'SC4-0009', 'sc4-0009', 'Electrical, east wing', 'subcontract', 4, 10, 'Approved', true, true, 1000, 'Furnish and install electrical, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-06', '2026-10-15', '2027-03-28', NULL, '2026-10-06', '', '', '', '', NULL, 1, 'unit', 1, '2026-10-06 16:22:00+00', 146273165, 'synced', '2026-10-16 19:25:00+00', 1, 1, '2026-10-09 21:08:00+00', 'SC4-0009', 'sc4-0009', '2009-1792178700'),
	(8, 3, 'PO3-0006', 'po3-0006', 'Lumber package, west wing', 'purchase_order', 3, 11, 'Approved', true, false, NULL, 'Deliver lumber package, west wing, as drawn.', '', '', '2026-10-21', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Main yard', 'Flatbed', '2% 10, net 30', '2026-12-20', 1, 'unit', 1, '2026-10-21 19:27:00+00', 10379215, 'retrieved', '2026-10-28 20:17:00+00', 1, 1, '2026-10-23 13:27:00+00', '', '', ''),
	(9, 3, 'SC10001', 'sc10001', 'Storefront and glazing, east wing', 'subcontract', 1, 6, 'Approved', true, false, 500, 'Furnish and install storefront and glazing, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-10-26', '2026-11-23', '2027-01-02', NULL, '2026-10-26', '', '', '', '', NULL, 1, 'amount', 2, '2026-10-26 15:46:00+00', 96729000, 'rejected', '2026-11-06 22:45:00+00', 1, 1, '2026-10-30 13:19:00+00', '', '', ''),
	(10, 6, 'PO3-0013', 'po3-0013', 'Lumber package, phase 2', 'purchase_order', 3, 11, 'Approved', false, false, NULL, 'Deliver lumber package, phase 2, as drawn.', '', '', '2026-11-02', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', '2% 10, net 30', '2026-11-24', 1, 'amount', 2, '2026-11-02 14:28:00+00', 7813500, 'rejected', '2026-11-13 19:40:00+00', 2, 1, '2026-11-12 17:29:00+00', '', '', ''),
	(11, 5, 'SC1-0008', 'sc1-0008', 'Heating and cooling, phase 1', 'subcontract', 1, 9, 'Approved', true, false, 500, 'Furnish and install heating and cooling, phase 1, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-11-05', '2026-12-02', '2027-02-08', NULL, '2026-11-05', '', '', '', '', NULL, 1, 'unit', 1, '2026-11-05 16:47:00+00', 37983470, 'sent', '2026-11-13 19:58:00+00', 2, 1, '2026-11-13 19:58:00+00', '', '', ''),
	(12, 4, 'SC4-0005', 'sc4-0005', 'Electrical, east wing', 'subcontract', 4, 10, 'Approved', false, false, 1000, 'Furnish and install electrical, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-11-06', '2026-11-25', '2027-02-21', NULL, '2026-11-06', '', '', '', '', NULL, 1, 'unit', 1, '2026-11-06 18:49:00+00', 66356400, 'export_failed', '2026-11-16 22:10:00+00', 1, 1, '2026-11-13 20:37:00+00', 'SC4-0005', 'sc4-0005', ''),
	(13, 2, 'PO2-0002', 'po2-0002', 'Millwork, floors 2 to 4', 'purchase_order', 2, 11, 'Approved', true, false, NULL, 'Deliver millwork, floors 2 to 4, as drawn.', '', '', '2026-11-13', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Flatbed', 'Net 45', '2026-12-08', 1, 'unit', 2, '2026-11-13 22:51:00+00', 5338200, 'sent', '2026-11-19 14:54:00+00', 1, 1, '2026-11-19 14:54:00+00', '', '', ''),
	(14, 3, 'PO4-0004', 'po4-0004', 'Light fixtures, north side', 'purchase_order', 4, 10, 'Approved', true, false, NULL, 'Deliver light fixtures, north side, as drawn.', '', '', '2026-11-13', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', '2% 10, net 30', '2027-02-01', 1, 'amount', 1, '2026-11-13 22:52:00+00', 3976500, 'exporting', '2026-11-19 22:43:00+00', 1, 1, '2026-11-18 22:32:00+00', 'PO4-0004', 'po4-0004', '');
INSERT INTO public.commitment_viewer VALUES
	(6, 4),
	(6, 5);
INSERT INTO public.company VALUES
	(1, 'Cedar & Stone Builders (sample)', 'America/Chicago', true, true, '2025-11-20 15:00:00+00', '01234', 480, 1020, 7, true, true, true, true);
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
	(1, 1, 1, '2026-01-09 19:21:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(2, 1, 2, '2026-01-14 20:15:00+00', 6, 'send', 'not_sent', 'sent', 1, '{}'),
	(3, 1, 3, '2026-01-15 22:01:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}'),
	(4, 1, 4, '2026-01-16 20:59:56+00', 2, 'edited', 'rejected', 'rejected', 1, '{"answers": ["C3: The owner approved a budget transfer; it is in the budget since yesterday."]}'),
	(5, 1, 5, '2026-01-16 21:24:00+00', 6, 'resend', 'rejected', 'sent', 2, '{}'),
	(6, 1, 6, '2026-01-21 18:23:17+00', 5, 'accept', 'sent', 'exporting', 2, '{"reference": "SC2-0010"}'),
	(7, 1, 7, '2026-01-21 19:01:00+00', NULL, 'exported', 'exporting', 'synced', 2, '{"txn_id": "200A-1769022060"}'),
	(8, 2, 1, '2026-06-04 21:00:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(9, 2, 2, '2026-06-09 21:47:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(10, 2, 3, '2026-06-11 13:56:11+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC2-0003"}'),
	(11, 2, 4, '2026-06-11 14:10:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "2003-1781187000"}'),
	(12, 3, 1, '2026-07-31 15:00:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(13, 4, 1, '2026-08-10 18:47:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(14, 4, 2, '2026-08-11 20:16:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(15, 3, 2, '2026-08-12 21:46:00+00', 2, 'edited', 'not_sent', 'not_sent', 0, '{"changes": ["Contract status: Draft \u2192 Approved"]}'),
	(16, 4, 3, '2026-08-13 15:48:22+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0012"}'),
	(17, 4, 4, '2026-08-13 16:30:00+00', NULL, 'failed', 'exporting', 'export_failed', 1, '{"error_code": "3171", "error_text": "An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company."}'),
	(18, 4, 5, '2026-08-13 19:06:50+00', 4, 'retry', 'export_failed', 'exporting', 1, '{}'),
	(19, 4, 6, '2026-08-13 19:18:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "200C-1786648680"}'),
	(20, 3, 3, '2026-08-14 14:25:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(21, 3, 4, '2026-08-18 21:04:06+00', 5, 'accept', 'sent', 'exporting', 1, '{"reference": "SC3-0011"}'),
	(22, 3, 5, '2026-08-18 21:29:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "200B-1787088540"}'),
	(23, 5, 1, '2026-09-01 14:27:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(24, 5, 2, '2026-09-07 15:54:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(25, 5, 3, '2026-09-07 19:47:00+00', 1, 'retrieve', 'sent', 'retrieved', 1, '{"comment": "A detail is missing."}'),
	(26, 5, 4, '2026-09-08 20:18:38+00', 2, 'edited', 'retrieved', 'retrieved', 1, '{"changes": ["Number: PO10014 \u2192 PO1-0014"]}'),
	(27, 5, 5, '2026-09-08 21:00:00+00', 1, 'resend', 'retrieved', 'sent', 2, '{}'),
	(28, 5, 6, '2026-09-11 12:41:05+00', 4, 'accept', 'sent', 'exporting', 2, '{"reference": "PO1-0014"}'),
	(29, 5, 7, '2026-09-11 13:16:00+00', NULL, 'exported', 'exporting', 'synced', 2, '{"txn_id": "200E-1789132560"}'),
	(30, 6, 1, '2026-10-06 16:22:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(31, 7, 1, '2026-10-09 14:04:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(32, 6, 2, '2026-10-09 21:08:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(33, 6, 3, '2026-10-16 18:44:03+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0009"}'),
	(34, 6, 4, '2026-10-16 19:25:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "2009-1792178700"}'),
	(35, 8, 1, '2026-10-21 19:27:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(36, 8, 2, '2026-10-23 13:27:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(37, 9, 1, '2026-10-26 15:46:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(38, 8, 3, '2026-10-28 20:17:00+00', 1, 'retrieve', 'sent', 'retrieved', 1, '{"comment": "A detail is missing."}'),
	(39, 9, 2, '2026-10-30 13:19:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(40, 10, 1, '2026-11-02 14:28:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(41, 11, 1, '2026-11-05 16:47:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(42, 12, 1, '2026-11-06 18:49:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(43, 10, 2, '2026-11-06 20:57:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(44, 9, 3, '2026-11-06 22:45:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences."]}'),
	(45, 11, 2, '2026-11-09 19:47:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(46, 10, 3, '2026-11-10 18:24:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "Please correct the ship-to address. The title says nothing. This is the wrong contract company.", "findings": ["O Other (Ship to): The yard takes no deliveries on Fridays.", "T1 Title (Title): Name the work and the place.", "V1 Vendor not linked, archived or wrong (Contract company): The signature is another company''s."]}'),
	(47, 11, 3, '2026-11-11 21:40:00+00', 5, 'reject', 'sent', 'rejected', 1, '{"comment": "Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.", "findings": ["D1 Description (Description)", "S1 Not approved or not executed (Executed)", "C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences."]}'),
	(48, 10, 4, '2026-11-12 17:07:58+00', 2, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Title: Contract \u2192 Lumber package, phase 2", "Contract company: Northfork Earthworks \u2192 Granger Building Supply", "Ship to: Main yard \u2192 Site trailer, gate 2. Call one day ahead."]}'),
	(49, 10, 5, '2026-11-12 17:29:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}'),
	(50, 11, 4, '2026-11-13 19:38:23+00', 1, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Executed: No \u2192 Yes", "Description: \u2013 \u2192 Furnish and install heating and cooling, phase 1, as drawn.", "Line 3: Cost code: 01-500 \u2192 07-200"]}'),
	(51, 10, 6, '2026-11-13 19:40:00+00', 5, 'reject', 'sent', 'rejected', 2, '{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}'),
	(52, 11, 5, '2026-11-13 19:58:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}'),
	(53, 12, 2, '2026-11-13 20:37:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(54, 13, 1, '2026-11-13 22:51:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(55, 14, 1, '2026-11-13 22:52:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}'),
	(56, 12, 3, '2026-11-16 21:59:00+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0005"}'),
	(57, 12, 4, '2026-11-16 22:10:00+00', NULL, 'failed', 'exporting', 'export_failed', 1, '{"error_code": "3175", "error_text": "There was an error adding the PurchaseOrder: another user has the vendor''s record open."}'),
	(58, 14, 2, '2026-11-18 22:32:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(59, 13, 2, '2026-11-19 14:54:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}'),
	(60, 14, 3, '2026-11-19 22:43:00+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "PO4-0004"}');
INSERT INTO public.export VALUES
	(1, 2, 'done', '2026-01-21 18:23:17+00', '2026-01-21 19:01:00+00', '2026-01-21 19:01:00+00', '200A-1769022060', '', ''),
	(2, 3, 'done', '2026-06-11 13:56:11+00', '2026-06-11 14:10:00+00', '2026-06-11 14:10:00+00', '2003-1781187000', '', ''),
	(3, 4, 'done', '2026-08-13 19:06:50+00', '2026-08-13 19:18:00+00', '2026-08-13 19:18:00+00', '200C-1786648680', '', ''),
	(4, 5, 'done', '2026-08-18 21:04:06+00', '2026-08-18 21:29:00+00', '2026-08-18 21:29:00+00', '200B-1787088540', '', ''),
	(5, 7, 'done', '2026-09-11 12:41:05+00', '2026-09-11 13:16:00+00', '2026-09-11 13:16:00+00', '200E-1789132560', '', ''),
	(6, 8, 'done', '2026-10-16 18:44:03+00', '2026-10-16 19:25:00+00', '2026-10-16 19:25:00+00', '2009-1792178700', '', ''),
	(7, 15, 'failed', '2026-11-16 21:59:00+00', '2026-11-16 22:10:00+00', '2026-11-16 22:10:00+00', '', '3175', 'There was an error adding the PurchaseOrder: another user has the vendor''s record open.'),
	(8, 16, 'queued', '2026-11-19 22:43:00+00', NULL, NULL, '', '', '');
INSERT INTO public.finding VALUES
	(1, 1, 'C3', 'field', 'sov', NULL, '', 'The owner approved a budget transfer; it is in the budget since yesterday.', 2, '2026-01-16 20:59:56+00'),
	(2, 10, 'N3', 'field', 'number', NULL, 'Our numbers are written with a dash, like SC1-0017.', '', NULL, NULL),
	(3, 10, 'C2', 'line', '', 43, 'Temporary facilities is for our own trailers and fences.', '', NULL, NULL),
	(4, 11, 'O', 'field', 'ship_to', NULL, 'The yard takes no deliveries on Fridays.', '', NULL, NULL),
	(5, 11, 'T1', 'field', 'title', NULL, 'Name the work and the place.', '', NULL, NULL),
	(6, 11, 'V1', 'field', 'vendor_id', NULL, 'The signature is another company''s.', '', NULL, NULL),
	(7, 12, 'D1', 'field', 'description', NULL, '', '', NULL, NULL),
	(8, 12, 'S1', 'field', 'executed', NULL, '', '', NULL, NULL),
	(9, 12, 'C2', 'line', '', 48, 'Temporary facilities is for our own trailers and fences.', '', NULL, NULL),
	(10, 13, 'C3', 'field', 'sov', NULL, '', '', NULL, NULL);
INSERT INTO public.mail VALUES
	(1, 'waiting:1:2:4', '<5b804305-8658-5d30-b582-d3ad48b545ad@commitment-desk.local>', 'waiting', 4, 1, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-14 20:15:00+00', '2026-01-14 20:15:00+00', NULL, 0, NULL, NULL, ''),
	(2, 'waiting:1:2:5', '<be7b2800-e76a-5df7-83c2-f431e925ebf4@commitment-desk.local>', 'waiting', 5, 1, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-14 20:15:00+00', '2026-01-14 20:15:00+00', NULL, 0, NULL, NULL, ''),
	(3, 'waiting:1:2:6', '<e0c10c62-7e5f-5f5d-8332-d54447c40915@commitment-desk.local>', 'waiting', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-14 20:15:00+00', '2026-01-14 20:15:00+00', NULL, 0, NULL, NULL, ''),
	(4, 'rejected:1:3:2', '<12d89b83-657b-5967-9728-dc7515ad68de@commitment-desk.local>', 'rejected', 2, 1, 'erin@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 22:01:00+00', '2026-01-15 22:01:00+00', NULL, 0, NULL, NULL, ''),
	(5, 'rejected:1:3:6', '<b02164b4-300f-5efa-bfeb-391471b989a9@commitment-desk.local>', 'rejected', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 22:01:00+00', '2026-01-15 22:01:00+00', NULL, 0, NULL, NULL, ''),
	(6, 'waiting:1:5:4', '<78803efa-9d2e-57ae-82d8-cb54b24f94e4@commitment-desk.local>', 'waiting', 4, 1, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-16 21:24:00+00', '2026-01-16 21:24:00+00', NULL, 0, NULL, NULL, ''),
	(7, 'waiting:1:5:5', '<6221f878-a12a-547a-ac8b-f6af90a4e14f@commitment-desk.local>', 'waiting', 5, 1, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-16 21:24:00+00', '2026-01-16 21:24:00+00', NULL, 0, NULL, NULL, ''),
	(8, 'waiting:1:5:6', '<5283bc0f-604c-5041-80b1-70b5e32b89f9@commitment-desk.local>', 'waiting', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-16 21:24:00+00', '2026-01-16 21:24:00+00', NULL, 0, NULL, NULL, ''),
	(9, 'synced:1:7:6', '<fbb2327d-271b-5e2e-8b9c-3e7caa60aa75@commitment-desk.local>', 'synced', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 was accepted', 'Commitment SC2-0010 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC2-0010 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-21 13:01 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-21 19:01:00+00', '2026-01-21 19:01:00+00', NULL, 0, NULL, NULL, ''),
	(10, 'waiting:2:2:4', '<89bde45f-179b-5305-ab39-333d3ebfb6bc@commitment-desk.local>', 'waiting', 4, 2, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance', 'Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-09 16:47 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-06-09 21:47:00+00', '2026-06-09 21:47:00+00', NULL, 0, NULL, NULL, ''),
	(11, 'waiting:2:2:5', '<1fcc7002-9ad1-575f-befe-b13252f11b44@commitment-desk.local>', 'waiting', 5, 2, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance', 'Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-09 16:47 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-06-09 21:47:00+00', '2026-06-09 21:47:00+00', NULL, 0, NULL, NULL, ''),
	(12, 'waiting:2:2:6', '<6d46e4ad-c2e8-5e3b-a8b7-494b0cc2e01b@commitment-desk.local>', 'waiting', 6, 2, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance', 'Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-09 16:47 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-06-09 21:47:00+00', '2026-06-09 21:47:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.person VALUES
	(1, 1, 'Pat Moreno', 'pat@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$3GLiQIODKRnWp5vkSyEAvw$fXodjHXcgUErgOTRDlFCPIH3bfkupNEr4WkcIx6noEw', true, 0, false, false, false, 'Project admin', '2025-11-20 15:00:00+00', true),
	(2, 1, 'Erin Blake', 'erin@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$buLYL7abBWsGVaeOy0DG6A$RwwG8FL1v2wOR0QYgGD/0SO76GkWWxwCtlQCWU10+HQ', true, 0, false, false, false, 'Project engineer', '2025-11-20 15:00:00+00', true),
	(3, 1, 'Rae Lindqvist', 'rae@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$+Xh7l0GQkf2EQiB1J0uefQ$mBiGcVI2LczGI8fHRrR4umldaC4whtZQtr1jkhMTCfU', true, 0, false, false, false, 'Read-only', '2025-11-20 15:00:00+00', true),
	(4, 1, 'Ana Duarte', 'ana@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$Dd2lqUge4PoEUYyEoTAyEw$dsK2TnwgVWATYZOuy2LNN2cEtkLTbCGEYvWnVuv13Y0', true, 2, true, false, false, 'Accounting approver', '2025-11-20 15:00:00+00', true),
	(5, 1, 'Ben Okafor', 'ben@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$OQfVYmSbJ/oFZlyJ+gI0XQ$m0D73ljcU/1ZsXhWDKah8rjAcunMEqm9RdtBoZaMd50', true, 2, true, false, false, 'Accounting approver', '2025-11-20 15:00:00+00', true),
	(6, 1, 'Connie Hart', 'connie@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$BIfluwN6JxWz7aX0a2qT1A$xvQP+RyIgxM7vu7Bx6si+irdTXqv9kIXRgPYfJ4CscU', true, 3, true, true, false, 'Controller', '2025-11-20 15:00:00+00', true),
	(7, 1, 'Max Weber', 'max@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$TJ/bANfNbZciuPhsN7BsLA$bcCFOzBPs7jy7Ai7hnxsOZPLrAa+dQx3zDXSHL/nqDM', true, 0, false, false, true, 'Manager', '2025-11-20 15:00:00+00', true);
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
	(1, 1, 1, 7, '', 'Concrete block walls, area C', 1073000000, 'SF', 212500, 22801250, false, '', 0),
	(2, 1, 2, 7, '', 'Face brick veneer, area C', 530400000, 'SF', 324000, 17184960, false, '', 0),
	(3, 1, 3, 7, '', 'Concrete block walls, area A', 1080400000, 'SF', 216000, 23336640, false, '', 0),
	(4, 1, 4, 7, '', 'Face brick veneer, area A', 338000000, 'SF', 362000, 12235600, false, '', 0),
	(5, 1, 5, 7, '', 'Concrete block walls, common areas', 969400000, 'SF', 208500, 20211990, false, '', 0),
	(6, 1, 6, 7, '', 'Face brick veneer, common areas', 525200000, 'SF', 355500, 18670860, false, '', 0),
	(7, 2, 1, 7, '', 'Concrete block walls, site', 481000000, 'SF', 229500, 11038950, false, '', 0),
	(8, 2, 2, 7, '', 'Face brick veneer, site', 488800000, 'SF', 359000, 17547920, false, '', 0),
	(9, 2, 3, 7, '', 'Concrete block walls, area B', 1124800000, 'SF', 218000, 24520640, false, '', 0),
	(10, 2, 4, 7, '', 'Face brick veneer, area B', 644800000, 'SF', 355500, 22922640, false, '', 0),
	(11, 2, 5, 7, '', 'Concrete block walls, area A', 791800000, 'SF', 189000, 14965020, false, '', 0),
	(12, 2, 6, 7, '', 'Face brick veneer, area A', 842400000, 'SF', 346000, 29147040, false, '', 0),
	(13, 3, 1, 18, '', 'Studs and gypsum board, site', 4104000000, 'SF', 70000, 28728000, false, '', 0),
	(14, 3, 2, 12, '', 'Sound batts, site', 1897500000, 'SF', 12000, 2277000, false, '', 0),
	(15, 3, 3, 20, '', 'Two coats on walls and ceilings, site', 6760000000, 'SF', 12000, 8112000, false, '', 0),
	(16, 3, 4, 18, '', 'Studs and gypsum board, area B', 3268000000, 'SF', 76500, 25000200, false, '', 0),
	(17, 3, 5, 12, '', 'Sound batts, area B', 1551000000, 'SF', 14500, 2248950, false, '', 0),
	(18, 3, 6, 20, '', 'Two coats on walls and ceilings, area B', 6968000000, 'SF', 11500, 8013200, false, '', 0),
	(19, 4, 1, 21, '', 'Underground and rough-in, site', 100000, 'LS', 1913600000, 19136000, false, '', 0),
	(20, 4, 2, 21, '', 'Fixtures and trim, site', 11100000, 'EA', 11350000, 12598500, false, '', 0),
	(21, 4, 3, 21, '', 'Underground and rough-in, common areas', 100000, 'LS', 2152800000, 21528000, false, '', 0),
	(22, 4, 4, 21, '', 'Fixtures and trim, common areas', 8000000, 'EA', 12144500, 9715600, false, '', 0),
	(23, 5, 1, 5, '', 'Rebar #5, cut and bent, site', 6000000, 'TON', 14756000, 8853600, false, '', 0),
	(24, 5, 2, 5, '', 'Rebar #5, cut and bent, area A', 4100000, 'TON', 12648000, 5185680, false, '', 0),
	(25, 6, 1, 23, '', 'Service, feeders and panels, common areas', 100000, 'LS', 2147000000, 21470000, false, '', 0),
	(26, 6, 2, 23, '', 'Branch wiring and devices, common areas', 224700000, 'EA', 1265500, 28435785, false, '', 0),
	(27, 6, 3, 23, '', 'Lighting and controls, common areas', 107500000, 'EA', 2782500, 29911875, false, '', 0),
	(28, 6, 4, 23, '', 'Service, feeders and panels, area A', 100000, 'LS', 2553800000, 25538000, false, '', 0),
	(29, 6, 5, 23, '', 'Branch wiring and devices, area A', 243600000, 'EA', 1395500, 33994380, false, '', 0),
	(30, 6, 6, 23, '', 'Lighting and controls, area A', 27500000, 'EA', 2517500, 6923125, false, '', 0),
	(31, 7, 1, 8, '', 'Fabricate and erect frame, site', 9900000, 'TON', 38106000, 37724940, false, '', 0),
	(32, 7, 2, 8, '', 'Metal deck, site', 2289000000, 'SF', 41000, 9384900, false, '', 0),
	(33, 7, 3, 9, '', 'Stairs and railings, site', 100000, 'LS', 767200000, 7672000, false, '', 0),
	(34, 8, 1, 10, '', 'Studs, plates and blocking, common areas', 1700000, 'MBF', 6762000, 1149540, false, '', 0),
	(35, 8, 2, 10, '', 'Plywood sheathing, common areas', 80300000, 'SHT', 385500, 3095565, false, '', 0),
	(36, 8, 3, 10, '', 'Studs, plates and blocking, site', 2500000, 'MBF', 7497000, 1874250, false, '', 0),
	(37, 8, 4, 10, '', 'Plywood sheathing, site', 113900000, 'SHT', 374000, 4259860, false, '', 0),
	(38, 9, 1, 16, '', 'Storefront frames with doors, common areas', NULL, '', NULL, 12146500, false, '', 0),
	(39, 9, 2, 17, '', 'Insulated glass units, common areas', NULL, '', NULL, 11170000, false, '', 0),
	(40, 9, 3, 16, '', 'Storefront frames with doors, area B', NULL, '', NULL, 28995000, false, '', 0),
	(41, 9, 4, 17, '', 'Insulated glass units, area B', NULL, '', NULL, 10370000, false, '', 0),
	(42, 9, 5, 16, '', 'Storefront frames with doors, area C', NULL, '', NULL, 24295500, false, '', 0),
	(43, 9, 6, 2, '', 'Insulated glass units, area C', NULL, '', NULL, 9752000, false, '', 0),
	(44, 10, 1, 10, '', 'Studs, plates and blocking, area A', NULL, '', NULL, 3241500, false, '', 0),
	(45, 10, 2, 10, '', 'Plywood sheathing, area A', NULL, '', NULL, 4572000, false, '', 0),
	(46, 11, 1, 22, '', 'Ductwork, area B', 2750000000, 'LB', 100000, 27500000, false, '', 0),
	(47, 11, 2, 22, '', 'Rooftop units, set and started, area B', 300000, 'EA', 258825000, 7764750, false, '', 0),
	(49, 12, 1, 23, '', 'Service, feeders and panels, site', 100000, 'LS', 2192200000, 21922000, false, '', 0),
	(50, 12, 2, 23, '', 'Branch wiring and devices, site', 245000000, 'EA', 1336000, 32732000, false, '', 0),
	(51, 12, 3, 23, '', 'Lighting and controls, site', 46000000, 'EA', 2544000, 11702400, false, '', 0),
	(48, 11, 3, 12, '', 'Duct insulation, area B', 755200000, 'SF', 36000, 2718720, false, '', 0),
	(52, 13, 1, 11, '', 'Reception desk and cabinets, site', 100000, 'LS', 533820000, 5338200, false, '', 0),
	(53, 14, 1, 23, '', 'LED troffers and downlights, area C', NULL, '', NULL, 3976500, false, '', 0);
INSERT INTO public.submission VALUES
	(1, 1, 1, 6, '2026-01-14 20:15:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install masonry, north side, as drawn.","estimated_completion":"2026-07-22","exclusions":"Winter protection.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0010","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-01-09","start_date":"2026-01-30","title":"Masonry, north side","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"228012.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area C","id":1,"overridden":false,"position":1,"quantity":"10730.00000","tax_code":"","unit_cost":"21.2500","uom":"SF"},{"amount":"171849.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area C","id":2,"overridden":false,"position":2,"quantity":"5304.00000","tax_code":"","unit_cost":"32.4000","uom":"SF"},{"amount":"233366.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":3,"overridden":false,"position":3,"quantity":"10804.00000","tax_code":"","unit_cost":"21.6000","uom":"SF"},{"amount":"122356.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":4,"overridden":false,"position":4,"quantity":"3380.00000","tax_code":"","unit_cost":"36.2000","uom":"SF"},{"amount":"202119.90","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":5,"overridden":false,"position":5,"quantity":"9694.00000","tax_code":"","unit_cost":"20.8500","uom":"SF"},{"amount":"186708.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":6,"overridden":false,"position":6,"quantity":"5252.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"}],"shape":1,"total":"1144413.00"}', '32f3702d064e8bc59069fffbbfb99aae8e6a31b507bedd959626ca165bbf5977', 114441300, 'rejected', 4, '2026-01-15 22:01:00+00', 'This is over the budget of its cost code.', ''),
	(2, 1, 2, 6, '2026-01-16 21:24:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install masonry, north side, as drawn.","estimated_completion":"2026-07-22","exclusions":"Winter protection.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0010","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-01-09","start_date":"2026-01-30","title":"Masonry, north side","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"228012.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area C","id":1,"overridden":false,"position":1,"quantity":"10730.00000","tax_code":"","unit_cost":"21.2500","uom":"SF"},{"amount":"171849.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area C","id":2,"overridden":false,"position":2,"quantity":"5304.00000","tax_code":"","unit_cost":"32.4000","uom":"SF"},{"amount":"233366.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":3,"overridden":false,"position":3,"quantity":"10804.00000","tax_code":"","unit_cost":"21.6000","uom":"SF"},{"amount":"122356.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":4,"overridden":false,"position":4,"quantity":"3380.00000","tax_code":"","unit_cost":"36.2000","uom":"SF"},{"amount":"202119.90","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":5,"overridden":false,"position":5,"quantity":"9694.00000","tax_code":"","unit_cost":"20.8500","uom":"SF"},{"amount":"186708.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":6,"overridden":false,"position":6,"quantity":"5252.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"}],"shape":1,"total":"1144413.00"}', '32f3702d064e8bc59069fffbbfb99aae8e6a31b507bedd959626ca165bbf5977', 114441300, 'accepted', 5, '2026-01-21 18:23:17+00', '', 'SC2-0010'),
	(3, 2, 1, 1, '2026-06-09 21:47:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-06-04","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install masonry, west wing, as drawn.","estimated_completion":"2026-10-01","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0003","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-06-04","start_date":"2026-06-13","title":"Masonry, west wing","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"110389.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, site","id":7,"overridden":false,"position":1,"quantity":"4810.00000","tax_code":"","unit_cost":"22.9500","uom":"SF"},{"amount":"175479.20","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, site","id":8,"overridden":false,"position":2,"quantity":"4888.00000","tax_code":"","unit_cost":"35.9000","uom":"SF"},{"amount":"245206.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area B","id":9,"overridden":false,"position":3,"quantity":"11248.00000","tax_code":"","unit_cost":"21.8000","uom":"SF"},{"amount":"229226.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area B","id":10,"overridden":false,"position":4,"quantity":"6448.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"},{"amount":"149650.20","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":11,"overridden":false,"position":5,"quantity":"7918.00000","tax_code":"","unit_cost":"18.9000","uom":"SF"},{"amount":"291470.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":12,"overridden":false,"position":6,"quantity":"8424.00000","tax_code":"","unit_cost":"34.6000","uom":"SF"}],"shape":1,"total":"1201422.10"}', '6bb669a714c33b91768d087c8d1d0a77c88eb3b3e1414f80af007a090b0615de', 120142210, 'accepted', 4, '2026-06-11 13:56:11+00', '', 'SC2-0003'),
	(4, 4, 1, 1, '2026-08-11 20:16:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-08-10","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, north side, as drawn.","estimated_completion":"2026-11-01","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0012","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-08-10","start_date":"2026-08-28","title":"Plumbing, north side","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"191360.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, site","id":19,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"191360.0000","uom":"LS"},{"amount":"125985.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, site","id":20,"overridden":false,"position":2,"quantity":"111.00000","tax_code":"","unit_cost":"1135.0000","uom":"EA"},{"amount":"215280.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, common areas","id":21,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"215280.0000","uom":"LS"},{"amount":"97156.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, common areas","id":22,"overridden":false,"position":4,"quantity":"80.00000","tax_code":"","unit_cost":"1214.4500","uom":"EA"}],"shape":1,"total":"629781.00"}', 'e1e87d781299e91ac2567622c5a59988aa138fd991ba1e29a4feea0d468610cc', 62978100, 'accepted', 4, '2026-08-13 15:48:22+00', '', 'SC4-0012'),
	(5, 3, 1, 1, '2026-08-14 14:25:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-07-31","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install drywall and painting, annex, as drawn.","estimated_completion":"2026-09-30","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0011","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-07-31","start_date":"2026-08-31","title":"Drywall and painting, annex","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"287280.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, site","id":13,"overridden":false,"position":1,"quantity":"41040.00000","tax_code":"","unit_cost":"7.0000","uom":"SF"},{"amount":"22770.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, site","id":14,"overridden":false,"position":2,"quantity":"18975.00000","tax_code":"","unit_cost":"1.2000","uom":"SF"},{"amount":"81120.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, site","id":15,"overridden":false,"position":3,"quantity":"67600.00000","tax_code":"","unit_cost":"1.2000","uom":"SF"},{"amount":"250002.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":16,"overridden":false,"position":4,"quantity":"32680.00000","tax_code":"","unit_cost":"7.6500","uom":"SF"},{"amount":"22489.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":17,"overridden":false,"position":5,"quantity":"15510.00000","tax_code":"","unit_cost":"1.4500","uom":"SF"},{"amount":"80132.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":18,"overridden":false,"position":6,"quantity":"69680.00000","tax_code":"","unit_cost":"1.1500","uom":"SF"}],"shape":1,"total":"743793.50"}', 'fc4f3fbacf513476c91e6c82389e4a65599a8d9fb42c8784bf81ad2f783d8308', 74379350, 'accepted', 5, '2026-08-18 21:04:06+00', '', 'SC3-0011'),
	(6, 5, 1, 1, '2026-09-07 15:54:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-09-01","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-09","description":"Deliver reinforcing bar, east wing, as drawn.","executed":true,"number":"PO10014","payment_terms":"2% 10, net 30","private":false,"project":"2401 Riverside Clinic","project_id":1,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Reinforcing bar, east wing","type":"purchase_order","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"88536.00","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, site","id":23,"overridden":false,"position":1,"quantity":"60.00000","tax_code":"","unit_cost":"1475.6000","uom":"TON"},{"amount":"51856.80","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, area A","id":24,"overridden":false,"position":2,"quantity":"41.00000","tax_code":"","unit_cost":"1264.8000","uom":"TON"}],"shape":1,"total":"140392.80"}', '9ff69d5870e2193ba0f5c1626101b2760ecbbf823970a3b0929c2caac223d8b2', 14039280, 'retrieved', 1, '2026-09-07 19:47:00+00', 'A detail is missing.', ''),
	(7, 5, 2, 1, '2026-09-08 21:00:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-09-01","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-09","description":"Deliver reinforcing bar, east wing, as drawn.","executed":true,"number":"PO1-0014","payment_terms":"2% 10, net 30","private":false,"project":"2401 Riverside Clinic","project_id":1,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Reinforcing bar, east wing","type":"purchase_order","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"88536.00","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, site","id":23,"overridden":false,"position":1,"quantity":"60.00000","tax_code":"","unit_cost":"1475.6000","uom":"TON"},{"amount":"51856.80","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, area A","id":24,"overridden":false,"position":2,"quantity":"41.00000","tax_code":"","unit_cost":"1264.8000","uom":"TON"}],"shape":1,"total":"140392.80"}', '740abfb5fa6671cb2fdd14fb78c6b9568ee2d2bbd668e8d65af9d40f66469610', 14039280, 'accepted', 4, '2026-09-11 12:41:05+00', '', 'PO1-0014'),
	(8, 6, 1, 1, '2026-10-09 21:08:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-03-28","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0009","private":true,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-10-06","start_date":"2026-10-15","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"214700.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":25,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"214700.0000","uom":"LS"},{"amount":"284357.85","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":26,"overridden":false,"position":2,"quantity":"2247.00000","tax_code":"","unit_cost":"126.5500","uom":"EA"},{"amount":"299118.75","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":27,"overridden":false,"position":3,"quantity":"1075.00000","tax_code":"","unit_cost":"278.2500","uom":"EA"},{"amount":"255380.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area A","id":28,"overridden":false,"position":4,"quantity":"1.00000","tax_code":"","unit_cost":"255380.0000","uom":"LS"},{"amount":"339943.80","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area A","id":29,"overridden":false,"position":5,"quantity":"2436.00000","tax_code":"","unit_cost":"139.5500","uom":"EA"},{"amount":"69231.25","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area A","id":30,"overridden":false,"position":6,"quantity":"275.00000","tax_code":"","unit_cost":"251.7500","uom":"EA"}],"shape":1,"total":"1462731.65"}', '762eddd87af856ccbbbb3b4d2221fa33e4127d1286f4a6022e84c2f998d81a13', 146273165, 'accepted', 4, '2026-10-16 18:44:03+00', '', 'SC4-0009'),
	(9, 8, 1, 1, '2026-10-23 13:27:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-10-21","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-20","description":"Deliver lumber package, west wing, as drawn.","executed":true,"number":"PO3-0006","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Flatbed","title":"Lumber package, west wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"11495.40","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, common areas","id":34,"overridden":false,"position":1,"quantity":"17.00000","tax_code":"","unit_cost":"676.2000","uom":"MBF"},{"amount":"30955.65","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, common areas","id":35,"overridden":false,"position":2,"quantity":"803.00000","tax_code":"","unit_cost":"38.5500","uom":"SHT"},{"amount":"18742.50","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, site","id":36,"overridden":false,"position":3,"quantity":"25.00000","tax_code":"","unit_cost":"749.7000","uom":"MBF"},{"amount":"42598.60","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, site","id":37,"overridden":false,"position":4,"quantity":"1139.00000","tax_code":"","unit_cost":"37.4000","uom":"SHT"}],"shape":1,"total":"103792.15"}', 'dd273af0eabb6fb4170e46a539a12116aab3ee2bb0d4503e25d11f20031ac704', 10379215, 'retrieved', 1, '2026-10-28 20:17:00+00', 'A detail is missing.', ''),
	(10, 9, 1, 1, '2026-10-30 13:19:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-26","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install storefront and glazing, east wing, as drawn.","estimated_completion":"2027-01-02","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10001","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-26","start_date":"2026-11-23","title":"Storefront and glazing, east wing","type":"subcontract","vendor":"Clearpane Glazing Company","vendor_id":6},"lines":[{"amount":"121465.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, common areas","id":38,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"111700.00","billed_to_date":"0.00","cost_code":"08-800","cost_code_id":17,"cost_type":"","description":"Insulated glass units, common areas","id":39,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"289950.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, area B","id":40,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"103700.00","billed_to_date":"0.00","cost_code":"08-800","cost_code_id":17,"cost_type":"","description":"Insulated glass units, area B","id":41,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"242955.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, area C","id":42,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97520.00","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Insulated glass units, area C","id":43,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"967290.00"}', 'aacce6a6b6db47773e4e20282402bcddb81fca51463f4a3bc1d8cc187ece7d41', 96729000, 'rejected', 4, '2026-11-06 22:45:00+00', 'The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.', ''),
	(11, 10, 1, 1, '2026-11-06 20:57:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Freight","title":"Contract","type":"purchase_order","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":44,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":45,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}', '7ecc23006ffbdecf0727e97669ca5626848cddb5e7522cdf38a2b5bcf124213e', 7813500, 'rejected', 4, '2026-11-10 18:24:00+00', 'Please correct the ship-to address. The title says nothing. This is the wrong contract company.', ''),
	(12, 11, 1, 1, '2026-11-09 19:47:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-05","contract_status":"Approved","default_retainage":"5.00","description":"","estimated_completion":"2027-02-08","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-05","start_date":"2026-12-02","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":46,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":47,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Duct insulation, area B","id":48,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}', '107469b84c1bed98e49ca584451fc8a25cc9a111709330aadeb86d84e7f63815', 37983470, 'rejected', 5, '2026-11-11 21:40:00+00', 'Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.', ''),
	(13, 10, 2, 1, '2026-11-12 17:29:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Lumber package, phase 2","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":44,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":45,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}', '5de03883f1df25a2c9f631b0d0338a1983248770381d7fd91d899356fbc5d1d8', 7813500, 'rejected', 5, '2026-11-13 19:40:00+00', 'This is over the budget of its cost code.', ''),
	(14, 11, 2, 1, '2026-11-13 19:58:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-05","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install heating and cooling, phase 1, as drawn.","estimated_completion":"2027-02-08","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-11-05","start_date":"2026-12-02","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":46,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":47,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Duct insulation, area B","id":48,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}', '41ba5caacc593909076c9903b973ded69989cafad98c5bc8fb305c0fab9967e0', 37983470, '', NULL, NULL, '', ''),
	(15, 12, 1, 1, '2026-11-13 20:37:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-02-21","exclusions":"Overtime and weekend work.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0005","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-11-06","start_date":"2026-11-25","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"219220.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, site","id":49,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"219220.0000","uom":"LS"},{"amount":"327320.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, site","id":50,"overridden":false,"position":2,"quantity":"2450.00000","tax_code":"","unit_cost":"133.6000","uom":"EA"},{"amount":"117024.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, site","id":51,"overridden":false,"position":3,"quantity":"460.00000","tax_code":"","unit_cost":"254.4000","uom":"EA"}],"shape":1,"total":"663564.00"}', '21df54326a0303467b35515414eca3d6ae01fbdde5f34b074e17ac7f14256047', 66356400, 'accepted', 4, '2026-11-16 21:59:00+00', '', 'SC4-0005'),
	(17, 13, 1, 1, '2026-11-19 14:54:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-08","description":"Deliver millwork, floors 2 to 4, as drawn.","executed":true,"number":"PO2-0002","payment_terms":"Net 45","private":false,"project":"2402 Maple Street School","project_id":2,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Millwork, floors 2 to 4","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"53382.00","billed_to_date":"0.00","cost_code":"06-400","cost_code_id":11,"cost_type":"","description":"Reception desk and cabinets, site","id":52,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"53382.0000","uom":"LS"}],"shape":1,"total":"53382.00"}', '00e2e8897a7f0586c15aa346b74d89911290aa1794bb35dfb0a650f61bdaff07', 5338200, '', NULL, NULL, '', ''),
	(16, 14, 1, 1, '2026-11-18 22:32:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2027-02-01","description":"Deliver light fixtures, north side, as drawn.","executed":true,"number":"PO4-0004","payment_terms":"2% 10, net 30","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Light fixtures, north side","type":"purchase_order","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"39765.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"LED troffers and downlights, area C","id":53,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"39765.00"}', '5c94d74c5ca6a9d0383e8b64a7c8c300f2cf3720ec1935c7009c415126a3333d', 3976500, 'accepted', 4, '2026-11-19 22:43:00+00', '', 'PO4-0004');
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
SELECT pg_catalog.setval('public.mail_id_seq', 72, true);
SELECT pg_catalog.setval('public.person_id_seq', 7, true);
SELECT pg_catalog.setval('public.project_id_seq', 5, true);
SELECT pg_catalog.setval('public.sign_in_attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.sov_line_id_seq', 53, true);
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
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (day);
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
CREATE INDEX event_exported ON public.event USING btree (at) WHERE (kind = 'exported'::text);
CREATE INDEX ix_commitment_project_id ON public.commitment USING btree (project_id);
CREATE INDEX ix_commitment_vendor_id ON public.commitment USING btree (vendor_id);
CREATE INDEX ix_finding_submission_id ON public.finding USING btree (submission_id);
CREATE INDEX ix_login_session_person_id ON public.login_session USING btree (person_id);
CREATE INDEX ix_mail_commitment_id ON public.mail USING btree (commitment_id);
CREATE INDEX ix_sov_line_commitment_id ON public.sov_line USING btree (commitment_id);
CREATE INDEX mail_due ON public.mail USING btree (sent_at, dead_at, due_at);
CREATE INDEX sign_in_attempt_email_at ON public.sign_in_attempt USING btree (email, at);
CREATE INDEX submission_decided ON public.submission USING btree (decided_at, outcome);
CREATE INDEX submission_sent ON public.submission USING btree (sent_at);
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
