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
CREATE FUNCTION public.desk_attachment_as_it_was() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.commitment_id IS DISTINCT FROM OLD.commitment_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.name IS DISTINCT FROM OLD.name OR NEW.media_type IS DISTINCT FROM OLD.media_type OR NEW.size IS DISTINCT FROM OLD.size OR NEW.sha256 IS DISTINCT FROM OLD.sha256 OR NEW.stored_as IS DISTINCT FROM OLD.stored_as OR NEW.added_at IS DISTINCT FROM OLD.added_at OR NEW.added_by IS DISTINCT FROM OLD.added_by) THEN
        RAISE EXCEPTION USING MESSAGE = 'An attachment stays what it is: its file is never exchanged, and it is removed, not deleted.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_attachment_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF true THEN
        RAISE EXCEPTION USING MESSAGE = 'An attachment stays what it is: its file is never exchanged, and it is removed, not deleted.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_chain_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF true THEN
        RAISE EXCEPTION USING MESSAGE = 'The chain of the history is append-only: a link is never changed, deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_chain_no_gap() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.number IS DISTINCT FROM (SELECT coalesce(max(number), 0) + 1 FROM history_link) THEN
        RAISE EXCEPTION USING MESSAGE = 'The links of the history count up by one; this one would leave a gap.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_cite() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO cited_code (cost_code_id, decided_at, submission_id) SELECT DISTINCT cost_code_id, decided_at, submission_id FROM code_of_finding WHERE submission_id = NEW.submission_id ON CONFLICT DO NOTHING; RETURN NULL; END $$;
CREATE FUNCTION public.desk_cite_no_more() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM cited_code WHERE submission_id = OLD.submission_id; INSERT INTO cited_code (cost_code_id, decided_at, submission_id) SELECT DISTINCT cost_code_id, decided_at, submission_id FROM code_of_finding WHERE submission_id = OLD.submission_id ON CONFLICT DO NOTHING; RETURN NULL; END $$;
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
            OR (OLD.outcome = 'rejected' AND EXISTS (
                SELECT 1 FROM commitment WHERE commitment.id = OLD.commitment_id AND (
                    (NEW.outcome = '' AND commitment.erp_status IN ('rejected', 'sent'))
                    OR (NEW.outcome = 'accepted' AND commitment.erp_status IN ('rejected', 'export_failed'))
                )
            ))
        )
    ))
 THEN
        RAISE EXCEPTION USING MESSAGE = 'A submission is decided once: only a decision that is taken back or a failed export reopens it.', ERRCODE = 'integrity_constraint_violation';
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
CREATE FUNCTION public.desk_grams(words text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT coalesce(array_agg(DISTINCT substr(lower(words), place, 3)), '{}') FROM generate_series(1, length(words) - 2) AS place $$;
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
CREATE FUNCTION public.desk_metrics_of_commitment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO metrics_changed (commitment_id) VALUES (NEW.id)
        ON CONFLICT (commitment_id) DO UPDATE SET commitment_id = EXCLUDED.commitment_id;
    RETURN NULL;
END $$;
CREATE FUNCTION public.desk_metrics_of_part() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO metrics_changed (commitment_id) VALUES (NEW.commitment_id)
        ON CONFLICT (commitment_id) DO UPDATE SET commitment_id = EXCLUDED.commitment_id;
    RETURN NULL;
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
CREATE FUNCTION public.desk_said() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF true THEN
        RAISE EXCEPTION USING MESSAGE = 'What was said stays: a comment is never changed, deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_said_as_it_was() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.commitment_id IS DISTINCT FROM OLD.commitment_id OR NEW.at IS DISTINCT FROM OLD.at OR NEW.author_id IS DISTINCT FROM OLD.author_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.text IS DISTINCT FROM OLD.text OR NEW.submission IS DISTINCT FROM OLD.submission OR NEW.question_id IS DISTINCT FROM OLD.question_id) THEN
        RAISE EXCEPTION USING MESSAGE = 'What was said stays: a comment is never changed, deleted or replaced.', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.desk_search() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO commitment_search SELECT commitment_id, grams FROM commitment_words WHERE commitment_id = NEW.id ON CONFLICT (commitment_id) DO UPDATE SET grams = excluded.grams; RETURN NULL; END $$;
CREATE FUNCTION public.desk_search_vendor() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE commitment_search SET grams = commitment_words.grams FROM commitment_words WHERE commitment_words.commitment_id = commitment_search.commitment_id AND commitment_search.commitment_id IN (SELECT id FROM commitment WHERE vendor_id = NEW.id); RETURN NULL; END $$;
CREATE FUNCTION public.desk_tally_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (OLD.project_id, OLD.erp_status, OLD.type, OLD.private, OLD.submission >= 1, -1, -OLD.total); RETURN NULL; END $$;
CREATE FUNCTION public.desk_tally_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (NEW.project_id, NEW.erp_status, NEW.type, NEW.private, NEW.submission >= 1, +1, +NEW.total); RETURN NULL; END $$;
CREATE FUNCTION public.desk_tally_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (OLD.project_id, OLD.erp_status, OLD.type, OLD.private, OLD.submission >= 1, -1, -OLD.total); INSERT INTO commitment_tally (project_id, erp_status, type, private, was_sent, count, cents) VALUES (NEW.project_id, NEW.erp_status, NEW.type, NEW.private, NEW.submission >= 1, +1, +NEW.total); RETURN NULL; END $$;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.attachment (
    id bigint NOT NULL,
    commitment_id bigint NOT NULL,
    kind text DEFAULT ''::text NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    media_type text DEFAULT ''::text NOT NULL,
    size integer NOT NULL,
    sha256 text DEFAULT ''::text NOT NULL,
    stored_as text DEFAULT ''::text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by bigint NOT NULL,
    removed_at timestamp with time zone,
    removed_by bigint,
    CONSTRAINT kind_known CHECK ((kind = ANY (ARRAY['contract'::text, 'insurance'::text, 'other'::text]))),
    CONSTRAINT name_length CHECK (((length(name) >= 1) AND (length(name) <= 255))),
    CONSTRAINT size_positive CHECK ((size >= 1))
);
CREATE SEQUENCE public.attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;
CREATE TABLE public.cited_code (
    cost_code_id bigint NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    submission_id bigint NOT NULL
);
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
CREATE VIEW public.code_of_finding AS
 SELECT ((line.value ->> 'cost_code_id'::text))::bigint AS cost_code_id,
    submission.decided_at,
    finding.submission_id
   FROM ((public.finding
     JOIN public.submission ON ((submission.id = finding.submission_id)))
     JOIN LATERAL jsonb_array_elements(((submission.snapshot)::jsonb -> 'lines'::text)) line(value) ON (true))
  WHERE ((submission.outcome = 'rejected'::text) AND (((line.value ->> 'cost_code_id'::text))::bigint IS NOT NULL) AND (((finding.target = 'line'::text) AND (((line.value ->> 'id'::text))::bigint = finding.line_id)) OR ((finding.target = 'field'::text) AND (finding.field = 'sov'::text) AND ((finding.code)::text = ANY ((ARRAY['C1'::character varying, 'C2'::character varying, 'C3'::character varying])::text[])))));
CREATE TABLE public.comment (
    id bigint NOT NULL,
    commitment_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL,
    kind text DEFAULT ''::text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    submission integer NOT NULL,
    question_id bigint,
    closed_at timestamp with time zone,
    CONSTRAINT kind_known CHECK ((kind = ANY (ARRAY['comment'::text, 'question'::text, 'answer'::text]))),
    CONSTRAINT text_length CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
);
CREATE SEQUENCE public.comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.comment_id_seq OWNED BY public.comment.id;
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
CREATE TABLE public.commitment_search (
    commitment_id bigint NOT NULL,
    grams text[] NOT NULL
);
CREATE TABLE public.commitment_tally (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    erp_status text DEFAULT ''::text NOT NULL,
    type text DEFAULT ''::text NOT NULL,
    private boolean NOT NULL,
    was_sent boolean NOT NULL,
    count bigint NOT NULL,
    cents bigint NOT NULL
);
CREATE SEQUENCE public.commitment_tally_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.commitment_tally_id_seq OWNED BY public.commitment_tally.id;
CREATE TABLE public.commitment_viewer (
    commitment_id bigint NOT NULL,
    person_id bigint NOT NULL
);
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
CREATE VIEW public.commitment_words AS
 SELECT id AS commitment_id,
    (((ARRAY[
        CASE erp_status
            WHEN 'not_sent'::text THEN 'n'::text
            WHEN 'sent'::text THEN 's'::text
            WHEN 'exporting'::text THEN 'x'::text
            WHEN 'export_failed'::text THEN 'f'::text
            WHEN 'synced'::text THEN 'y'::text
            WHEN 'rejected'::text THEN 'j'::text
            WHEN 'retrieved'::text THEN 'v'::text
            ELSE NULL::text
        END, ('project '::text || project_id)] || public.desk_grams(number)) || public.desk_grams(title)) || public.desk_grams(COALESCE(( SELECT vendor.name
           FROM public.vendor
          WHERE (vendor.id = commitment.vendor_id)), ''::text))) AS grams
   FROM public.commitment;
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
    mail_commented boolean DEFAULT true NOT NULL,
    mail_asked boolean DEFAULT true NOT NULL,
    mail_answered boolean DEFAULT true NOT NULL,
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
    quickbooks_name text DEFAULT ''::text NOT NULL,
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
CREATE TABLE public.delegation (
    id bigint NOT NULL,
    absent_id bigint NOT NULL,
    deputy_id bigint NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by bigint NOT NULL,
    ended_at timestamp with time zone,
    ended_by bigint,
    CONSTRAINT days_in_order CHECK ((first_day <= last_day)),
    CONSTRAINT two_people CHECK ((absent_id <> deputy_id))
);
CREATE SEQUENCE public.delegation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.delegation_id_seq OWNED BY public.delegation.id;
CREATE TABLE public.erp_connection (
    id bigint NOT NULL,
    user_name text DEFAULT ''::text NOT NULL,
    password_hash text DEFAULT ''::text NOT NULL,
    password_made_at timestamp with time zone,
    password_made_by bigint,
    owner_id text DEFAULT ''::text NOT NULL,
    file_id text DEFAULT ''::text NOT NULL,
    company_file text DEFAULT ''::text NOT NULL,
    company_name text DEFAULT ''::text NOT NULL,
    company_path text DEFAULT ''::text NOT NULL,
    product text DEFAULT ''::text NOT NULL,
    purchase_orders_on boolean,
    class_tracking_on boolean,
    amount_as_quantity boolean DEFAULT false NOT NULL,
    with_classes boolean DEFAULT false NOT NULL,
    lists_every_hours integer DEFAULT 24 NOT NULL,
    unknown_after_hours integer DEFAULT 24 NOT NULL,
    run_every_minutes integer DEFAULT 5 NOT NULL,
    lists_read_at timestamp with time zone,
    lists_wanted_at timestamp with time zone,
    ask_first boolean DEFAULT false NOT NULL,
    CONSTRAINT lists_every_hours_range CHECK (((lists_every_hours >= 1) AND (lists_every_hours <= 720))),
    CONSTRAINT one_row CHECK ((id = 1)),
    CONSTRAINT run_every_minutes_range CHECK (((run_every_minutes >= 1) AND (run_every_minutes <= 1440))),
    CONSTRAINT unknown_after_hours_range CHECK (((unknown_after_hours >= 1) AND (unknown_after_hours <= 720)))
);
CREATE SEQUENCE public.erp_connection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.erp_connection_id_seq OWNED BY public.erp_connection.id;
CREATE TABLE public.erp_entry (
    id bigint NOT NULL,
    kind text DEFAULT ''::text NOT NULL,
    list_id text DEFAULT ''::text NOT NULL,
    full_name text DEFAULT ''::text NOT NULL,
    folded_name text DEFAULT ''::text NOT NULL,
    active boolean NOT NULL,
    is_job boolean DEFAULT false NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    gone_at timestamp with time zone,
    CONSTRAINT kind_known CHECK ((kind = ANY (ARRAY['vendor'::text, 'customer'::text, 'item'::text, 'class'::text])))
);
CREATE SEQUENCE public.erp_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.erp_entry_id_seq OWNED BY public.erp_entry.id;
CREATE TABLE public.erp_file (
    id bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by bigint NOT NULL,
    format text DEFAULT ''::text NOT NULL,
    CONSTRAINT format_known CHECK ((format = ANY (ARRAY['iif'::text, 'csv'::text, 'xlsx'::text])))
);
CREATE SEQUENCE public.erp_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.erp_file_id_seq OWNED BY public.erp_file.id;
CREATE TABLE public.erp_message (
    id bigint NOT NULL,
    session_id bigint,
    at timestamp with time zone NOT NULL,
    operation text DEFAULT ''::text NOT NULL,
    received text DEFAULT ''::text NOT NULL,
    answered text DEFAULT ''::text NOT NULL
);
CREATE SEQUENCE public.erp_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.erp_message_id_seq OWNED BY public.erp_message.id;
CREATE TABLE public.erp_session (
    id bigint NOT NULL,
    ticket_sha256 text DEFAULT ''::text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_as text DEFAULT ''::text NOT NULL,
    said text DEFAULT ''::text NOT NULL,
    company_path text DEFAULT ''::text NOT NULL,
    step text DEFAULT '{}'::text NOT NULL,
    steps_done integer DEFAULT 0 NOT NULL,
    steps_planned integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE public.erp_session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.erp_session_id_seq OWNED BY public.erp_session.id;
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
    acted_for bigint,
    CONSTRAINT kind_known CHECK ((kind = ANY (ARRAY['send'::text, 'retrieve'::text, 'accept'::text, 'reject'::text, 'resend'::text, 'withdraw'::text, 'exported'::text, 'failed'::text, 'retry'::text, 'unlink'::text, 'undo'::text, 'created'::text, 'edited'::text, 'imported'::text, 'commented'::text])))
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
    content text DEFAULT ''::text NOT NULL,
    request text DEFAULT ''::text NOT NULL,
    request_id text DEFAULT ''::text NOT NULL,
    series integer DEFAULT 1 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    ticket text DEFAULT ''::text NOT NULL,
    ask_first boolean DEFAULT false NOT NULL,
    due_at timestamp with time zone,
    waiting_since timestamp with time zone,
    edit_sequence text DEFAULT ''::text NOT NULL,
    differences text DEFAULT ''::text NOT NULL,
    file_id bigint,
    confirmed_by bigint,
    CONSTRAINT state_known CHECK ((state = ANY (ARRAY['queued'::text, 'handed_over'::text, 'unknown'::text, 'file_produced'::text, 'done'::text, 'failed'::text, 'withdrawn'::text])))
);
CREATE SEQUENCE public.export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.export_id_seq OWNED BY public.export.id;
CREATE SEQUENCE public.finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.finding_id_seq OWNED BY public.finding.id;
CREATE TABLE public.history_key (
    from_number bigint NOT NULL,
    key_id character varying(16) NOT NULL
);
CREATE TABLE public.history_link (
    number bigint NOT NULL,
    kind text DEFAULT ''::text NOT NULL,
    entry_id bigint NOT NULL,
    link text DEFAULT ''::text NOT NULL,
    CONSTRAINT kind_known CHECK ((kind = ANY (ARRAY['event'::text, 'comment'::text, 'attachment'::text]))),
    CONSTRAINT link_length CHECK ((length(link) = 64))
);
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
    revoked_at timestamp with time zone,
    address text DEFAULT ''::text NOT NULL,
    agent text DEFAULT ''::text NOT NULL
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
CREATE TABLE public.metrics_changed (
    commitment_id bigint NOT NULL
);
CREATE TABLE public.metrics_pack (
    kind character varying(10) NOT NULL,
    month integer NOT NULL,
    private boolean NOT NULL,
    commitment bytea NOT NULL,
    at bytea NOT NULL,
    at_rest bytea NOT NULL,
    begin bytea NOT NULL,
    begin_rest bytea NOT NULL,
    project bytea NOT NULL,
    facts bytea NOT NULL,
    amount bytea NOT NULL,
    code bytea NOT NULL,
    type bytea NOT NULL,
    vendor bytea NOT NULL,
    sender bytea NOT NULL,
    approver bytea NOT NULL,
    digest bytea DEFAULT '\x'::bytea NOT NULL,
    CONSTRAINT kind_known CHECK (kind IN ('decision', 're_send', 'export', 'answer', 'citation', 'accounting', 'project'))
);
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN commitment SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN at SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN at_rest SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN begin SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN begin_rest SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN project SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN facts SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN amount SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN code SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN type SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN vendor SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN sender SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.metrics_pack ALTER COLUMN approver SET STORAGE EXTERNAL;
CREATE TABLE public.night_check (
    night date NOT NULL,
    at timestamp with time zone NOT NULL,
    faults integer DEFAULT 0 NOT NULL,
    found text DEFAULT ''::text NOT NULL
);
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
    quickbooks_active boolean DEFAULT true NOT NULL,
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
    succeeded boolean NOT NULL,
    state_sha256 text DEFAULT ''::text NOT NULL
);
CREATE SEQUENCE public.sign_in_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_attempt_id_seq OWNED BY public.sign_in_attempt.id;
CREATE TABLE public.sign_in_identity (
    id bigint NOT NULL,
    issuer text DEFAULT ''::text NOT NULL,
    subject text DEFAULT ''::text NOT NULL,
    person_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT issuer_length CHECK (((length(issuer) >= 1) AND (length(issuer) <= 500))),
    CONSTRAINT subject_length CHECK (((length(subject) >= 1) AND (length(subject) <= 255)))
);
CREATE SEQUENCE public.sign_in_identity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_identity_id_seq OWNED BY public.sign_in_identity.id;
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
CREATE SEQUENCE public.submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.submission_id_seq OWNED BY public.submission.id;
CREATE TABLE public.unlink_check (
    commitment_id bigint NOT NULL,
    version integer NOT NULL,
    asked_by bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    answer text DEFAULT ''::text NOT NULL
);
CREATE SEQUENCE public.vendor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.vendor_id_seq OWNED BY public.vendor.id;
ALTER TABLE ONLY public.attachment ALTER COLUMN id SET DEFAULT nextval('public.attachment_id_seq'::regclass);
ALTER TABLE ONLY public.comment ALTER COLUMN id SET DEFAULT nextval('public.comment_id_seq'::regclass);
ALTER TABLE ONLY public.commitment ALTER COLUMN id SET DEFAULT nextval('public.commitment_id_seq'::regclass);
ALTER TABLE ONLY public.commitment_tally ALTER COLUMN id SET DEFAULT nextval('public.commitment_tally_id_seq'::regclass);
ALTER TABLE ONLY public.company ALTER COLUMN id SET DEFAULT nextval('public.company_id_seq'::regclass);
ALTER TABLE ONLY public.cost_code ALTER COLUMN id SET DEFAULT nextval('public.cost_code_id_seq'::regclass);
ALTER TABLE ONLY public.delegation ALTER COLUMN id SET DEFAULT nextval('public.delegation_id_seq'::regclass);
ALTER TABLE ONLY public.erp_connection ALTER COLUMN id SET DEFAULT nextval('public.erp_connection_id_seq'::regclass);
ALTER TABLE ONLY public.erp_entry ALTER COLUMN id SET DEFAULT nextval('public.erp_entry_id_seq'::regclass);
ALTER TABLE ONLY public.erp_file ALTER COLUMN id SET DEFAULT nextval('public.erp_file_id_seq'::regclass);
ALTER TABLE ONLY public.erp_message ALTER COLUMN id SET DEFAULT nextval('public.erp_message_id_seq'::regclass);
ALTER TABLE ONLY public.erp_session ALTER COLUMN id SET DEFAULT nextval('public.erp_session_id_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);
ALTER TABLE ONLY public.export ALTER COLUMN id SET DEFAULT nextval('public.export_id_seq'::regclass);
ALTER TABLE ONLY public.finding ALTER COLUMN id SET DEFAULT nextval('public.finding_id_seq'::regclass);
ALTER TABLE ONLY public.mail ALTER COLUMN id SET DEFAULT nextval('public.mail_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.project ALTER COLUMN id SET DEFAULT nextval('public.project_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_attempt ALTER COLUMN id SET DEFAULT nextval('public.sign_in_attempt_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_identity ALTER COLUMN id SET DEFAULT nextval('public.sign_in_identity_id_seq'::regclass);
ALTER TABLE ONLY public.sov_line ALTER COLUMN id SET DEFAULT nextval('public.sov_line_id_seq'::regclass);
ALTER TABLE ONLY public.submission ALTER COLUMN id SET DEFAULT nextval('public.submission_id_seq'::regclass);
ALTER TABLE ONLY public.vendor ALTER COLUMN id SET DEFAULT nextval('public.vendor_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0016');
INSERT INTO public.cited_code VALUES (7, '2026-01-15 22:01:00+00', 1);
INSERT INTO public.cited_code VALUES (2, '2026-11-06 22:45:00+00', 10);
INSERT INTO public.cited_code VALUES (2, '2026-11-11 14:45:00+00', 12);
INSERT INTO public.cited_code VALUES (10, '2026-11-13 19:40:00+00', 13);
INSERT INTO public.comment VALUES (1, 10, '2026-11-11 21:40:00+00', 1, 'comment', 'The superintendent confirmed the quantities on site.', 1, NULL, NULL);
INSERT INTO public.commitment VALUES (1, 7, 'SC2-0010', 'sc2-0010', 'Masonry, north side', 'subcontract', 2, 4, 'Approved', true, false, 1000, 'Furnish and install masonry, north side, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Winter protection.', '2026-01-09', '2026-01-30', '2026-07-22', NULL, '2026-01-09', '', '', '', '', NULL, 1, 'unit', 2, '2026-01-09 19:21:00+00', 114441300, 'synced', '2026-01-21 19:01:00+00', 2, 6, '2026-01-16 21:24:00+00', 'SC2-0010', 'sc2-0010', '200A-1769022060');
INSERT INTO public.commitment VALUES (2, 4, 'SC2-0003', 'sc2-0003', 'Masonry, west wing', 'subcontract', 2, 4, 'Approved', true, false, 500, 'Furnish and install masonry, west wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-06-04', '2026-06-13', '2026-10-01', NULL, '2026-06-04', '', '', '', '', NULL, 1, 'unit', 2, '2026-06-04 21:00:00+00', 120142210, 'synced', '2026-06-11 14:10:00+00', 1, 1, '2026-06-09 21:47:00+00', 'SC2-0003', 'sc2-0003', '2003-1781187000');
INSERT INTO public.commitment VALUES (4, 6, 'SC4-0012', 'sc4-0012', 'Plumbing, north side', 'subcontract', 4, 8, 'Approved', true, false, 500, 'Furnish and install plumbing, north side, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-08-10', '2026-08-28', '2026-11-01', NULL, '2026-08-10', '', '', '', '', NULL, 1, 'unit', 1, '2026-08-10 18:47:00+00', 62978100, 'synced', '2026-08-13 19:18:00+00', 1, 1, '2026-08-11 20:16:00+00', 'SC4-0012', 'sc4-0012', '200C-1786648680');
INSERT INTO public.commitment VALUES (3, 5, 'SC3-0011', 'sc3-0011', 'Drywall and painting, annex', 'subcontract', 3, 7, 'Approved', false, false, 500, 'Furnish and install drywall and painting, annex, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-07-31', '2026-08-31', '2026-09-30', NULL, '2026-07-31', '', '', '', '', NULL, 1, 'unit', 2, '2026-07-31 15:00:00+00', 74379350, 'synced', '2026-08-18 21:29:00+00', 1, 1, '2026-08-14 14:25:00+00', 'SC3-0011', 'sc3-0011', '200B-1787088540');
INSERT INTO public.commitment VALUES (5, 7, 'PO1-0014', 'po1-0014', 'Reinforcing bar, east wing', 'purchase_order', 1, 3, 'Approved', true, false, NULL, 'Deliver reinforcing bar, east wing, as drawn.', '', '', '2026-09-01', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', '2% 10, net 30', '2026-11-09', 1, 'unit', 2, '2026-09-01 14:27:00+00', 14039280, 'synced', '2026-09-11 13:16:00+00', 2, 1, '2026-09-08 21:00:00+00', 'PO1-0014', 'po1-0014', '200E-1789132560');
INSERT INTO public.commitment VALUES (7, 1, 'SC3-0007', 'sc3-0007', 'Structural steel, ground floor', 'subcontract', 3, 3, 'Draft', true, false, 1000, 'Furnish and install structural steel, ground floor, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-09', '2026-10-16', '2027-01-09', NULL, '2026-10-09', '', '', '', '', NULL, 1, 'unit', 1, '2026-10-09 14:04:00+00', 54781840, 'not_sent', '2026-10-09 14:04:00+00', 0, NULL, NULL, '', '', '');
INSERT INTO public.commitment VALUES (6, 4, 'SC4-0009', 'sc4-0009', 'Electrical, east wing', 'subcontract', 4, 10, 'Approved', true, true, 1000, 'Furnish and install electrical, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-06', '2026-10-15', '2027-03-28', NULL, '2026-10-06', '', '', '', '', NULL, 1, 'unit', 1, '2026-10-06 16:22:00+00', 146273165, 'synced', '2026-10-16 19:25:00+00', 1, 1, '2026-10-09 21:08:00+00', 'SC4-0009', 'sc4-0009', '2009-1792178700');
INSERT INTO public.commitment VALUES (8, 3, 'PO3-0006', 'po3-0006', 'Lumber package, west wing', 'purchase_order', 3, 11, 'Approved', true, false, NULL, 'Deliver lumber package, west wing, as drawn.', '', '', '2026-10-21', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Main yard', 'Flatbed', '2% 10, net 30', '2026-12-20', 1, 'unit', 1, '2026-10-21 19:27:00+00', 10379215, 'retrieved', '2026-10-28 20:17:00+00', 1, 1, '2026-10-23 13:27:00+00', '', '', '');
INSERT INTO public.commitment VALUES (9, 3, 'SC10001', 'sc10001', 'Storefront and glazing, east wing', 'subcontract', 1, 6, 'Approved', true, false, 500, 'Furnish and install storefront and glazing, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-10-26', '2026-11-23', '2027-01-02', NULL, '2026-10-26', '', '', '', '', NULL, 1, 'amount', 2, '2026-10-26 15:46:00+00', 96729000, 'rejected', '2026-11-06 22:45:00+00', 1, 1, '2026-10-30 13:19:00+00', '', '', '');
INSERT INTO public.commitment VALUES (11, 6, 'PO3-0013', 'po3-0013', 'Lumber package, phase 2', 'purchase_order', 3, 11, 'Approved', false, false, NULL, 'Deliver lumber package, phase 2, as drawn.', '', '', '2026-11-02', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', '2% 10, net 30', '2026-11-24', 1, 'amount', 2, '2026-11-02 14:28:00+00', 7813500, 'rejected', '2026-11-13 19:40:00+00', 2, 1, '2026-11-12 17:29:00+00', '', '', '');
INSERT INTO public.commitment VALUES (10, 5, 'SC1-0008', 'sc1-0008', 'Heating and cooling, phase 1', 'subcontract', 1, 9, 'Approved', true, false, 500, 'Furnish and install heating and cooling, phase 1, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Patching of work by others.', '2026-10-30', '2026-11-26', '2027-02-02', NULL, '2026-10-30', '', '', '', '', NULL, 1, 'unit', 1, '2026-10-30 15:15:00+00', 37983470, 'sent', '2026-11-13 19:58:00+00', 2, 1, '2026-11-13 19:58:00+00', '', '', '');
INSERT INTO public.commitment VALUES (12, 4, 'SC4-0005', 'sc4-0005', 'Electrical, east wing', 'subcontract', 4, 10, 'Approved', false, false, 1000, 'Furnish and install electrical, east wing, as drawn.', 'Labor, material, equipment, taxes and permits for this work.', 'Overtime and weekend work.', '2026-11-06', '2026-11-25', '2027-02-21', NULL, '2026-11-06', '', '', '', '', NULL, 1, 'unit', 1, '2026-11-06 18:49:00+00', 66356400, 'export_failed', '2026-11-16 22:10:00+00', 1, 1, '2026-11-13 20:37:00+00', 'SC4-0005', 'sc4-0005', '');
INSERT INTO public.commitment VALUES (13, 2, 'PO2-0002', 'po2-0002', 'Millwork, floors 2 to 4', 'purchase_order', 2, 11, 'Approved', true, false, NULL, 'Deliver millwork, floors 2 to 4, as drawn.', '', '', '2026-11-13', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Flatbed', 'Net 45', '2026-12-08', 1, 'unit', 2, '2026-11-13 22:51:00+00', 5338200, 'sent', '2026-11-19 14:54:00+00', 1, 1, '2026-11-19 14:54:00+00', '', '', '');
INSERT INTO public.commitment VALUES (14, 3, 'PO4-0004', 'po4-0004', 'Light fixtures, north side', 'purchase_order', 4, 10, 'Approved', true, false, NULL, 'Deliver light fixtures, north side, as drawn.', '', '', '2026-11-13', NULL, NULL, NULL, NULL, 'Cedar & Stone Builders
Accounts payable
100 Sample Street', 'Site trailer, gate 2. Call one day ahead.', 'Freight', '2% 10, net 30', '2027-02-01', 1, 'amount', 1, '2026-11-13 22:52:00+00', 3976500, 'exporting', '2026-11-19 22:43:00+00', 1, 1, '2026-11-18 22:32:00+00', 'PO4-0004', 'po4-0004', '');
INSERT INTO public.commitment_search VALUES (1, '{y,"project 2",-00,001,010,2-0,c2-,sc2," no"," si",", n",aso,"h s",ide,mas,nor,nry,onr,ort,rth,"ry,",sid,son,"th ","y, "," & "," da"," ma","& d","an ",arl,aso,aug,dau,ers,ght,har,hte,lan,mas,"n &",nry,onr,rla,"rs ","s m",son,ter,ugh}');
INSERT INTO public.commitment_search VALUES (2, '{y,"project 2",-00,000,003,2-0,c2-,sc2," we"," wi",", w",aso,est,ing,mas,nry,onr,"ry,",son,"st ","t w",wes,win,"y, "," & "," da"," ma","& d","an ",arl,aso,aug,dau,ers,ght,har,hte,lan,mas,"n &",nry,onr,rla,"rs ","s m",son,ter,ugh}');
INSERT INTO public.commitment_search VALUES (4, '{y,"project 4",-00,001,012,4-0,c4-,sc4," no"," si",", n",bin,"g, ","h s",ide,ing,lum,mbi,"ng,",nor,ort,plu,rth,sid,"th ",umb," pl"," ri",bin,ers,ing,ive,lum,mbi,"o r",plu,riv,"rs ","s p",two,umb,ver,"wo "}');
INSERT INTO public.commitment_search VALUES (3, '{y,"project 3",-00,001,011,3-0,c3-,sc3," an"," pa",", a",ain,all,and,ann,"d p",dry,"g, ",ing,int,"l a","ll ","nd ",nex,"ng,",nne,nti,pai,ryw,tin,wal,ywa," an"," dr"," pa",ain,air,all,and,"d p",dry,"e d","ie ",int,iri,"l a","ll ","nd ",pai,pra,rai,rie,ryw,wal,ywa}');
INSERT INTO public.commitment_search VALUES (5, '{y,"project 1",-00,001,014,1-0,o1-,po1," ba"," ea"," wi",", e","ar,",ast,bar,cin,eas,ein,for,"g b",inf,ing,nfo,"ng ",orc,"r, ",rci,rei,"st ","t w",win," er"," st",cto,"d s",ect,eel,"el ",ere,iro,"l e",nwo,"od ",onw,ood,ors,rec,ron,ste,tee,tor,woo}');
INSERT INTO public.commitment_search VALUES (7, '{n,"project 3",-00,000,007,3-0,c3-,sc3," fl"," gr"," st",", g","al ",ctu,"d f",eel,"el,",flo,gro,"l s","l, ",loo,"nd ",oor,oun,ral,rou,ruc,ste,str,tee,tru,tur,uct,und,ura," er"," st",cto,"d s",ect,eel,"el ",ere,iro,"l e",nwo,"od ",onw,ood,ors,rec,ron,ste,tee,tor,woo}');
INSERT INTO public.commitment_search VALUES (6, '{y,"project 4",-00,000,009,4-0,c4-,sc4," ea"," wi",", e","al,",ast,cal,ctr,eas,ect,ele,ica,ing,"l, ",lec,ric,"st ","t w",tri,win," el",ake,ctr,"e e",ect,ele,esh,hor,kes,lak,lec,ore,"re ",ric,sho,tri}');
INSERT INTO public.commitment_search VALUES (8, '{v,"project 3",-00,000,006,3-0,o3-,po3," pa"," we"," wi",", w",ack,age,ber,cka,"e, ","er ",est,"ge,",ing,kag,lum,mbe,pac,"r p","st ","t w",umb,wes,win," bu"," su",ang,bui,din,"er ","g s",ger,gra,ild,ing,ldi,"ng ",nge,ply,ppl,"r b",ran,sup,uil,upp}');
INSERT INTO public.commitment_search VALUES (9, '{j,"project 1",000,001,100,c10,sc1," an"," ea"," gl"," wi",", e",and,ast,azi,"d g",eas,efr,fro,"g, ",gla,ing,laz,"nd ","ng,","nt ",ont,ore,ref,ron,"st ",sto,"t a","t w",tor,win,zin," co"," gl",ane,any,arp,azi,cle,com,"e g",ear,"g c",gla,ing,laz,lea,mpa,"ne ","ng ",omp,pan,rpa,zin}');
INSERT INTO public.commitment_search VALUES (11, '{j,"project 3",-00,001,013,3-0,o3-,po3," pa"," ph",", p",ack,age,ase,ber,cka,"e 2","e, ","er ","ge,",has,kag,lum,mbe,pac,pha,"r p","se ",umb," bu"," su",ang,bui,din,"er ","g s",ger,gra,ild,ing,ldi,"ng ",nge,ply,ppl,"r b",ran,sup,uil,upp}');
INSERT INTO public.commitment_search VALUES (10, '{s,"project 1",-00,000,008,1-0,c1-,sc1," an"," co"," ph",", p",and,ase,ati,coo,"d c","e 1",eat,"g a","g, ",has,hea,ing,lin,"nd ","ng ","ng,",oli,ool,pha,"se ",tin," me","am ",ani,cal,cha,dha,ech,ham,han,ica,ind,"m m",mec,ndh,nic,win}');
INSERT INTO public.commitment_search VALUES (12, '{f,"project 4",-00,000,005,4-0,c4-,sc4," ea"," wi",", e","al,",ast,cal,ctr,eas,ect,ele,ica,ing,"l, ",lec,ric,"st ","t w",tri,win," el",ake,ctr,"e e",ect,ele,esh,hor,kes,lak,lec,ore,"re ",ric,sho,tri}');
INSERT INTO public.commitment_search VALUES (13, '{s,"project 2",-00,000,002,2-0,o2-,po2," 2 "," fl"," to",", f","2 t",flo,ill,"k, ",llw,loo,lwo,mil,"o 4",oor,ork,ors,"rk,","rs ","s 2","to ",wor," bu"," su",ang,bui,din,"er ","g s",ger,gra,ild,ing,ldi,"ng ",nge,ply,ppl,"r b",ran,sup,uil,upp}');
INSERT INTO public.commitment_search VALUES (14, '{x,"project 4",-00,000,004,4-0,o4-,po4," fi"," no"," si",", n","es,",fix,ght,"h s","ht ",ide,igh,ixt,lig,nor,ort,res,rth,"s, ",sid,"t f","th ",tur,ure,xtu," el",ake,ctr,"e e",ect,ele,esh,hor,kes,lak,lec,ore,"re ",ric,sho,tri}');
INSERT INTO public.commitment_tally VALUES (1, 2, 'not_sent', 'subcontract', false, false, 1, 114441300);
INSERT INTO public.commitment_tally VALUES (2, 2, 'not_sent', 'subcontract', false, false, -1, -114441300);
INSERT INTO public.commitment_tally VALUES (3, 2, 'sent', 'subcontract', false, true, 1, 114441300);
INSERT INTO public.commitment_tally VALUES (4, 2, 'sent', 'subcontract', false, true, -1, -114441300);
INSERT INTO public.commitment_tally VALUES (5, 2, 'rejected', 'subcontract', false, true, 1, 114441300);
INSERT INTO public.commitment_tally VALUES (6, 2, 'rejected', 'subcontract', false, true, -1, -114441300);
INSERT INTO public.commitment_tally VALUES (7, 2, 'sent', 'subcontract', false, true, 1, 114441300);
INSERT INTO public.commitment_tally VALUES (8, 2, 'sent', 'subcontract', false, true, -1, -114441300);
INSERT INTO public.commitment_tally VALUES (9, 2, 'exporting', 'subcontract', false, true, 1, 114441300);
INSERT INTO public.commitment_tally VALUES (10, 2, 'exporting', 'subcontract', false, true, -1, -114441300);
INSERT INTO public.commitment_tally VALUES (11, 2, 'synced', 'subcontract', false, true, 1, 114441300);
INSERT INTO public.commitment_tally VALUES (12, 2, 'not_sent', 'subcontract', false, false, 1, 120142210);
INSERT INTO public.commitment_tally VALUES (13, 2, 'not_sent', 'subcontract', false, false, -1, -120142210);
INSERT INTO public.commitment_tally VALUES (14, 2, 'sent', 'subcontract', false, true, 1, 120142210);
INSERT INTO public.commitment_tally VALUES (15, 2, 'sent', 'subcontract', false, true, -1, -120142210);
INSERT INTO public.commitment_tally VALUES (16, 2, 'exporting', 'subcontract', false, true, 1, 120142210);
INSERT INTO public.commitment_tally VALUES (17, 2, 'exporting', 'subcontract', false, true, -1, -120142210);
INSERT INTO public.commitment_tally VALUES (18, 2, 'synced', 'subcontract', false, true, 1, 120142210);
INSERT INTO public.commitment_tally VALUES (19, 3, 'not_sent', 'subcontract', false, false, 1, 74379350);
INSERT INTO public.commitment_tally VALUES (20, 4, 'not_sent', 'subcontract', false, false, 1, 62978100);
INSERT INTO public.commitment_tally VALUES (21, 4, 'not_sent', 'subcontract', false, false, -1, -62978100);
INSERT INTO public.commitment_tally VALUES (22, 4, 'sent', 'subcontract', false, true, 1, 62978100);
INSERT INTO public.commitment_tally VALUES (23, 4, 'sent', 'subcontract', false, true, -1, -62978100);
INSERT INTO public.commitment_tally VALUES (24, 4, 'exporting', 'subcontract', false, true, 1, 62978100);
INSERT INTO public.commitment_tally VALUES (25, 4, 'exporting', 'subcontract', false, true, -1, -62978100);
INSERT INTO public.commitment_tally VALUES (26, 4, 'export_failed', 'subcontract', false, true, 1, 62978100);
INSERT INTO public.commitment_tally VALUES (27, 4, 'export_failed', 'subcontract', false, true, -1, -62978100);
INSERT INTO public.commitment_tally VALUES (28, 4, 'exporting', 'subcontract', false, true, 1, 62978100);
INSERT INTO public.commitment_tally VALUES (29, 4, 'exporting', 'subcontract', false, true, -1, -62978100);
INSERT INTO public.commitment_tally VALUES (30, 4, 'synced', 'subcontract', false, true, 1, 62978100);
INSERT INTO public.commitment_tally VALUES (31, 3, 'not_sent', 'subcontract', false, false, -1, -74379350);
INSERT INTO public.commitment_tally VALUES (32, 3, 'sent', 'subcontract', false, true, 1, 74379350);
INSERT INTO public.commitment_tally VALUES (33, 3, 'sent', 'subcontract', false, true, -1, -74379350);
INSERT INTO public.commitment_tally VALUES (34, 3, 'exporting', 'subcontract', false, true, 1, 74379350);
INSERT INTO public.commitment_tally VALUES (35, 3, 'exporting', 'subcontract', false, true, -1, -74379350);
INSERT INTO public.commitment_tally VALUES (36, 3, 'synced', 'subcontract', false, true, 1, 74379350);
INSERT INTO public.commitment_tally VALUES (37, 1, 'not_sent', 'purchase_order', false, false, 1, 14039280);
INSERT INTO public.commitment_tally VALUES (38, 1, 'not_sent', 'purchase_order', false, false, -1, -14039280);
INSERT INTO public.commitment_tally VALUES (39, 1, 'sent', 'purchase_order', false, true, 1, 14039280);
INSERT INTO public.commitment_tally VALUES (40, 1, 'sent', 'purchase_order', false, true, -1, -14039280);
INSERT INTO public.commitment_tally VALUES (41, 1, 'retrieved', 'purchase_order', false, true, 1, 14039280);
INSERT INTO public.commitment_tally VALUES (42, 1, 'retrieved', 'purchase_order', false, true, -1, -14039280);
INSERT INTO public.commitment_tally VALUES (43, 1, 'sent', 'purchase_order', false, true, 1, 14039280);
INSERT INTO public.commitment_tally VALUES (44, 1, 'sent', 'purchase_order', false, true, -1, -14039280);
INSERT INTO public.commitment_tally VALUES (45, 1, 'exporting', 'purchase_order', false, true, 1, 14039280);
INSERT INTO public.commitment_tally VALUES (46, 1, 'exporting', 'purchase_order', false, true, -1, -14039280);
INSERT INTO public.commitment_tally VALUES (47, 1, 'synced', 'purchase_order', false, true, 1, 14039280);
INSERT INTO public.commitment_tally VALUES (48, 4, 'not_sent', 'subcontract', true, false, 1, 146273165);
INSERT INTO public.commitment_tally VALUES (49, 3, 'not_sent', 'subcontract', false, false, 1, 54781840);
INSERT INTO public.commitment_tally VALUES (50, 4, 'not_sent', 'subcontract', true, false, -1, -146273165);
INSERT INTO public.commitment_tally VALUES (51, 4, 'sent', 'subcontract', true, true, 1, 146273165);
INSERT INTO public.commitment_tally VALUES (52, 4, 'sent', 'subcontract', true, true, -1, -146273165);
INSERT INTO public.commitment_tally VALUES (53, 4, 'exporting', 'subcontract', true, true, 1, 146273165);
INSERT INTO public.commitment_tally VALUES (54, 4, 'exporting', 'subcontract', true, true, -1, -146273165);
INSERT INTO public.commitment_tally VALUES (55, 4, 'synced', 'subcontract', true, true, 1, 146273165);
INSERT INTO public.commitment_tally VALUES (56, 3, 'not_sent', 'purchase_order', false, false, 1, 10379215);
INSERT INTO public.commitment_tally VALUES (57, 3, 'not_sent', 'purchase_order', false, false, -1, -10379215);
INSERT INTO public.commitment_tally VALUES (58, 3, 'sent', 'purchase_order', false, true, 1, 10379215);
INSERT INTO public.commitment_tally VALUES (59, 1, 'not_sent', 'subcontract', false, false, 1, 96729000);
INSERT INTO public.commitment_tally VALUES (60, 3, 'sent', 'purchase_order', false, true, -1, -10379215);
INSERT INTO public.commitment_tally VALUES (61, 3, 'retrieved', 'purchase_order', false, true, 1, 10379215);
INSERT INTO public.commitment_tally VALUES (62, 1, 'not_sent', 'subcontract', false, false, -1, -96729000);
INSERT INTO public.commitment_tally VALUES (63, 1, 'sent', 'subcontract', false, true, 1, 96729000);
INSERT INTO public.commitment_tally VALUES (64, 1, 'not_sent', 'subcontract', false, false, 1, 37983470);
INSERT INTO public.commitment_tally VALUES (65, 3, 'not_sent', 'purchase_order', false, false, 1, 7813500);
INSERT INTO public.commitment_tally VALUES (66, 4, 'not_sent', 'subcontract', false, false, 1, 66356400);
INSERT INTO public.commitment_tally VALUES (67, 3, 'not_sent', 'purchase_order', false, false, -1, -7813500);
INSERT INTO public.commitment_tally VALUES (68, 3, 'sent', 'purchase_order', false, true, 1, 7813500);
INSERT INTO public.commitment_tally VALUES (69, 1, 'not_sent', 'subcontract', false, false, -1, -37983470);
INSERT INTO public.commitment_tally VALUES (70, 1, 'sent', 'subcontract', false, true, 1, 37983470);
INSERT INTO public.commitment_tally VALUES (71, 1, 'sent', 'subcontract', false, true, -1, -96729000);
INSERT INTO public.commitment_tally VALUES (72, 1, 'rejected', 'subcontract', false, true, 1, 96729000);
INSERT INTO public.commitment_tally VALUES (73, 3, 'sent', 'purchase_order', false, true, -1, -7813500);
INSERT INTO public.commitment_tally VALUES (74, 3, 'rejected', 'purchase_order', false, true, 1, 7813500);
INSERT INTO public.commitment_tally VALUES (75, 1, 'sent', 'subcontract', false, true, -1, -37983470);
INSERT INTO public.commitment_tally VALUES (76, 1, 'rejected', 'subcontract', false, true, 1, 37983470);
INSERT INTO public.commitment_tally VALUES (77, 3, 'rejected', 'purchase_order', false, true, -1, -7813500);
INSERT INTO public.commitment_tally VALUES (78, 3, 'sent', 'purchase_order', false, true, 1, 7813500);
INSERT INTO public.commitment_tally VALUES (79, 3, 'sent', 'purchase_order', false, true, -1, -7813500);
INSERT INTO public.commitment_tally VALUES (80, 3, 'rejected', 'purchase_order', false, true, 1, 7813500);
INSERT INTO public.commitment_tally VALUES (81, 1, 'rejected', 'subcontract', false, true, -1, -37983470);
INSERT INTO public.commitment_tally VALUES (82, 1, 'sent', 'subcontract', false, true, 1, 37983470);
INSERT INTO public.commitment_tally VALUES (83, 4, 'not_sent', 'subcontract', false, false, -1, -66356400);
INSERT INTO public.commitment_tally VALUES (84, 4, 'sent', 'subcontract', false, true, 1, 66356400);
INSERT INTO public.commitment_tally VALUES (85, 2, 'not_sent', 'purchase_order', false, false, 1, 5338200);
INSERT INTO public.commitment_tally VALUES (86, 4, 'not_sent', 'purchase_order', false, false, 1, 3976500);
INSERT INTO public.commitment_tally VALUES (87, 4, 'sent', 'subcontract', false, true, -1, -66356400);
INSERT INTO public.commitment_tally VALUES (88, 4, 'exporting', 'subcontract', false, true, 1, 66356400);
INSERT INTO public.commitment_tally VALUES (89, 4, 'exporting', 'subcontract', false, true, -1, -66356400);
INSERT INTO public.commitment_tally VALUES (90, 4, 'export_failed', 'subcontract', false, true, 1, 66356400);
INSERT INTO public.commitment_tally VALUES (91, 4, 'not_sent', 'purchase_order', false, false, -1, -3976500);
INSERT INTO public.commitment_tally VALUES (92, 4, 'sent', 'purchase_order', false, true, 1, 3976500);
INSERT INTO public.commitment_tally VALUES (93, 2, 'not_sent', 'purchase_order', false, false, -1, -5338200);
INSERT INTO public.commitment_tally VALUES (94, 2, 'sent', 'purchase_order', false, true, 1, 5338200);
INSERT INTO public.commitment_tally VALUES (95, 4, 'sent', 'purchase_order', false, true, -1, -3976500);
INSERT INTO public.commitment_tally VALUES (96, 4, 'exporting', 'purchase_order', false, true, 1, 3976500);
INSERT INTO public.commitment_viewer VALUES (6, 4);
INSERT INTO public.commitment_viewer VALUES (6, 5);
INSERT INTO public.company VALUES (1, 'Cedar & Stone Builders (sample)', 'America/Chicago', true, true, '2025-11-20 15:00:00+00', '01234', 480, 1020, 7, true, true, true, true, true, true, true);
INSERT INTO public.cost_code VALUES (1, '01-310', 'Project management', true, true, '80000200-1704300000', '');
INSERT INTO public.cost_code VALUES (2, '01-500', 'Temporary facilities', true, true, '80000201-1704300000', '');
INSERT INTO public.cost_code VALUES (3, '02-400', 'Demolition', true, true, '80000202-1704300000', '');
INSERT INTO public.cost_code VALUES (4, '03-100', 'Concrete forming', true, true, '80000203-1704300000', '');
INSERT INTO public.cost_code VALUES (5, '03-200', 'Concrete reinforcing', true, true, '80000204-1704300000', '');
INSERT INTO public.cost_code VALUES (6, '03-300', 'Cast-in-place concrete', true, true, '80000205-1704300000', '');
INSERT INTO public.cost_code VALUES (7, '04-200', 'Unit masonry', true, true, '80000206-1704300000', '');
INSERT INTO public.cost_code VALUES (8, '05-100', 'Structural steel', true, true, '80000207-1704300000', '');
INSERT INTO public.cost_code VALUES (9, '05-500', 'Metal fabrications', true, true, '80000208-1704300000', '');
INSERT INTO public.cost_code VALUES (10, '06-100', 'Rough carpentry', true, true, '80000209-1704300000', '');
INSERT INTO public.cost_code VALUES (11, '06-400', 'Architectural woodwork', true, true, '80000210-1704300000', '');
INSERT INTO public.cost_code VALUES (12, '07-200', 'Insulation', true, true, '80000211-1704300000', '');
INSERT INTO public.cost_code VALUES (13, '07-500', 'Membrane roofing', true, true, '80000212-1704300000', '');
INSERT INTO public.cost_code VALUES (14, '07-900', 'Joint sealants', true, true, '80000213-1704300000', '');
INSERT INTO public.cost_code VALUES (15, '08-100', 'Doors and frames', true, true, '80000214-1704300000', '');
INSERT INTO public.cost_code VALUES (16, '08-400', 'Storefronts', true, true, '80000215-1704300000', '');
INSERT INTO public.cost_code VALUES (17, '08-800', 'Glazing', true, true, '80000216-1704300000', '');
INSERT INTO public.cost_code VALUES (18, '09-250', 'Gypsum board', true, true, '80000217-1704300000', '');
INSERT INTO public.cost_code VALUES (19, '09-300', 'Tiling', true, true, '80000218-1704300000', '');
INSERT INTO public.cost_code VALUES (20, '09-900', 'Painting', true, true, '80000219-1704300000', '');
INSERT INTO public.cost_code VALUES (21, '22-100', 'Plumbing', true, true, '80000220-1704300000', '');
INSERT INTO public.cost_code VALUES (22, '23-300', 'HVAC ducts and equipment', true, true, '80000221-1704300000', '');
INSERT INTO public.cost_code VALUES (23, '26-100', 'Electrical', true, true, '80000222-1704300000', '');
INSERT INTO public.cost_code VALUES (24, '31-200', 'Earth moving', true, true, '80000223-1704300000', '');
INSERT INTO public.cost_code VALUES (25, '32-100', 'Paving', true, true, '80000224-1704300000', '');
INSERT INTO public.cost_code VALUES (26, '10-400', 'Safety specialties', true, false, '', '');
INSERT INTO public.cost_code VALUES (27, '33-400', 'Storm drainage', true, false, '', '');
INSERT INTO public.cost_code VALUES (28, '15-400', 'Plumbing (old numbering)', false, true, '80000227-1704300000', '');
INSERT INTO public.erp_connection VALUES (1, '', '', NULL, NULL, '', '', '', '', '', '', NULL, NULL, false, false, 24, 24, 5, NULL, NULL, false);
INSERT INTO public.event VALUES (1, 1, 1, '2026-01-09 19:21:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (2, 1, 2, '2026-01-14 20:15:00+00', 6, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (3, 1, 3, '2026-01-15 22:01:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}', NULL);
INSERT INTO public.event VALUES (4, 1, 4, '2026-01-16 20:59:56+00', 2, 'edited', 'rejected', 'rejected', 1, '{"answers": ["C3: The owner approved a budget transfer; it is in the budget since yesterday."]}', NULL);
INSERT INTO public.event VALUES (5, 1, 5, '2026-01-16 21:24:00+00', 6, 'resend', 'rejected', 'sent', 2, '{}', NULL);
INSERT INTO public.event VALUES (6, 1, 6, '2026-01-21 18:23:17+00', 5, 'accept', 'sent', 'exporting', 2, '{"reference": "SC2-0010"}', NULL);
INSERT INTO public.event VALUES (7, 1, 7, '2026-01-21 19:01:00+00', NULL, 'exported', 'exporting', 'synced', 2, '{"txn_id": "200A-1769022060"}', NULL);
INSERT INTO public.event VALUES (8, 2, 1, '2026-06-04 21:00:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (9, 2, 2, '2026-06-09 21:47:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (10, 2, 3, '2026-06-11 13:56:11+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC2-0003"}', NULL);
INSERT INTO public.event VALUES (11, 2, 4, '2026-06-11 14:10:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "2003-1781187000"}', NULL);
INSERT INTO public.event VALUES (12, 3, 1, '2026-07-31 15:00:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (13, 4, 1, '2026-08-10 18:47:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (14, 4, 2, '2026-08-11 20:16:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (15, 3, 2, '2026-08-12 21:46:00+00', 2, 'edited', 'not_sent', 'not_sent', 0, '{"changes": ["Contract status: Draft \u2192 Approved"]}', NULL);
INSERT INTO public.event VALUES (16, 4, 3, '2026-08-13 15:48:22+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0012"}', NULL);
INSERT INTO public.event VALUES (17, 4, 4, '2026-08-13 16:30:00+00', NULL, 'failed', 'exporting', 'export_failed', 1, '{"error_code": "3171", "error_text": "An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company."}', NULL);
INSERT INTO public.event VALUES (18, 4, 5, '2026-08-13 19:06:50+00', 4, 'retry', 'export_failed', 'exporting', 1, '{}', NULL);
INSERT INTO public.event VALUES (19, 4, 6, '2026-08-13 19:18:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "200C-1786648680"}', NULL);
INSERT INTO public.event VALUES (20, 3, 3, '2026-08-14 14:25:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (21, 3, 4, '2026-08-18 21:04:06+00', 5, 'accept', 'sent', 'exporting', 1, '{"reference": "SC3-0011"}', NULL);
INSERT INTO public.event VALUES (22, 3, 5, '2026-08-18 21:29:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "200B-1787088540"}', NULL);
INSERT INTO public.event VALUES (23, 5, 1, '2026-09-01 14:27:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (24, 5, 2, '2026-09-07 15:54:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (25, 5, 3, '2026-09-07 19:47:00+00', 1, 'retrieve', 'sent', 'retrieved', 1, '{"comment": "A detail is missing."}', NULL);
INSERT INTO public.event VALUES (26, 5, 4, '2026-09-08 20:18:38+00', 2, 'edited', 'retrieved', 'retrieved', 1, '{"changes": ["Number: PO10014 \u2192 PO1-0014"]}', NULL);
INSERT INTO public.event VALUES (27, 5, 5, '2026-09-08 21:00:00+00', 1, 'resend', 'retrieved', 'sent', 2, '{}', NULL);
INSERT INTO public.event VALUES (28, 5, 6, '2026-09-11 12:41:05+00', 4, 'accept', 'sent', 'exporting', 2, '{"reference": "PO1-0014"}', NULL);
INSERT INTO public.event VALUES (29, 5, 7, '2026-09-11 13:16:00+00', NULL, 'exported', 'exporting', 'synced', 2, '{"txn_id": "200E-1789132560"}', NULL);
INSERT INTO public.event VALUES (30, 6, 1, '2026-10-06 16:22:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (31, 7, 1, '2026-10-09 14:04:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (32, 6, 2, '2026-10-09 21:08:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (33, 6, 3, '2026-10-16 18:44:03+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0009"}', NULL);
INSERT INTO public.event VALUES (34, 6, 4, '2026-10-16 19:25:00+00', NULL, 'exported', 'exporting', 'synced', 1, '{"txn_id": "2009-1792178700"}', NULL);
INSERT INTO public.event VALUES (35, 8, 1, '2026-10-21 19:27:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (36, 8, 2, '2026-10-23 13:27:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (37, 9, 1, '2026-10-26 15:46:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (38, 8, 3, '2026-10-28 20:17:00+00', 1, 'retrieve', 'sent', 'retrieved', 1, '{"comment": "A detail is missing."}', NULL);
INSERT INTO public.event VALUES (39, 9, 2, '2026-10-30 13:19:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (40, 10, 1, '2026-10-30 15:15:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (41, 11, 1, '2026-11-02 14:28:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (42, 12, 1, '2026-11-06 18:49:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (43, 11, 2, '2026-11-06 20:57:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (44, 10, 2, '2026-11-06 22:05:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (45, 9, 3, '2026-11-06 22:45:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.", "findings": ["N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.", "C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences."]}', NULL);
INSERT INTO public.event VALUES (46, 11, 3, '2026-11-10 18:24:00+00', 4, 'reject', 'sent', 'rejected', 1, '{"comment": "Please correct the ship-to address. The title says nothing. This is the wrong contract company.", "findings": ["O Other (Ship to): The yard takes no deliveries on Fridays.", "T1 Title (Title): Name the work and the place.", "V1 Vendor not linked, archived or wrong (Contract company): The signature is another company''s."]}', NULL);
INSERT INTO public.event VALUES (47, 10, 3, '2026-11-11 14:45:00+00', 5, 'reject', 'sent', 'rejected', 1, '{"comment": "Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.", "findings": ["D1 Description (Description)", "S1 Not approved or not executed (Executed)", "C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences."]}', NULL);
INSERT INTO public.event VALUES (48, 11, 4, '2026-11-12 17:07:58+00', 2, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Title: Contract \u2192 Lumber package, phase 2", "Contract company: Northfork Earthworks \u2192 Granger Building Supply", "Ship to: Main yard \u2192 Site trailer, gate 2. Call one day ahead."]}', NULL);
INSERT INTO public.event VALUES (49, 11, 5, '2026-11-12 17:29:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}', NULL);
INSERT INTO public.event VALUES (50, 10, 4, '2026-11-13 19:38:23+00', 1, 'edited', 'rejected', 'rejected', 1, '{"changes": ["Executed: No \u2192 Yes", "Description: \u2013 \u2192 Furnish and install heating and cooling, phase 1, as drawn.", "Line 3: Cost code: 01-500 \u2192 07-200"]}', NULL);
INSERT INTO public.event VALUES (51, 11, 6, '2026-11-13 19:40:00+00', 5, 'reject', 'sent', 'rejected', 2, '{"comment": "This is over the budget of its cost code.", "findings": ["C3 Over budget (Schedule of values)"]}', NULL);
INSERT INTO public.event VALUES (52, 10, 5, '2026-11-13 19:58:00+00', 1, 'resend', 'rejected', 'sent', 2, '{}', NULL);
INSERT INTO public.event VALUES (53, 12, 2, '2026-11-13 20:37:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (54, 13, 1, '2026-11-13 22:51:00+00', 2, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (55, 14, 1, '2026-11-13 22:52:00+00', 1, 'created', 'not_sent', 'not_sent', 0, '{}', NULL);
INSERT INTO public.event VALUES (56, 12, 3, '2026-11-16 21:59:00+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "SC4-0005"}', NULL);
INSERT INTO public.event VALUES (57, 12, 4, '2026-11-16 22:10:00+00', NULL, 'failed', 'exporting', 'export_failed', 1, '{"error_code": "3175", "error_text": "There was an error adding the PurchaseOrder: another user has the vendor''s record open."}', NULL);
INSERT INTO public.event VALUES (58, 14, 2, '2026-11-18 22:32:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (59, 13, 2, '2026-11-19 14:54:00+00', 1, 'send', 'not_sent', 'sent', 1, '{}', NULL);
INSERT INTO public.event VALUES (60, 14, 3, '2026-11-19 22:43:00+00', 4, 'accept', 'sent', 'exporting', 1, '{"reference": "PO4-0004"}', NULL);
INSERT INTO public.export VALUES (1, 2, 'done', '2026-01-21 18:23:17+00', '2026-01-21 19:01:00+00', '2026-01-21 19:01:00+00', '200A-1769022060', '', '', '{"day": "2026-01-09", "delivery": null, "description": "Furnish and install masonry, north side, as drawn.", "guid": "fd54eb56-de7c-9e19-3965-2042ddbb4565", "job": {"id": "80002402-1704100000", "name": "Cedar & Stone:Maple Street School"}, "lines": [{"amount": "228012.50", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area C", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "10730.00000", "unit_cost": "21.2500", "uom": "SF"}, {"amount": "171849.60", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area C", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "5304.00000", "unit_cost": "32.4000", "uom": "SF"}, {"amount": "233366.40", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "10804.00000", "unit_cost": "21.6000", "uom": "SF"}, {"amount": "122356.00", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "3380.00000", "unit_cost": "36.2000", "uom": "SF"}, {"amount": "202119.90", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, common areas", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "9694.00000", "unit_cost": "20.8500", "uom": "SF"}, {"amount": "186708.60", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, common areas", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "5252.00000", "unit_cost": "35.5500", "uom": "SF"}], "number": "SC2-0010", "title": "Masonry, north side", "vendor": {"id": "80000103-1704200000", "name": "Harlan & Daughters Masonry"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="04204d3ed901e9810cd9"><PurchaseOrderAddRq requestID="fd54eb56-de7c-9e19-3965-2042ddbb4565"><PurchaseOrderAdd><VendorRef><ListID>80000103-1704200000</ListID></VendorRef><TxnDate>2026-01-09</TxnDate><RefNumber>SC2-0010</RefNumber><Memo>Masonry, north side
Furnish and install masonry, north side, as drawn.</Memo><VendorMsg>Furnish and install masonry, north side, as drawn.</VendorMsg><ExternalGUID>{fd54eb56-de7c-9e19-3965-2042ddbb4565}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area C (SF)</Desc><Quantity>10730</Quantity><Rate>21.25</Rate><Amount>228012.50</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area C (SF)</Desc><Quantity>5304</Quantity><Rate>32.4</Rate><Amount>171849.60</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area A (SF)</Desc><Quantity>10804</Quantity><Rate>21.6</Rate><Amount>233366.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area A (SF)</Desc><Quantity>3380</Quantity><Rate>36.2</Rate><Amount>122356.00</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, common areas (SF)</Desc><Quantity>9694</Quantity><Rate>20.85</Rate><Amount>202119.90</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, common areas (SF)</Desc><Quantity>5252</Quantity><Rate>35.55</Rate><Amount>186708.60</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', '04204d3ed901e9810cd9', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (2, 3, 'done', '2026-06-11 13:56:11+00', '2026-06-11 14:10:00+00', '2026-06-11 14:10:00+00', '2003-1781187000', '', '', '{"day": "2026-06-04", "delivery": null, "description": "Furnish and install masonry, west wing, as drawn.", "guid": "c8a7da66-cf27-e952-facb-9c73e80a57a0", "job": {"id": "80002402-1704100000", "name": "Cedar & Stone:Maple Street School"}, "lines": [{"amount": "110389.50", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, site", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "4810.00000", "unit_cost": "22.9500", "uom": "SF"}, {"amount": "175479.20", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, site", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "4888.00000", "unit_cost": "35.9000", "uom": "SF"}, {"amount": "245206.40", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area B", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "11248.00000", "unit_cost": "21.8000", "uom": "SF"}, {"amount": "229226.40", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area B", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "6448.00000", "unit_cost": "35.5500", "uom": "SF"}, {"amount": "149650.20", "cost_class": {"id": "", "name": ""}, "description": "Concrete block walls, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "7918.00000", "unit_cost": "18.9000", "uom": "SF"}, {"amount": "291470.40", "cost_class": {"id": "", "name": ""}, "description": "Face brick veneer, area A", "item": {"id": "80000206-1704300000", "name": "04-200"}, "quantity": "8424.00000", "unit_cost": "34.6000", "uom": "SF"}], "number": "SC2-0003", "title": "Masonry, west wing", "vendor": {"id": "80000103-1704200000", "name": "Harlan & Daughters Masonry"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="f559a084f09ae272ac2a"><PurchaseOrderAddRq requestID="c8a7da66-cf27-e952-facb-9c73e80a57a0"><PurchaseOrderAdd><VendorRef><ListID>80000103-1704200000</ListID></VendorRef><TxnDate>2026-06-04</TxnDate><RefNumber>SC2-0003</RefNumber><Memo>Masonry, west wing
Furnish and install masonry, west wing, as drawn.</Memo><VendorMsg>Furnish and install masonry, west wing, as drawn.</VendorMsg><ExternalGUID>{c8a7da66-cf27-e952-facb-9c73e80a57a0}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, site (SF)</Desc><Quantity>4810</Quantity><Rate>22.95</Rate><Amount>110389.50</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, site (SF)</Desc><Quantity>4888</Quantity><Rate>35.9</Rate><Amount>175479.20</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area B (SF)</Desc><Quantity>11248</Quantity><Rate>21.8</Rate><Amount>245206.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area B (SF)</Desc><Quantity>6448</Quantity><Rate>35.55</Rate><Amount>229226.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Concrete block walls, area A (SF)</Desc><Quantity>7918</Quantity><Rate>18.9</Rate><Amount>149650.20</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000206-1704300000</ListID></ItemRef><Desc>Face brick veneer, area A (SF)</Desc><Quantity>8424</Quantity><Rate>34.6</Rate><Amount>291470.40</Amount><CustomerRef><ListID>80002402-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', 'f559a084f09ae272ac2a', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (3, 4, 'done', '2026-08-13 19:06:50+00', '2026-08-13 19:18:00+00', '2026-08-13 19:18:00+00', '200C-1786648680', '', '', '{"day": "2026-08-10", "delivery": null, "description": "Furnish and install plumbing, north side, as drawn.", "guid": "7f2808e4-b3b7-3ef7-5f8b-e836a07d7de2", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "191360.00", "cost_class": {"id": "", "name": ""}, "description": "Underground and rough-in, site", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "1.00000", "unit_cost": "191360.0000", "uom": "LS"}, {"amount": "125985.00", "cost_class": {"id": "", "name": ""}, "description": "Fixtures and trim, site", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "111.00000", "unit_cost": "1135.0000", "uom": "EA"}, {"amount": "215280.00", "cost_class": {"id": "", "name": ""}, "description": "Underground and rough-in, common areas", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "1.00000", "unit_cost": "215280.0000", "uom": "LS"}, {"amount": "97156.00", "cost_class": {"id": "", "name": ""}, "description": "Fixtures and trim, common areas", "item": {"id": "80000220-1704300000", "name": "22-100"}, "quantity": "80.00000", "unit_cost": "1214.4500", "uom": "EA"}], "number": "SC4-0012", "title": "Plumbing, north side", "vendor": {"id": "80000107-1704200000", "name": "Two Rivers Plumbing"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="3fe93f1407accf1a34a0"><PurchaseOrderAddRq requestID="7f2808e4-b3b7-3ef7-5f8b-e836a07d7de2"><PurchaseOrderAdd><VendorRef><ListID>80000107-1704200000</ListID></VendorRef><TxnDate>2026-08-10</TxnDate><RefNumber>SC4-0012</RefNumber><Memo>Plumbing, north side
Furnish and install plumbing, north side, as drawn.</Memo><VendorMsg>Furnish and install plumbing, north side, as drawn.</VendorMsg><ExternalGUID>{7f2808e4-b3b7-3ef7-5f8b-e836a07d7de2}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Underground and rough-in, site (LS)</Desc><Quantity>1</Quantity><Rate>191360</Rate><Amount>191360.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Fixtures and trim, site (EA)</Desc><Quantity>111</Quantity><Rate>1135</Rate><Amount>125985.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Underground and rough-in, common areas (LS)</Desc><Quantity>1</Quantity><Rate>215280</Rate><Amount>215280.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000220-1704300000</ListID></ItemRef><Desc>Fixtures and trim, common areas (EA)</Desc><Quantity>80</Quantity><Rate>1214.45</Rate><Amount>97156.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', '3fe93f1407accf1a34a0', 2, 0, '', true, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (4, 5, 'done', '2026-08-18 21:04:06+00', '2026-08-18 21:29:00+00', '2026-08-18 21:29:00+00', '200B-1787088540', '', '', '{"day": "2026-07-31", "delivery": null, "description": "Furnish and install drywall and painting, annex, as drawn.", "guid": "d1dfcd7e-13c9-396a-103d-13a91cfcf460", "job": {"id": "80002403-1704100000", "name": "Cedar & Stone:Harbor Warehouse"}, "lines": [{"amount": "287280.00", "cost_class": {"id": "", "name": ""}, "description": "Studs and gypsum board, site", "item": {"id": "80000217-1704300000", "name": "09-250"}, "quantity": "41040.00000", "unit_cost": "7.0000", "uom": "SF"}, {"amount": "22770.00", "cost_class": {"id": "", "name": ""}, "description": "Sound batts, site", "item": {"id": "80000211-1704300000", "name": "07-200"}, "quantity": "18975.00000", "unit_cost": "1.2000", "uom": "SF"}, {"amount": "81120.00", "cost_class": {"id": "", "name": ""}, "description": "Two coats on walls and ceilings, site", "item": {"id": "80000219-1704300000", "name": "09-900"}, "quantity": "67600.00000", "unit_cost": "1.2000", "uom": "SF"}, {"amount": "250002.00", "cost_class": {"id": "", "name": ""}, "description": "Studs and gypsum board, area B", "item": {"id": "80000217-1704300000", "name": "09-250"}, "quantity": "32680.00000", "unit_cost": "7.6500", "uom": "SF"}, {"amount": "22489.50", "cost_class": {"id": "", "name": ""}, "description": "Sound batts, area B", "item": {"id": "80000211-1704300000", "name": "07-200"}, "quantity": "15510.00000", "unit_cost": "1.4500", "uom": "SF"}, {"amount": "80132.00", "cost_class": {"id": "", "name": ""}, "description": "Two coats on walls and ceilings, area B", "item": {"id": "80000219-1704300000", "name": "09-900"}, "quantity": "69680.00000", "unit_cost": "1.1500", "uom": "SF"}], "number": "SC3-0011", "title": "Drywall and painting, annex", "vendor": {"id": "80000106-1704200000", "name": "Prairie Drywall and Paint"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="e160a05db948c8dc283e"><PurchaseOrderAddRq requestID="d1dfcd7e-13c9-396a-103d-13a91cfcf460"><PurchaseOrderAdd><VendorRef><ListID>80000106-1704200000</ListID></VendorRef><TxnDate>2026-07-31</TxnDate><RefNumber>SC3-0011</RefNumber><Memo>Drywall and painting, annex
Furnish and install drywall and painting, annex, as drawn.</Memo><VendorMsg>Furnish and install drywall and painting, annex, as drawn.</VendorMsg><ExternalGUID>{d1dfcd7e-13c9-396a-103d-13a91cfcf460}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000217-1704300000</ListID></ItemRef><Desc>Studs and gypsum board, site (SF)</Desc><Quantity>41040</Quantity><Rate>7</Rate><Amount>287280.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000211-1704300000</ListID></ItemRef><Desc>Sound batts, site (SF)</Desc><Quantity>18975</Quantity><Rate>1.2</Rate><Amount>22770.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000219-1704300000</ListID></ItemRef><Desc>Two coats on walls and ceilings, site (SF)</Desc><Quantity>67600</Quantity><Rate>1.2</Rate><Amount>81120.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000217-1704300000</ListID></ItemRef><Desc>Studs and gypsum board, area B (SF)</Desc><Quantity>32680</Quantity><Rate>7.65</Rate><Amount>250002.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000211-1704300000</ListID></ItemRef><Desc>Sound batts, area B (SF)</Desc><Quantity>15510</Quantity><Rate>1.45</Rate><Amount>22489.50</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000219-1704300000</ListID></ItemRef><Desc>Two coats on walls and ceilings, area B (SF)</Desc><Quantity>69680</Quantity><Rate>1.15</Rate><Amount>80132.00</Amount><CustomerRef><ListID>80002403-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', 'e160a05db948c8dc283e', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (5, 7, 'done', '2026-09-11 12:41:05+00', '2026-09-11 13:16:00+00', '2026-09-11 13:16:00+00', '200E-1789132560', '', '', '{"day": "2026-09-01", "delivery": "2026-11-09", "description": "Deliver reinforcing bar, east wing, as drawn.", "guid": "6032bd0c-3b05-b552-964b-5dbe2e75859a", "job": {"id": "80002401-1704100000", "name": "Cedar & Stone:Riverside Clinic"}, "lines": [{"amount": "88536.00", "cost_class": {"id": "", "name": ""}, "description": "Rebar #5, cut and bent, site", "item": {"id": "80000204-1704300000", "name": "03-200"}, "quantity": "60.00000", "unit_cost": "1475.6000", "uom": "TON"}, {"amount": "51856.80", "cost_class": {"id": "", "name": ""}, "description": "Rebar #5, cut and bent, area A", "item": {"id": "80000204-1704300000", "name": "03-200"}, "quantity": "41.00000", "unit_cost": "1264.8000", "uom": "TON"}], "number": "PO1-0014", "title": "Reinforcing bar, east wing", "vendor": {"id": "80000102-1704200000", "name": "Ironwood Steel Erectors"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="812915210c9f5c09bbe6"><PurchaseOrderAddRq requestID="6032bd0c-3b05-b552-964b-5dbe2e75859a"><PurchaseOrderAdd><VendorRef><ListID>80000102-1704200000</ListID></VendorRef><TxnDate>2026-09-01</TxnDate><RefNumber>PO1-0014</RefNumber><ExpectedDate>2026-11-09</ExpectedDate><Memo>Reinforcing bar, east wing
Deliver reinforcing bar, east wing, as drawn.</Memo><VendorMsg>Deliver reinforcing bar, east wing, as drawn.</VendorMsg><ExternalGUID>{6032bd0c-3b05-b552-964b-5dbe2e75859a}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000204-1704300000</ListID></ItemRef><Desc>Rebar #5, cut and bent, site (TON)</Desc><Quantity>60</Quantity><Rate>1475.6</Rate><Amount>88536.00</Amount><CustomerRef><ListID>80002401-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000204-1704300000</ListID></ItemRef><Desc>Rebar #5, cut and bent, area A (TON)</Desc><Quantity>41</Quantity><Rate>1264.8</Rate><Amount>51856.80</Amount><CustomerRef><ListID>80002401-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', '812915210c9f5c09bbe6', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (6, 8, 'done', '2026-10-16 18:44:03+00', '2026-10-16 19:25:00+00', '2026-10-16 19:25:00+00', '2009-1792178700', '', '', '{"day": "2026-10-06", "delivery": null, "description": "Furnish and install electrical, east wing, as drawn.", "guid": "c62a889d-34b8-88e1-41e5-913326cd06d9", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "214700.00", "cost_class": {"id": "", "name": ""}, "description": "Service, feeders and panels, common areas", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1.00000", "unit_cost": "214700.0000", "uom": "LS"}, {"amount": "284357.85", "cost_class": {"id": "", "name": ""}, "description": "Branch wiring and devices, common areas", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "2247.00000", "unit_cost": "126.5500", "uom": "EA"}, {"amount": "299118.75", "cost_class": {"id": "", "name": ""}, "description": "Lighting and controls, common areas", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1075.00000", "unit_cost": "278.2500", "uom": "EA"}, {"amount": "255380.00", "cost_class": {"id": "", "name": ""}, "description": "Service, feeders and panels, area A", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1.00000", "unit_cost": "255380.0000", "uom": "LS"}, {"amount": "339943.80", "cost_class": {"id": "", "name": ""}, "description": "Branch wiring and devices, area A", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "2436.00000", "unit_cost": "139.5500", "uom": "EA"}, {"amount": "69231.25", "cost_class": {"id": "", "name": ""}, "description": "Lighting and controls, area A", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "275.00000", "unit_cost": "251.7500", "uom": "EA"}], "number": "SC4-0009", "title": "Electrical, east wing", "vendor": {"id": "80000109-1704200000", "name": "Lakeshore Electric"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="d2e2590e80df15271e66"><PurchaseOrderAddRq requestID="c62a889d-34b8-88e1-41e5-913326cd06d9"><PurchaseOrderAdd><VendorRef><ListID>80000109-1704200000</ListID></VendorRef><TxnDate>2026-10-06</TxnDate><RefNumber>SC4-0009</RefNumber><Memo>Electrical, east wing
Furnish and install electrical, east wing, as drawn.</Memo><VendorMsg>Furnish and install electrical, east wing, as drawn.</VendorMsg><ExternalGUID>{c62a889d-34b8-88e1-41e5-913326cd06d9}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Service, feeders and panels, common areas (LS)</Desc><Quantity>1</Quantity><Rate>214700</Rate><Amount>214700.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Branch wiring and devices, common areas (EA)</Desc><Quantity>2247</Quantity><Rate>126.55</Rate><Amount>284357.85</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Lighting and controls, common areas (EA)</Desc><Quantity>1075</Quantity><Rate>278.25</Rate><Amount>299118.75</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Service, feeders and panels, area A (LS)</Desc><Quantity>1</Quantity><Rate>255380</Rate><Amount>255380.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Branch wiring and devices, area A (EA)</Desc><Quantity>2436</Quantity><Rate>139.55</Rate><Amount>339943.80</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Lighting and controls, area A (EA)</Desc><Quantity>275</Quantity><Rate>251.75</Rate><Amount>69231.25</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', 'd2e2590e80df15271e66', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (7, 15, 'failed', '2026-11-16 21:59:00+00', '2026-11-16 22:10:00+00', '2026-11-16 22:10:00+00', '', '3175', 'There was an error adding the PurchaseOrder: another user has the vendor''s record open.', '{"day": "2026-11-06", "delivery": null, "description": "Furnish and install electrical, east wing, as drawn.", "guid": "22599f1f-91c1-25d1-7704-a63ade8f45d4", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "219220.00", "cost_class": {"id": "", "name": ""}, "description": "Service, feeders and panels, site", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "1.00000", "unit_cost": "219220.0000", "uom": "LS"}, {"amount": "327320.00", "cost_class": {"id": "", "name": ""}, "description": "Branch wiring and devices, site", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "2450.00000", "unit_cost": "133.6000", "uom": "EA"}, {"amount": "117024.00", "cost_class": {"id": "", "name": ""}, "description": "Lighting and controls, site", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": "460.00000", "unit_cost": "254.4000", "uom": "EA"}], "number": "SC4-0005", "title": "Electrical, east wing", "vendor": {"id": "80000109-1704200000", "name": "Lakeshore Electric"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="62d58903212b59694d88"><PurchaseOrderAddRq requestID="22599f1f-91c1-25d1-7704-a63ade8f45d4"><PurchaseOrderAdd><VendorRef><ListID>80000109-1704200000</ListID></VendorRef><TxnDate>2026-11-06</TxnDate><RefNumber>SC4-0005</RefNumber><Memo>Electrical, east wing
Furnish and install electrical, east wing, as drawn.</Memo><VendorMsg>Furnish and install electrical, east wing, as drawn.</VendorMsg><ExternalGUID>{22599f1f-91c1-25d1-7704-a63ade8f45d4}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Service, feeders and panels, site (LS)</Desc><Quantity>1</Quantity><Rate>219220</Rate><Amount>219220.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Branch wiring and devices, site (EA)</Desc><Quantity>2450</Quantity><Rate>133.6</Rate><Amount>327320.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>Lighting and controls, site (EA)</Desc><Quantity>460</Quantity><Rate>254.4</Rate><Amount>117024.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', '62d58903212b59694d88', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.export VALUES (8, 16, 'queued', '2026-11-19 22:43:00+00', NULL, NULL, '', '', '', '{"day": "2026-11-13", "delivery": "2027-02-01", "description": "Deliver light fixtures, north side, as drawn.", "guid": "38ced112-fefb-b8a2-a662-26c3aef175aa", "job": {"id": "80002404-1704100000", "name": "Cedar & Stone:Oak Hill Apartments"}, "lines": [{"amount": "39765.00", "cost_class": {"id": "", "name": ""}, "description": "LED troffers and downlights, area C", "item": {"id": "80000222-1704300000", "name": "26-100"}, "quantity": null, "unit_cost": null, "uom": ""}], "number": "PO4-0004", "title": "Light fixtures, north side", "vendor": {"id": "80000109-1704200000", "name": "Lakeshore Electric"}}', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="89a8251bbd1cbc1f3dcd"><PurchaseOrderAddRq requestID="38ced112-fefb-b8a2-a662-26c3aef175aa"><PurchaseOrderAdd><VendorRef><ListID>80000109-1704200000</ListID></VendorRef><TxnDate>2026-11-13</TxnDate><RefNumber>PO4-0004</RefNumber><ExpectedDate>2027-02-01</ExpectedDate><Memo>Light fixtures, north side
Deliver light fixtures, north side, as drawn.</Memo><VendorMsg>Deliver light fixtures, north side, as drawn.</VendorMsg><ExternalGUID>{38ced112-fefb-b8a2-a662-26c3aef175aa}</ExternalGUID><PurchaseOrderLineAdd><ItemRef><ListID>80000222-1704300000</ListID></ItemRef><Desc>LED troffers and downlights, area C</Desc><Quantity>1</Quantity><Rate>39765</Rate><Amount>39765.00</Amount><CustomerRef><ListID>80002404-1704100000</ListID></CustomerRef></PurchaseOrderLineAdd></PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>', '89a8251bbd1cbc1f3dcd', 1, 0, '', false, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.finding VALUES (1, 1, 'C3', 'field', 'sov', NULL, '', 'The owner approved a budget transfer; it is in the budget since yesterday.', 2, '2026-01-16 20:59:56+00');
INSERT INTO public.finding VALUES (2, 10, 'N3', 'field', 'number', NULL, 'Our numbers are written with a dash, like SC1-0017.', '', NULL, NULL);
INSERT INTO public.finding VALUES (3, 10, 'C2', 'line', '', 43, 'Temporary facilities is for our own trailers and fences.', '', NULL, NULL);
INSERT INTO public.finding VALUES (4, 11, 'O', 'field', 'ship_to', NULL, 'The yard takes no deliveries on Fridays.', '', NULL, NULL);
INSERT INTO public.finding VALUES (5, 11, 'T1', 'field', 'title', NULL, 'Name the work and the place.', '', NULL, NULL);
INSERT INTO public.finding VALUES (6, 11, 'V1', 'field', 'vendor_id', NULL, 'The signature is another company''s.', '', NULL, NULL);
INSERT INTO public.finding VALUES (7, 12, 'D1', 'field', 'description', NULL, '', '', NULL, NULL);
INSERT INTO public.finding VALUES (8, 12, 'S1', 'field', 'executed', NULL, '', '', NULL, NULL);
INSERT INTO public.finding VALUES (9, 12, 'C2', 'line', '', 46, 'Temporary facilities is for our own trailers and fences.', '', NULL, NULL);
INSERT INTO public.finding VALUES (10, 13, 'C3', 'field', 'sov', NULL, '', '', NULL, NULL);
INSERT INTO public.history_key VALUES (1, '1d7b246cddbc3dc5');
INSERT INTO public.history_link VALUES (1, 'event', 1, 'afd0e5f40fd694917cea075219de25fcd7b95b48e0409fdcc549ef4a65c5b748');
INSERT INTO public.history_link VALUES (2, 'event', 2, 'e6e234579af91a0f3a612e9f05b86eed9f1ef108c9b6a174448cce6f9d1ab590');
INSERT INTO public.history_link VALUES (3, 'event', 3, '1d5bbd86498101b8254cf49d407c8d4b33928e0288946fafa13f608c3a3f2bda');
INSERT INTO public.history_link VALUES (4, 'event', 4, '262c5978be9532da06ca86266715ee4e199571f54924d5de943db5a1855d2ab8');
INSERT INTO public.history_link VALUES (5, 'event', 5, '0fb31ea86232ddb5459412a54b643e6a4d23e6736dea555f62a177262d169d5b');
INSERT INTO public.history_link VALUES (6, 'event', 6, '466f267f1878699d9928ef5642434f3431909c04ece885fd2c89aeb886c71df0');
INSERT INTO public.history_link VALUES (7, 'event', 7, 'a22a1572e926ae743d07fb2d038d0dc58a70ed185091b6b0880bcf9a02bf5b80');
INSERT INTO public.history_link VALUES (8, 'event', 8, '36f22ebb47db5c02bb65ee14d104d4ab6c43306fe44fd3b8e0497dc67e2af583');
INSERT INTO public.history_link VALUES (9, 'event', 9, '0f1923a5ac20a493874e87d4909c16310412623333818f1c6173ca6cde63c79a');
INSERT INTO public.history_link VALUES (10, 'event', 10, '6f4a84bbc79b66f5e863c3a662ca67d9305b83cd43024e7f5c884e1efe8d22e3');
INSERT INTO public.history_link VALUES (11, 'event', 11, 'b62cb2bde691e398ac5f1146a8c7d197c43018816580b3dba1b64a1ff9ed692e');
INSERT INTO public.history_link VALUES (12, 'event', 12, 'd41b032eaac3277f53e0ea0e4ee9922ff2fb1bdd5b5641df3104e0ede66d6e35');
INSERT INTO public.history_link VALUES (13, 'event', 13, '9ee0498eb1a380a16aec6ffbfbb62c9809b795841b26f9d46dc0e64cd9cfe469');
INSERT INTO public.history_link VALUES (14, 'event', 14, '5ccbf06b3bdc40d9be727be14c4f7d2c1d5826bbbe593ead0ed1ef5191882233');
INSERT INTO public.history_link VALUES (15, 'event', 15, '14f7851bfcb6ba4c800d05d1dcca59bb0ae7e055c59e380f905ac194a55c2682');
INSERT INTO public.history_link VALUES (16, 'event', 16, '4d38f127c20282eb7a6804a1afb6bf82b1224527dfb1bb28dd026f31a9252c8f');
INSERT INTO public.history_link VALUES (17, 'event', 17, '55f3d907d663b77498b4d98c911598ec4641275af4abd4d926d335b220697447');
INSERT INTO public.history_link VALUES (18, 'event', 18, '7ebd20c7602ff0f0afb5ae568a836cb6c4c49c507923027d082d79a8c5c0530a');
INSERT INTO public.history_link VALUES (19, 'event', 19, 'bfd82bff2e43ba024a06b67c49323f3fe483f1d02c33e8e38c1a84f46521cb39');
INSERT INTO public.history_link VALUES (20, 'event', 20, '8eecc4d61fcfdd3633e98f68e7ed77df1c1862888991001dddb63c3b60500114');
INSERT INTO public.history_link VALUES (21, 'event', 21, 'cc2730b41bd2da85c68fb767c124f5cc5e059dac4306c2b0ce5c230543947171');
INSERT INTO public.history_link VALUES (22, 'event', 22, 'ff0c7fead02414644e86f21bd2a84383805890a90069873192003ab19a449126');
INSERT INTO public.history_link VALUES (23, 'event', 23, '3c8b1f646ea93efab1223c8770b3c701b00e23345e30a632956f17737bf578d7');
INSERT INTO public.history_link VALUES (24, 'event', 24, '7592df3c427e26d7320c5986049cedffc9af3ac1ecfeeaefef027c94c7b939aa');
INSERT INTO public.history_link VALUES (25, 'event', 25, '3a344186d8f646dc5767217cdffea897e08ae3c5aed530f70b5b25c2d09cb965');
INSERT INTO public.history_link VALUES (26, 'event', 26, '15c9aae8fde637fa35d4d0ffaf27be8af9494a6109efe0b49100f2d5ebfcf469');
INSERT INTO public.history_link VALUES (27, 'event', 27, '1964634601121440ee2636836c370ebe76f9213006c3af28c25e800570f515a6');
INSERT INTO public.history_link VALUES (28, 'event', 28, '90c51ecf901200dfa0f8ef55913fb6eaaa294891121642106d138b6076e0db14');
INSERT INTO public.history_link VALUES (29, 'event', 29, '13c51f23f05cff2c6af812e3af2a0c7498197f6d3cf7de6d049f1f101a57f40b');
INSERT INTO public.history_link VALUES (30, 'event', 30, 'a5df341c39491eda322062494ca49666039a7aaee3eeed0a318b01f6a77c8a4e');
INSERT INTO public.history_link VALUES (31, 'event', 31, '99cdaaa3afa6e34e92ca837d45b5ce4686dd559d22c861967294f2b576d36f28');
INSERT INTO public.history_link VALUES (32, 'event', 32, 'c22568de23e5bdc30d2ee97d9926624cbb5fb75563e2b976904dc1a261f8c5fd');
INSERT INTO public.history_link VALUES (33, 'event', 33, '618853b47cad87cdbab110e30685b674eb72c187396bb7074a5ddb514106fa26');
INSERT INTO public.history_link VALUES (34, 'event', 34, 'eef2e3808f5b0e847e2322842932b5e270049b85ffcaedb1cb94dbeec8523b54');
INSERT INTO public.history_link VALUES (35, 'event', 35, '5157caf5961e7706327ccac3fd5d079b3b68bf1f9eba6e7376ebd6eadd077dda');
INSERT INTO public.history_link VALUES (36, 'event', 36, 'a7b1ae2b411accb1a9ef847b5241189b29f10d7b391483a0d37bef6f5552484c');
INSERT INTO public.history_link VALUES (37, 'event', 37, '6a11dd5a7a1c67460d2047c6338f766a901d7457aae82c1b834f6ac6f921a007');
INSERT INTO public.history_link VALUES (38, 'event', 38, '073acd78f7a058344e8dc3c696610c1a904eb47795c6ccd33c7cd38f7e42e56c');
INSERT INTO public.history_link VALUES (39, 'event', 39, '78a99e961355b7abca05d21d6e3b6fe1f7c4560533c8111af56619a4cef7a698');
INSERT INTO public.history_link VALUES (40, 'event', 40, '0f966a2d85faf77696d8f40e1f5e5ef5ae60282a2fa10d617b05bc1238ea3c89');
INSERT INTO public.history_link VALUES (41, 'event', 41, '5099cebdb1f5c33e757919bdfac2ab4170b3a18c14c1301c6bebdb8cb0b607c3');
INSERT INTO public.history_link VALUES (42, 'event', 42, '6647f29cc44e5ddda7d7abb0223924ee1e53f0252135c9d8b1360b3d93e54b0e');
INSERT INTO public.history_link VALUES (43, 'event', 43, '602a65e81eaa441c6fc8e5ac47a2651501442429227c242ae4dc13f08769b97d');
INSERT INTO public.history_link VALUES (44, 'event', 44, 'e4c5821f7bb3404c74b3bbb75c165fa8d8d45924f837f9028f154f4bcf1ef4af');
INSERT INTO public.history_link VALUES (45, 'event', 45, '58396b2e60f5a7955fda0867266e54e90be807de9722c1757cb71163a48192e6');
INSERT INTO public.history_link VALUES (46, 'event', 46, '7f7c1d24495c46ead71cafdcaa5e7b4b0f5bba476c0c7ffb27810eebcb7a707e');
INSERT INTO public.history_link VALUES (47, 'event', 47, '1f99ffffec2ee000f571ea0f2f08126f1789df8c62da1f84ccb9ae712c6b9610');
INSERT INTO public.history_link VALUES (48, 'event', 48, '67e919b9dfbe346beadcef3e78483a46601853ee51b33e21888217de464e62c2');
INSERT INTO public.history_link VALUES (49, 'event', 49, '2694d81f9f890b386cce065f790ff3e4209b0bfa40e0db04e952018b43ee561c');
INSERT INTO public.history_link VALUES (50, 'event', 50, 'e034b470aba2808ba4597c3cd35f6ebdd67a0b38c4f3754a2c24bc37d3b9ef28');
INSERT INTO public.history_link VALUES (51, 'event', 51, '45c1c636228e902c785948823c8c344366fb683129fe55a2c8d4fb5a9f8f4c06');
INSERT INTO public.history_link VALUES (52, 'event', 52, '90234877db4b8f597c15fb0967d6affdddd629de5928742f9b91f054755ece76');
INSERT INTO public.history_link VALUES (53, 'event', 53, '13ad6adfe50c692cfe1801f66e58b5cd2ebb15005932a50f6334421783c4215b');
INSERT INTO public.history_link VALUES (54, 'event', 54, 'de43ccc8e2d21d6f1f4201e40a6c8a5719a2f19240f4c0672a305dc59245d080');
INSERT INTO public.history_link VALUES (55, 'event', 55, '93122fb227c5d689fae9f82f27d75ad90453d16efbc2cbfc6dda8c08cde39586');
INSERT INTO public.history_link VALUES (56, 'event', 56, '630479c1319ae7d741fe4d147d9c8bb1ff963bd79fea80562d3daf8026e0f9a0');
INSERT INTO public.history_link VALUES (57, 'event', 57, '1018c665f5a6fe07a353a8547959d25481704f880ced0a28aaaf4834c6bbcf12');
INSERT INTO public.history_link VALUES (58, 'event', 58, 'd4a0b586e3c6f052ad69b9f12111da3e9f1fd7a7f4d5e2185b8719b3a1df2ace');
INSERT INTO public.history_link VALUES (59, 'event', 59, '427dd13eec022147985809a5b389dadb488872ff1b6c8feeb790844addbb2761');
INSERT INTO public.history_link VALUES (60, 'event', 60, '1fb8c45da4d07eef275a8593837c3b2774baf8c29c7534754223aaeeca4255a4');
INSERT INTO public.history_link VALUES (61, 'comment', 1, 'c9df933951ee058d8342666f0615f274adc2f035ead4ea3c0a9a6c5d8573b61f');
INSERT INTO public.mail VALUES (1, 'waiting:1:2:4', '<5b804305-8658-5d30-b582-d3ad48b545ad@commitment-desk.local>', 'waiting', 4, 1, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-14 20:15:00+00', '2026-01-14 20:15:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (2, 'waiting:1:2:5', '<be7b2800-e76a-5df7-83c2-f431e925ebf4@commitment-desk.local>', 'waiting', 5, 1, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-14 20:15:00+00', '2026-01-14 20:15:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (3, 'waiting:1:2:6', '<e0c10c62-7e5f-5f5d-8332-d54447c40915@commitment-desk.local>', 'waiting', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-14 14:15 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-14 20:15:00+00', '2026-01-14 20:15:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (4, 'rejected:1:3:2', '<12d89b83-657b-5967-9728-dc7515ad68de@commitment-desk.local>', 'rejected', 2, 1, 'erin@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 22:01:00+00', '2026-01-15 22:01:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (50, 'rejected:11:3:1', '<37e5fb31-5698-5208-8249-43aa895f56a5@commitment-desk.local>', 'rejected', 1, 11, 'pat@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-10 12:24 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• O Other (Ship to): The yard takes no deliveries on Fridays.<br>• T1 Title (Title): Name the work and the place.<br>• V1 Vendor not linked, archived or wrong (Contract company): The signature is another company&#x27;s.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">Please correct the ship-to address. The title says nothing. This is the wrong contract company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-10 18:24:00+00', '2026-11-10 18:24:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (5, 'rejected:1:3:6', '<b02164b4-300f-5efa-bfeb-391471b989a9@commitment-desk.local>', 'rejected', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC2-0010. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-15 16:01 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-15 22:01:00+00', '2026-01-15 22:01:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (6, 'waiting:1:5:4', '<78803efa-9d2e-57ae-82d8-cb54b24f94e4@commitment-desk.local>', 'waiting', 4, 1, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-16 21:24:00+00', '2026-01-16 21:24:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (7, 'waiting:1:5:5', '<6221f878-a12a-547a-ac8b-f6af90a4e14f@commitment-desk.local>', 'waiting', 5, 1, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-16 21:24:00+00', '2026-01-16 21:24:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (8, 'waiting:1:5:6', '<5283bc0f-604c-5041-80b1-70b5e32b89f9@commitment-desk.local>', 'waiting', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 is waiting for acceptance', 'Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Connie Hart re-sent commitment SC2-0010 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Connie Hart</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-16 15:24 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-16 21:24:00+00', '2026-01-16 21:24:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (51, 'rejected:11:3:2', '<b19f8bda-6986-5949-b9bc-aa96acfff5fc@commitment-desk.local>', 'rejected', 2, 11, 'erin@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-10 12:24 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• O Other (Ship to): The yard takes no deliveries on Fridays.<br>• T1 Title (Title): Name the work and the place.<br>• V1 Vendor not linked, archived or wrong (Contract company): The signature is another company&#x27;s.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">Please correct the ship-to address. The title says nothing. This is the wrong contract company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-10 18:24:00+00', '2026-11-10 18:24:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (9, 'synced:1:7:6', '<fbb2327d-271b-5e2e-8b9c-3e7caa60aa75@commitment-desk.local>', 'synced', 6, 1, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0010 was accepted', 'Commitment SC2-0010 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC2-0010 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0010 Masonry, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,144,413.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-01-21 13:01 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=1" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-01-21 19:01:00+00', '2026-01-21 19:01:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (10, 'waiting:2:2:4', '<89bde45f-179b-5305-ab39-333d3ebfb6bc@commitment-desk.local>', 'waiting', 4, 2, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance', 'Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.
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
INSERT INTO public.mail VALUES (11, 'waiting:2:2:5', '<1fcc7002-9ad1-575f-befe-b13252f11b44@commitment-desk.local>', 'waiting', 5, 2, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance', 'Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.
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
INSERT INTO public.mail VALUES (12, 'waiting:2:2:6', '<6d46e4ad-c2e8-5e3b-a8b7-494b0cc2e01b@commitment-desk.local>', 'waiting', 6, 2, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 is waiting for acceptance', 'Pat Moreno sent commitment SC2-0003 to accounting. It is waiting for acceptance.
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
INSERT INTO public.mail VALUES (52, 'rejected:10:3:1', '<002ce8f4-761b-57f2-a209-c1b8e263ce76@commitment-desk.local>', 'rejected', 1, 10, 'pat@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ben Okafor rejected commitment SC1-0008. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment SC1-0008. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-11 08:45 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• D1 Description (Description)<br>• S1 Not approved or not executed (Executed)<br>• C2 Wrong cost code or cost type (line 3, 01-500, Duct insulation, area B): Temporary facilities is for our own trailers and fences.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-11 14:45:00+00', '2026-11-11 14:45:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (13, 'synced:2:4:1', '<3b0d1fa5-de1f-5889-a1be-2b0516b1f82b@commitment-desk.local>', 'synced', 1, 2, 'pat@sample.example', 'Cedar & Stone Builders (sample): Commitment SC2-0003 was accepted', 'Commitment SC2-0003 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC2-0003 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC2-0003 Masonry, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Harlan &amp; Daughters Masonry</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,201,422.10</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-06-11 09:10 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=2" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-06-11 14:10:00+00', '2026-06-11 14:10:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (14, 'waiting:4:2:4', '<e9d88e5b-347e-5e99-8cbb-bf22c16b04db@commitment-desk.local>', 'waiting', 4, 4, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-11 15:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-11 20:16:00+00', '2026-08-11 20:16:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (15, 'waiting:4:2:5', '<92e8adf1-7652-5a97-8708-82ada4791f1b@commitment-desk.local>', 'waiting', 5, 4, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-11 15:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-11 20:16:00+00', '2026-08-11 20:16:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (16, 'waiting:4:2:6', '<52b5d410-271a-5589-b197-8838a73d8512@commitment-desk.local>', 'waiting', 6, 4, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0012 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-11 15:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-11 20:16:00+00', '2026-08-11 20:16:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (17, 'export_failed:4:4:4', '<c6559625-6ac4-5248-b07d-8c86bdc234e5@commitment-desk.local>', 'export_failed', 4, 4, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 failed to export', 'QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 11:30 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-13 16:30:00+00', '2026-08-13 16:30:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (18, 'export_failed:4:4:5', '<f9779360-d2c0-5f97-a28a-52d326546862@commitment-desk.local>', 'export_failed', 5, 4, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 failed to export', 'QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 11:30 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-13 16:30:00+00', '2026-08-13 16:30:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (19, 'export_failed:4:4:6', '<345f01ef-4d63-50c9-b63d-18a6d5b3bf5f@commitment-desk.local>', 'export_failed', 6, 4, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 failed to export', 'QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0012. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 11:30 CDT</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3171 An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-13 16:30:00+00', '2026-08-13 16:30:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (20, 'synced:4:6:1', '<e6353848-b9ec-5739-8b1d-955d2928945a@commitment-desk.local>', 'synced', 1, 4, 'pat@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0012 was accepted', 'Commitment SC4-0012 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC4-0012 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0012 Plumbing, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Two Rivers Plumbing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$629,781.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-13 14:18 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=4" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-13 19:18:00+00', '2026-08-13 19:18:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (21, 'waiting:3:3:4', '<6b89cf9d-727a-5bc2-9962-66c24f35e9bd@commitment-desk.local>', 'waiting', 4, 3, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC3-0011 is waiting for acceptance', 'Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-14 09:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-14 14:25:00+00', '2026-08-14 14:25:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (22, 'waiting:3:3:5', '<3856c5fb-4fa5-5f11-b6d8-c4e5d56af449@commitment-desk.local>', 'waiting', 5, 3, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC3-0011 is waiting for acceptance', 'Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-14 09:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-14 14:25:00+00', '2026-08-14 14:25:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (23, 'waiting:3:3:6', '<d95daf2f-302b-52dc-ba4e-26b037b988fc@commitment-desk.local>', 'waiting', 6, 3, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC3-0011 is waiting for acceptance', 'Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC3-0011 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-14 09:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-14 14:25:00+00', '2026-08-14 14:25:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (24, 'synced:3:5:1', '<f68d0f47-902e-5dde-8583-6df50807dc46@commitment-desk.local>', 'synced', 1, 3, 'pat@sample.example', 'Cedar & Stone Builders (sample): Commitment SC3-0011 was accepted', 'Commitment SC3-0011 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC3-0011 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC3-0011 Drywall and painting, annex</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Prairie Drywall and Paint</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$743,793.50</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-08-18 16:29 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=3" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-08-18 21:29:00+00', '2026-08-18 21:29:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (25, 'waiting:5:2:4', '<51cd6ba6-733b-5e5f-99f8-7ec156714c12@commitment-desk.local>', 'waiting', 4, 5, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO10014 is waiting for acceptance', 'Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO10014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-07 10:54 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-07 15:54:00+00', '2026-09-07 15:54:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (26, 'waiting:5:2:5', '<675980dd-3758-5e16-bdb5-3ab46c7f23e9@commitment-desk.local>', 'waiting', 5, 5, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO10014 is waiting for acceptance', 'Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO10014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-07 10:54 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-07 15:54:00+00', '2026-09-07 15:54:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (27, 'waiting:5:2:6', '<69f8c034-84ac-56fd-b78f-d5f5d42dd581@commitment-desk.local>', 'waiting', 6, 5, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO10014 is waiting for acceptance', 'Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO10014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO10014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-07 10:54 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-07 15:54:00+00', '2026-09-07 15:54:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (28, 'waiting:5:5:4', '<52b6f374-25ea-5877-9f99-1612034f90c0@commitment-desk.local>', 'waiting', 4, 5, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO1-0014 is waiting for acceptance', 'Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-08 16:00 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-08 21:00:00+00', '2026-09-08 21:00:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (29, 'waiting:5:5:5', '<fc39bb74-5ac2-5394-8c2e-c4a5c9e00b45@commitment-desk.local>', 'waiting', 5, 5, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO1-0014 is waiting for acceptance', 'Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-08 16:00 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-08 21:00:00+00', '2026-09-08 21:00:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (30, 'waiting:5:5:6', '<92544460-63ef-503c-9721-eaf7d5a12b13@commitment-desk.local>', 'waiting', 6, 5, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO1-0014 is waiting for acceptance', 'Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO1-0014 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-08 16:00 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-08 21:00:00+00', '2026-09-08 21:00:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (31, 'synced:5:7:1', '<53bd572a-f18c-5074-98cc-2ae4535d5a54@commitment-desk.local>', 'synced', 1, 5, 'pat@sample.example', 'Cedar & Stone Builders (sample): Commitment PO1-0014 was accepted', 'Commitment PO1-0014 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment PO1-0014 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO1-0014 Reinforcing bar, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Ironwood Steel Erectors</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$140,392.80</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-09-11 08:16 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=5" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-09-11 13:16:00+00', '2026-09-11 13:16:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (32, 'waiting:6:2:4', '<d0156ec5-9dd2-5746-a54d-a92063debb4d@commitment-desk.local>', 'waiting', 4, 6, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0009 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-09 16:08 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-09 21:08:00+00', '2026-10-09 21:08:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (33, 'waiting:6:2:5', '<418d3f7c-cddb-5893-8527-0f6262895e31@commitment-desk.local>', 'waiting', 5, 6, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0009 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-09 16:08 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-09 21:08:00+00', '2026-10-09 21:08:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (34, 'waiting:6:2:6', '<a80af37a-4071-52ef-824a-ba2e89918946@commitment-desk.local>', 'waiting', 6, 6, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0009 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0009 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-09 16:08 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-09 21:08:00+00', '2026-10-09 21:08:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (35, 'synced:6:4:1', '<70356aca-6025-52e2-b3a8-f2e56cc2b3b3@commitment-desk.local>', 'synced', 1, 6, 'pat@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0009 was accepted', 'Commitment SC4-0009 was accepted and is now in QuickBooks.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Commitment SC4-0009 was accepted and is now in QuickBooks.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0009 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$1,462,731.65</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-16 14:25 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=6" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-16 19:25:00+00', '2026-10-16 19:25:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (36, 'waiting:8:2:4', '<376e0ace-1826-59fa-9eb7-fd9d887bb557@commitment-desk.local>', 'waiting', 4, 8, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0006 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0006 Lumber package, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$103,792.15</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-23 08:27 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=8" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-23 13:27:00+00', '2026-10-23 13:27:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (37, 'waiting:8:2:5', '<3d4c8b51-aa52-554a-8fd4-35062a396a7b@commitment-desk.local>', 'waiting', 5, 8, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0006 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0006 Lumber package, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$103,792.15</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-23 08:27 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=8" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-23 13:27:00+00', '2026-10-23 13:27:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (38, 'waiting:8:2:6', '<3f8f46ac-6119-574f-9ef5-079382185f7a@commitment-desk.local>', 'waiting', 6, 8, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0006 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0006 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0006 Lumber package, west wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$103,792.15</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-23 08:27 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=8" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-23 13:27:00+00', '2026-10-23 13:27:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (39, 'waiting:9:2:4', '<c6fde60f-7f0d-516a-96aa-8d6b8a0605c7@commitment-desk.local>', 'waiting', 4, 9, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC10001 is waiting for acceptance', 'Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-30 08:19 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-30 13:19:00+00', '2026-10-30 13:19:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (40, 'waiting:9:2:5', '<5a6aa148-4400-5523-9ed7-4d3c01911f6c@commitment-desk.local>', 'waiting', 5, 9, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC10001 is waiting for acceptance', 'Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-30 08:19 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-30 13:19:00+00', '2026-10-30 13:19:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (41, 'waiting:9:2:6', '<c303455b-2de3-5aa4-b9b2-a36de8be8da5@commitment-desk.local>', 'waiting', 6, 9, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC10001 is waiting for acceptance', 'Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC10001 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-10-30 08:19 CDT</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-10-30 13:19:00+00', '2026-10-30 13:19:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (42, 'waiting:11:2:4', '<02c68eba-479e-5f33-a285-a880065e143d@commitment-desk.local>', 'waiting', 4, 11, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 14:57 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 20:57:00+00', '2026-11-06 20:57:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (43, 'waiting:11:2:5', '<b4458ae9-ecb8-514e-8f1a-948c727d232f@commitment-desk.local>', 'waiting', 5, 11, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 14:57 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 20:57:00+00', '2026-11-06 20:57:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (44, 'waiting:11:2:6', '<c90808d7-9a4d-5735-b34f-27cf2473c3ff@commitment-desk.local>', 'waiting', 6, 11, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance', 'Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Contract</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Northfork Earthworks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 14:57 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 20:57:00+00', '2026-11-06 20:57:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (45, 'waiting:10:2:4', '<691b44bb-aa06-52e7-8621-3b839da51d95@commitment-desk.local>', 'waiting', 4, 10, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance', 'Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:05 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 22:05:00+00', '2026-11-06 22:05:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (46, 'waiting:10:2:5', '<23d99cc0-5929-58a5-a2ce-6db8b5959fcf@commitment-desk.local>', 'waiting', 5, 10, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance', 'Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:05 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 22:05:00+00', '2026-11-06 22:05:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (47, 'waiting:10:2:6', '<14f3497a-85b4-5186-82cf-f75640029cd1@commitment-desk.local>', 'waiting', 6, 10, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance', 'Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:05 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 22:05:00+00', '2026-11-06 22:05:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (48, 'rejected:9:3:1', '<9ffc5a0a-563a-5ae0-b0ab-bea7c6ed7d5a@commitment-desk.local>', 'rejected', 1, 9, 'pat@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:45 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.<br>• C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 22:45:00+00', '2026-11-06 22:45:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (49, 'rejected:9:3:2', '<4572cccf-68e7-540b-9a95-b5ce4a0f16a9@commitment-desk.local>', 'rejected', 2, 9, 'erin@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ana Duarte rejected commitment SC10001. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC10001 Storefront and glazing, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Clearpane Glazing Company</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$967,290.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ana Duarte</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-06 16:45 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• N3 Numbering convention (Number): Our numbers are written with a dash, like SC1-0017.<br>• C2 Wrong cost code or cost type (line 6, 01-500, Insulated glass units, area C): Temporary facilities is for our own trailers and fences.</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=9" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-06 22:45:00+00', '2026-11-06 22:45:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (53, 'commented:1:5', '<5fc07b6a-c25d-5625-9799-61739e9d4d18@commitment-desk.local>', 'commented', 5, 10, 'ben@sample.example', 'Cedar & Stone Builders (sample): Comment on commitment SC1-0008', 'Pat Moreno commented on commitment SC1-0008.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno commented on commitment SC1-0008.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-11 15:40 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">The superintendent confirmed the quantities on site.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open the commitment</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-11 21:40:00+00', '2026-11-11 21:40:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (54, 'waiting:11:5:4', '<a85aad1d-fe99-5117-9cc0-25448ae69ce0@commitment-desk.local>', 'waiting', 4, 11, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance', 'Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-12 11:29 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-12 17:29:00+00', '2026-11-12 17:29:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (55, 'waiting:11:5:5', '<49ee693f-0f8c-54e5-9b17-3d677b1f0ffb@commitment-desk.local>', 'waiting', 5, 11, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance', 'Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-12 11:29 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-12 17:29:00+00', '2026-11-12 17:29:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (56, 'waiting:11:5:6', '<80dc2f12-2c19-5939-8303-d6273fbc7d82@commitment-desk.local>', 'waiting', 6, 11, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO3-0013 is waiting for acceptance', 'Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment PO3-0013 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-12 11:29 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-12 17:29:00+00', '2026-11-12 17:29:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (57, 'rejected:11:6:1', '<ebcac7fe-6054-5a2e-b5d4-01376ff2bf50@commitment-desk.local>', 'rejected', 1, 11, 'pat@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:40 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 19:40:00+00', '2026-11-13 19:40:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (58, 'rejected:11:6:2', '<a38e992b-29bf-504d-b181-83854d1694d1@commitment-desk.local>', 'rejected', 2, 11, 'erin@sample.example', 'Cedar & Stone Builders (sample): ERP Commitment Rejection Notification', 'Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Ben Okafor rejected commitment PO3-0013. Please fix or answer what is named below, then re-send it.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO3-0013 Lumber package, phase 2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2403 Harbor Warehouse</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$78,135.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Ben Okafor</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:40 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Findings</dt><dd style="margin:0;overflow-wrap:anywhere">• C3 Over budget (Schedule of values)</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Comment</dt><dd style="margin:0;overflow-wrap:anywhere">This is over the budget of its cost code.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/edit_and_resend?commitment=11" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Edit and Re-send</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 19:40:00+00', '2026-11-13 19:40:10+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (59, 'waiting:10:5:4', '<70b74d2a-d84c-52b5-a57d-f7ec002dd340@commitment-desk.local>', 'waiting', 4, 10, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance', 'Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:58 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 19:58:00+00', '2026-11-13 19:58:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (60, 'waiting:10:5:5', '<2d1994f9-1a99-5ca2-952e-d1464c11573c@commitment-desk.local>', 'waiting', 5, 10, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance', 'Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:58 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 19:58:00+00', '2026-11-13 19:58:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (61, 'waiting:10:5:6', '<1b268499-3771-530a-b54a-fbe6b43d376a@commitment-desk.local>', 'waiting', 6, 10, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC1-0008 is waiting for acceptance', 'Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno re-sent commitment SC1-0008 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC1-0008 Heating and cooling, phase 1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Windham Mechanical</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2401 Riverside Clinic</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$379,834.70</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">2</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 13:58 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=10" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 19:58:00+00', '2026-11-13 19:58:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (62, 'waiting:12:2:4', '<7ec2e2c0-0d9b-5299-b909-2e1e1fae6393@commitment-desk.local>', 'waiting', 4, 12, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0005 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 14:37 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 20:37:00+00', '2026-11-13 20:37:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (63, 'waiting:12:2:5', '<c1c11164-07fe-5094-9f19-69cb19bcf0dc@commitment-desk.local>', 'waiting', 5, 12, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0005 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 14:37 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 20:37:00+00', '2026-11-13 20:37:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (64, 'waiting:12:2:6', '<8b50886e-cc53-5fda-b676-982856d0dbe5@commitment-desk.local>', 'waiting', 6, 12, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0005 is waiting for acceptance', 'Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment SC4-0005 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-13 14:37 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-13 20:37:00+00', '2026-11-13 20:37:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (65, 'export_failed:12:4:4', '<98293643-4d78-5665-aa42-8b5e18870c83@commitment-desk.local>', 'export_failed', 4, 12, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0005 failed to export', 'QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-16 16:10 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3175 There was an error adding the PurchaseOrder: another user has the vendor&#x27;s record open.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-16 22:10:00+00', '2026-11-16 22:10:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (66, 'export_failed:12:4:5', '<20ebafb3-8c6e-5106-b70e-c1e119d0ad15@commitment-desk.local>', 'export_failed', 5, 12, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0005 failed to export', 'QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-16 16:10 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3175 There was an error adding the PurchaseOrder: another user has the vendor&#x27;s record open.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-16 22:10:00+00', '2026-11-16 22:10:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (67, 'export_failed:12:4:6', '<20ddae39-4723-5236-98fe-2128dcbe56f4@commitment-desk.local>', 'export_failed', 6, 12, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment SC4-0005 failed to export', 'QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">QuickBooks did not take commitment SC4-0005. Please retry the export or reject the commitment.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">SC4-0005 Electrical, east wing</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$663,564.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">QuickBooks</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-16 16:10 CST</dd><dt style="margin-top:12px;color:#595959;font-size:14px">QuickBooks says</dt><dd style="margin:0;overflow-wrap:anywhere">3175 There was an error adding the PurchaseOrder: another user has the vendor&#x27;s record open.</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=12" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-16 22:10:00+00', '2026-11-16 22:10:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (68, 'waiting:14:2:4', '<5455faeb-ff4d-5548-b960-e0e8127d805e@commitment-desk.local>', 'waiting', 4, 14, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO4-0004 is waiting for acceptance', 'Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO4-0004 Light fixtures, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$39,765.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-18 16:32 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=14" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-18 22:32:00+00', '2026-11-18 22:32:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (69, 'waiting:14:2:5', '<c8a80c4f-1cf9-545c-ae07-d44f9724987f@commitment-desk.local>', 'waiting', 5, 14, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO4-0004 is waiting for acceptance', 'Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO4-0004 Light fixtures, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$39,765.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-18 16:32 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=14" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-18 22:32:00+00', '2026-11-18 22:32:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (70, 'waiting:14:2:6', '<07974726-348b-5edb-b70e-04dd17942b7e@commitment-desk.local>', 'waiting', 6, 14, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO4-0004 is waiting for acceptance', 'Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO4-0004 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO4-0004 Light fixtures, north side</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Lakeshore Electric</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2404 Oak Hill Apartments</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$39,765.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-18 16:32 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=14" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-18 22:32:00+00', '2026-11-18 22:32:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (71, 'waiting:13:2:4', '<8aff5895-5a82-5390-be5c-b4668f3c4956@commitment-desk.local>', 'waiting', 4, 13, 'ana@sample.example', 'Cedar & Stone Builders (sample): Commitment PO2-0002 is waiting for acceptance', 'Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO2-0002 Millwork, floors 2 to 4</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$53,382.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-19 08:54 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=13" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-19 14:54:00+00', '2026-11-19 14:54:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (72, 'waiting:13:2:5', '<dded3262-3209-56b8-92cf-bdf3f0c84ba6@commitment-desk.local>', 'waiting', 5, 13, 'ben@sample.example', 'Cedar & Stone Builders (sample): Commitment PO2-0002 is waiting for acceptance', 'Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO2-0002 Millwork, floors 2 to 4</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$53,382.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-19 08:54 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=13" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-19 14:54:00+00', '2026-11-19 14:54:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.mail VALUES (73, 'waiting:13:2:6', '<b3ab52f1-b618-5233-b6fb-af3fcb114ca4@commitment-desk.local>', 'waiting', 6, 13, 'connie@sample.example', 'Cedar & Stone Builders (sample): Commitment PO2-0002 is waiting for acceptance', 'Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.
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
', '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cedar &amp; Stone Builders (sample)</title></head><body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto"><p style="margin:0;font-weight:bold">Pat Moreno sent commitment PO2-0002 to accounting. It is waiting for acceptance.</p><dl style="margin:0"><dt style="margin-top:12px;color:#595959;font-size:14px">Commitment</dt><dd style="margin:0;overflow-wrap:anywhere">PO2-0002 Millwork, floors 2 to 4</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Contract company</dt><dd style="margin:0;overflow-wrap:anywhere">Granger Building Supply</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Project</dt><dd style="margin:0;overflow-wrap:anywhere">2402 Maple Street School</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Amount</dt><dd style="margin:0;overflow-wrap:anywhere">$53,382.00</dd><dt style="margin-top:12px;color:#595959;font-size:14px">Submission</dt><dd style="margin:0;overflow-wrap:anywhere">1</dd><dt style="margin-top:12px;color:#595959;font-size:14px">By</dt><dd style="margin:0;overflow-wrap:anywhere">Pat Moreno</dd><dt style="margin-top:12px;color:#595959;font-size:14px">When</dt><dd style="margin:0;overflow-wrap:anywhere">2026-11-19 08:54 CST</dd></dl><p style="margin:24px 0"><a href="http://localhost:8501/accountant_review?commitment=13" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">Open Accountant Review</a></p><p style="color:#595959;font-size:14px;overflow-wrap:anywhere">Sent by the commitment desk of Cedar &amp; Stone Builders (sample).</p></div></body></html>', '2026-11-19 14:54:00+00', '2026-11-19 14:54:00+00', NULL, 0, NULL, NULL, '');
INSERT INTO public.metrics_pack VALUES ('accounting', 682, false, '\x0a0000000d000000', '\xee63c8017e84c801', '\x0000000000000000', '\x', '\x', '\x0100000002000000', '\x', '\xee944302000000005874510000000000', '\x', '\x0001', '\x090000000b000000', '\x0100000001000000', '\x0000000000000000', '\x4839d14d4394f38c50e0ab54a5559a0f');
INSERT INTO public.metrics_pack VALUES ('citation', 672, false, '\x01000000', '\xa9c1c101', '\x00000000', '\x', '\x', '\x02000000', '\x00010000', '\x543cd20600000000', '\x4333000000000000', '\x00', '\x04000000', '\x06000000', '\x04000000', '\x9d2c620c8272f6efe8afc2190584a78d');
INSERT INTO public.metrics_pack VALUES ('citation', 682, false, '\x09000000090000000b0000000b0000000b0000000a0000000a0000000a0000000b000000', '\x353dc801353dc801b052c801b052c801b052c8017557c8017557c8017557c801dc63c801', '\x000000000000000000000000000000000000000000000000000000000000000000000000', '\x', '\x', '\x010000000100000003000000030000000300000001000000010000000100000003000000', '\x000100000001000000010000000100000001000000010000000100000001000000020000', '\xa8f7c30500000000a8f7c305000000007c397700000000007c397700000000007c39770000000000ee94430200000000ee94430200000000ee944302000000007c39770000000000', '\x43320000000000004e330000000000004f00000000000000543100000000000056310000000000004431000000000000533100000000000043320000000000004333000000000000', '\x000001010100000001', '\x06000000060000000b0000000b0000000b0000000900000009000000090000000b000000', '\x010000000100000001000000010000000100000001000000010000000100000001000000', '\x040000000400000004000000040000000400000005000000050000000500000005000000', '\x8526efeeed3696b1b4887d653672c3d1');
INSERT INTO public.metrics_pack VALUES ('decision', 672, false, '\x0100000001000000', '\xa9c1c1018fe2c101', '\x0000000040660301', '\x9fbbc10124c7c101', '\x0000000000000000', '\x0200000002000000', '\x0301000000020000', '\x', '\x', '\x0000', '\x0400000004000000', '\x0600000006000000', '\x0400000005000000', '\xe0b557cab9d77f6254d39656e0e5e2fa');
INSERT INTO public.metrics_pack VALUES ('decision', 677, false, '\x02000000', '\xa4fac401', '\xc0d8a700', '\x3bf1c401', '\x00000000', '\x02000000', '\x02010000', '\x', '\x', '\x00', '\x04000000', '\x01000000', '\x04000000', '\x74851185a818a158151bab17df4915b6');
INSERT INTO public.metrics_pack VALUES ('decision', 679, false, '\x0400000003000000', '\x745dc601d07ac601', '\x80b14f01808d5b00', '\x4053c601c162c601', '\x0000000000000000', '\x0400000003000000', '\x0201000002010000', '\x', '\x', '\x0000', '\x0800000007000000', '\x0100000001000000', '\x0400000005000000', '\x4ecd8b26d21fd4c465a006c79b158192');
INSERT INTO public.metrics_pack VALUES ('decision', 680, false, '\x05000000', '\xd9ffc601', '\x404b4c00', '\xecf0c601', '\x00000000', '\x01000000', '\x02020000', '\x', '\x', '\x01', '\x03000000', '\x01000000', '\x04000000', '\x8963e4e8aa244e7cf98ed5e1f54380e3');
INSERT INTO public.metrics_pack VALUES ('decision', 681, true, '\x06000000', '\x24c6c701', '\xc0c62d00', '\x549fc701', '\x00000000', '\x04000000', '\x02010000', '\x', '\x', '\x00', '\x0a000000', '\x01000000', '\x04000000', '\x0b1664f8248fb6ee4554f4047efa24b4');
INSERT INTO public.metrics_pack VALUES ('decision', 682, false, '\x090000000b0000000a0000000b0000000c0000000e000000', '\x353dc801b052c8017557c801dc63c8014775c8015386c801', '\x000000000000000000000000000000000000000000000000', '\x9f13c801c93cc8010d3dc801b95dc8011564c801a880c801', '\x000000000000000000000000000000000000000000000000', '\x010000000300000001000000030000000400000004000000', '\x030100000301000003010000010200000201000002010000', '\x', '\x', '\x000100010001', '\x060000000b000000090000000b0000000a0000000a000000', '\x010000000100000001000000010000000100000001000000', '\x040000000400000005000000050000000400000004000000', '\x3faa837b533fe4f4b3b5709aeac0daa6');
INSERT INTO public.metrics_pack VALUES ('export', 672, false, '\x01000000', '\xb5e2c101', '\x00000000', '\x9fbbc101', '\x00000000', '\x02000000', '\x', '\x', '\x', '\x00', '\x04000000', '\x06000000', '\x05000000', '\xdbcc5f8002a5a98bf008eb86d9983949');
INSERT INTO public.metrics_pack VALUES ('export', 677, false, '\x02000000', '\xb2fac401', '\x00000000', '\x3bf1c401', '\x00000000', '\x02000000', '\x', '\x', '\x', '\x00', '\x04000000', '\x01000000', '\x04000000', '\xda90434bd8f5a9a2e1c5171a559815ea');
INSERT INTO public.metrics_pack VALUES ('export', 679, false, '\x0400000003000000', '\x465ec601e97ac601', '\x0000000000000000', '\x4053c601c162c601', '\x0000000000000000', '\x0400000003000000', '\x', '\x', '\x', '\x0000', '\x0800000007000000', '\x0100000001000000', '\x0400000005000000', '\x17c864e9871b5a362630ab1f11a1f65a');
INSERT INTO public.metrics_pack VALUES ('export', 680, false, '\x05000000', '\xfcffc601', '\x00000000', '\x1aeac601', '\x00000000', '\x01000000', '\x', '\x', '\x', '\x01', '\x03000000', '\x01000000', '\x04000000', '\x30422e9b101185d4d3faef2e36511910');
INSERT INTO public.metrics_pack VALUES ('export', 681, true, '\x06000000', '\x4dc6c701', '\x00000000', '\x549fc701', '\x00000000', '\x04000000', '\x', '\x', '\x', '\x00', '\x0a000000', '\x01000000', '\x04000000', '\xb0a9ede5d15d24a90c68f081cd047114');
INSERT INTO public.metrics_pack VALUES ('project', 682, false, '\x090000000b000000', '\x353dc801dc63c801', '\x0000000000000000', '\x', '\x', '\x0100000003000000', '\x', '\xa8f7c305000000007c39770000000000', '\x', '\x0001', '\x060000000b000000', '\x0100000001000000', '\x0400000005000000', '\x8d44b5b106aae5b80db0de9b7737ec30');
INSERT INTO public.metrics_pack VALUES ('re_send', 672, false, '\x01000000', '\x24c7c101', '\x00000000', '\xa9c1c101', '\x00000000', '\x02000000', '\x', '\x', '\x', '\x00', '\x04000000', '\x06000000', '\x04000000', '\x26cbf05662e124e7f04f86d0aefb34da');
INSERT INTO public.metrics_pack VALUES ('re_send', 682, false, '\x0b0000000a000000', '\xb95dc801ee63c801', '\x0000000000000000', '\xb052c8017557c801', '\x0000000000000000', '\x0300000001000000', '\x', '\x', '\x', '\x0100', '\x0b00000009000000', '\x0100000001000000', '\x0400000005000000', '\x6c93acbe9268a3180003659e1a6f264d');
INSERT INTO public.person VALUES (1, 1, 'Pat Moreno', 'pat@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$xX4xnx4wFFtIomp7bmGqFg$Wz+BH0wpo+b1IQVxg/LxVGQWjaF4hJV/AtD1UbOdd0k', true, 0, false, false, false, 'Project admin', '2025-11-20 15:00:00+00', true);
INSERT INTO public.person VALUES (2, 1, 'Erin Blake', 'erin@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$aP21NR6AjkzaEFSz5iRgQg$1WlZsbXrQPjI2i87q56XIf0HX+Mqq5qtsn0dj/DyFGg', true, 0, false, false, false, 'Project engineer', '2025-11-20 15:00:00+00', true);
INSERT INTO public.person VALUES (3, 1, 'Rae Lindqvist', 'rae@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$jN+zebAJKFbG4vrrY9Agvw$svSExFuOnAcIhw0lcV/Xcj7ZoWVEJ+6KFUwNwLSSuN8', true, 0, false, false, false, 'Read-only', '2025-11-20 15:00:00+00', true);
INSERT INTO public.person VALUES (4, 1, 'Ana Duarte', 'ana@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$Ooe+wnA2YpTGwNiko7wGUQ$7GR5id9nL9+yxSfbZEOb9FcCYBftY7Zxr0IRnhHR240', true, 2, true, false, false, 'Accounting approver', '2025-11-20 15:00:00+00', true);
INSERT INTO public.person VALUES (5, 1, 'Ben Okafor', 'ben@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$SWJfbmRa6hYW2VMfUYWBDA$vpGZqSaSeffKs4SAsdGkZ1Hk8SwBTHCVFua6jpgLWc8', true, 2, true, false, false, 'Accounting approver', '2025-11-20 15:00:00+00', true);
INSERT INTO public.person VALUES (6, 1, 'Connie Hart', 'connie@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$DXNgGIfqvbxBqzXWtDciVw$KcW7II3C07iLg2AZ2bFbmH6P0Chae8LxogkzQtDmU6c', true, 3, true, true, false, 'Controller', '2025-11-20 15:00:00+00', true);
INSERT INTO public.person VALUES (7, 1, 'Max Weber', 'max@sample.example', '$argon2id$v=19$m=19456,t=2,p=1$v6Qu3qEV1SBEeEgjwslFRg$raOFrMsFczXITFw99+A70owZ4d1LaYVZXOeZFWC+Kn8', true, 0, false, false, true, 'Manager', '2025-11-20 15:00:00+00', true);
INSERT INTO public.project VALUES (1, '2401', 'Riverside Clinic', '80002401-1704100000', 'Cedar & Stone:Riverside Clinic', true, true);
INSERT INTO public.project VALUES (2, '2402', 'Maple Street School', '80002402-1704100000', 'Cedar & Stone:Maple Street School', true, true);
INSERT INTO public.project VALUES (3, '2403', 'Harbor Warehouse', '80002403-1704100000', 'Cedar & Stone:Harbor Warehouse', true, true);
INSERT INTO public.project VALUES (4, '2404', 'Oak Hill Apartments', '80002404-1704100000', 'Cedar & Stone:Oak Hill Apartments', true, true);
INSERT INTO public.project VALUES (5, '2405', 'City Library Renovation', '', '', true, true);
INSERT INTO public.project_permission VALUES (1, 1, 3, false, false);
INSERT INTO public.project_permission VALUES (1, 2, 3, false, false);
INSERT INTO public.project_permission VALUES (1, 3, 3, false, false);
INSERT INTO public.project_permission VALUES (1, 4, 3, false, false);
INSERT INTO public.project_permission VALUES (1, 5, 3, false, false);
INSERT INTO public.project_permission VALUES (2, 1, 2, true, true);
INSERT INTO public.project_permission VALUES (2, 2, 2, true, true);
INSERT INTO public.project_permission VALUES (2, 3, 2, true, true);
INSERT INTO public.project_permission VALUES (3, 1, 1, false, false);
INSERT INTO public.project_permission VALUES (3, 2, 1, false, false);
INSERT INTO public.project_permission VALUES (3, 3, 1, false, false);
INSERT INTO public.project_permission VALUES (3, 4, 1, false, false);
INSERT INTO public.project_permission VALUES (3, 5, 1, false, false);
INSERT INTO public.project_permission VALUES (6, 1, 3, false, false);
INSERT INTO public.project_permission VALUES (6, 2, 3, false, false);
INSERT INTO public.project_permission VALUES (6, 3, 3, false, false);
INSERT INTO public.project_permission VALUES (6, 4, 3, false, false);
INSERT INTO public.project_permission VALUES (6, 5, 3, false, false);
INSERT INTO public.project_permission VALUES (7, 1, 1, false, false);
INSERT INTO public.project_permission VALUES (7, 2, 1, false, false);
INSERT INTO public.project_permission VALUES (7, 3, 1, false, false);
INSERT INTO public.project_permission VALUES (7, 4, 1, false, false);
INSERT INTO public.project_permission VALUES (7, 5, 1, false, false);
INSERT INTO public.reason_code VALUES ('V1', 'Vendor not linked, archived or wrong', 0, false);
INSERT INTO public.reason_code VALUES ('V2', 'Vendor duplicate', 1, false);
INSERT INTO public.reason_code VALUES ('C1', 'Cost code missing or not in QuickBooks', 2, false);
INSERT INTO public.reason_code VALUES ('C2', 'Wrong cost code or cost type', 3, false);
INSERT INTO public.reason_code VALUES ('C3', 'Over budget', 4, false);
INSERT INTO public.reason_code VALUES ('J1', 'Wrong project or job', 5, false);
INSERT INTO public.reason_code VALUES ('N1', 'Number too long', 6, false);
INSERT INTO public.reason_code VALUES ('N2', 'Duplicate number', 7, false);
INSERT INTO public.reason_code VALUES ('N3', 'Numbering convention', 8, false);
INSERT INTO public.reason_code VALUES ('T1', 'Title', 9, false);
INSERT INTO public.reason_code VALUES ('S1', 'Not approved or not executed', 10, false);
INSERT INTO public.reason_code VALUES ('A1', 'Total differs from the signed contract', 11, false);
INSERT INTO public.reason_code VALUES ('A2', 'Quantity, unit cost or rounding', 12, false);
INSERT INTO public.reason_code VALUES ('A3', 'Tax', 13, false);
INSERT INTO public.reason_code VALUES ('R1', 'Retainage', 14, false);
INSERT INTO public.reason_code VALUES ('D1', 'Description', 15, false);
INSERT INTO public.reason_code VALUES ('D2', 'Dates or closed period', 16, false);
INSERT INTO public.reason_code VALUES ('X1', 'Missing attachment', 17, false);
INSERT INTO public.reason_code VALUES ('X2', 'Insurance or compliance expired', 18, false);
INSERT INTO public.reason_code VALUES ('P1', 'Duplicate commitment', 19, false);
INSERT INTO public.reason_code VALUES ('P2', 'Should be a change order', 20, false);
INSERT INTO public.reason_code VALUES ('E1', 'Export error', 21, false);
INSERT INTO public.reason_code VALUES ('O', 'Other', 22, false);
INSERT INTO public.sov_line VALUES (1, 1, 1, 7, '', 'Concrete block walls, area C', 1073000000, 'SF', 212500, 22801250, false, '', 0);
INSERT INTO public.sov_line VALUES (2, 1, 2, 7, '', 'Face brick veneer, area C', 530400000, 'SF', 324000, 17184960, false, '', 0);
INSERT INTO public.sov_line VALUES (3, 1, 3, 7, '', 'Concrete block walls, area A', 1080400000, 'SF', 216000, 23336640, false, '', 0);
INSERT INTO public.sov_line VALUES (4, 1, 4, 7, '', 'Face brick veneer, area A', 338000000, 'SF', 362000, 12235600, false, '', 0);
INSERT INTO public.sov_line VALUES (5, 1, 5, 7, '', 'Concrete block walls, common areas', 969400000, 'SF', 208500, 20211990, false, '', 0);
INSERT INTO public.sov_line VALUES (6, 1, 6, 7, '', 'Face brick veneer, common areas', 525200000, 'SF', 355500, 18670860, false, '', 0);
INSERT INTO public.sov_line VALUES (7, 2, 1, 7, '', 'Concrete block walls, site', 481000000, 'SF', 229500, 11038950, false, '', 0);
INSERT INTO public.sov_line VALUES (8, 2, 2, 7, '', 'Face brick veneer, site', 488800000, 'SF', 359000, 17547920, false, '', 0);
INSERT INTO public.sov_line VALUES (9, 2, 3, 7, '', 'Concrete block walls, area B', 1124800000, 'SF', 218000, 24520640, false, '', 0);
INSERT INTO public.sov_line VALUES (10, 2, 4, 7, '', 'Face brick veneer, area B', 644800000, 'SF', 355500, 22922640, false, '', 0);
INSERT INTO public.sov_line VALUES (11, 2, 5, 7, '', 'Concrete block walls, area A', 791800000, 'SF', 189000, 14965020, false, '', 0);
INSERT INTO public.sov_line VALUES (12, 2, 6, 7, '', 'Face brick veneer, area A', 842400000, 'SF', 346000, 29147040, false, '', 0);
INSERT INTO public.sov_line VALUES (13, 3, 1, 18, '', 'Studs and gypsum board, site', 4104000000, 'SF', 70000, 28728000, false, '', 0);
INSERT INTO public.sov_line VALUES (14, 3, 2, 12, '', 'Sound batts, site', 1897500000, 'SF', 12000, 2277000, false, '', 0);
INSERT INTO public.sov_line VALUES (15, 3, 3, 20, '', 'Two coats on walls and ceilings, site', 6760000000, 'SF', 12000, 8112000, false, '', 0);
INSERT INTO public.sov_line VALUES (16, 3, 4, 18, '', 'Studs and gypsum board, area B', 3268000000, 'SF', 76500, 25000200, false, '', 0);
INSERT INTO public.sov_line VALUES (17, 3, 5, 12, '', 'Sound batts, area B', 1551000000, 'SF', 14500, 2248950, false, '', 0);
INSERT INTO public.sov_line VALUES (18, 3, 6, 20, '', 'Two coats on walls and ceilings, area B', 6968000000, 'SF', 11500, 8013200, false, '', 0);
INSERT INTO public.sov_line VALUES (19, 4, 1, 21, '', 'Underground and rough-in, site', 100000, 'LS', 1913600000, 19136000, false, '', 0);
INSERT INTO public.sov_line VALUES (20, 4, 2, 21, '', 'Fixtures and trim, site', 11100000, 'EA', 11350000, 12598500, false, '', 0);
INSERT INTO public.sov_line VALUES (21, 4, 3, 21, '', 'Underground and rough-in, common areas', 100000, 'LS', 2152800000, 21528000, false, '', 0);
INSERT INTO public.sov_line VALUES (22, 4, 4, 21, '', 'Fixtures and trim, common areas', 8000000, 'EA', 12144500, 9715600, false, '', 0);
INSERT INTO public.sov_line VALUES (23, 5, 1, 5, '', 'Rebar #5, cut and bent, site', 6000000, 'TON', 14756000, 8853600, false, '', 0);
INSERT INTO public.sov_line VALUES (24, 5, 2, 5, '', 'Rebar #5, cut and bent, area A', 4100000, 'TON', 12648000, 5185680, false, '', 0);
INSERT INTO public.sov_line VALUES (25, 6, 1, 23, '', 'Service, feeders and panels, common areas', 100000, 'LS', 2147000000, 21470000, false, '', 0);
INSERT INTO public.sov_line VALUES (26, 6, 2, 23, '', 'Branch wiring and devices, common areas', 224700000, 'EA', 1265500, 28435785, false, '', 0);
INSERT INTO public.sov_line VALUES (27, 6, 3, 23, '', 'Lighting and controls, common areas', 107500000, 'EA', 2782500, 29911875, false, '', 0);
INSERT INTO public.sov_line VALUES (28, 6, 4, 23, '', 'Service, feeders and panels, area A', 100000, 'LS', 2553800000, 25538000, false, '', 0);
INSERT INTO public.sov_line VALUES (29, 6, 5, 23, '', 'Branch wiring and devices, area A', 243600000, 'EA', 1395500, 33994380, false, '', 0);
INSERT INTO public.sov_line VALUES (30, 6, 6, 23, '', 'Lighting and controls, area A', 27500000, 'EA', 2517500, 6923125, false, '', 0);
INSERT INTO public.sov_line VALUES (31, 7, 1, 8, '', 'Fabricate and erect frame, site', 9900000, 'TON', 38106000, 37724940, false, '', 0);
INSERT INTO public.sov_line VALUES (32, 7, 2, 8, '', 'Metal deck, site', 2289000000, 'SF', 41000, 9384900, false, '', 0);
INSERT INTO public.sov_line VALUES (33, 7, 3, 9, '', 'Stairs and railings, site', 100000, 'LS', 767200000, 7672000, false, '', 0);
INSERT INTO public.sov_line VALUES (34, 8, 1, 10, '', 'Studs, plates and blocking, common areas', 1700000, 'MBF', 6762000, 1149540, false, '', 0);
INSERT INTO public.sov_line VALUES (35, 8, 2, 10, '', 'Plywood sheathing, common areas', 80300000, 'SHT', 385500, 3095565, false, '', 0);
INSERT INTO public.sov_line VALUES (36, 8, 3, 10, '', 'Studs, plates and blocking, site', 2500000, 'MBF', 7497000, 1874250, false, '', 0);
INSERT INTO public.sov_line VALUES (37, 8, 4, 10, '', 'Plywood sheathing, site', 113900000, 'SHT', 374000, 4259860, false, '', 0);
INSERT INTO public.sov_line VALUES (38, 9, 1, 16, '', 'Storefront frames with doors, common areas', NULL, '', NULL, 12146500, false, '', 0);
INSERT INTO public.sov_line VALUES (39, 9, 2, 17, '', 'Insulated glass units, common areas', NULL, '', NULL, 11170000, false, '', 0);
INSERT INTO public.sov_line VALUES (40, 9, 3, 16, '', 'Storefront frames with doors, area B', NULL, '', NULL, 28995000, false, '', 0);
INSERT INTO public.sov_line VALUES (41, 9, 4, 17, '', 'Insulated glass units, area B', NULL, '', NULL, 10370000, false, '', 0);
INSERT INTO public.sov_line VALUES (42, 9, 5, 16, '', 'Storefront frames with doors, area C', NULL, '', NULL, 24295500, false, '', 0);
INSERT INTO public.sov_line VALUES (43, 9, 6, 2, '', 'Insulated glass units, area C', NULL, '', NULL, 9752000, false, '', 0);
INSERT INTO public.sov_line VALUES (44, 10, 1, 22, '', 'Ductwork, area B', 2750000000, 'LB', 100000, 27500000, false, '', 0);
INSERT INTO public.sov_line VALUES (45, 10, 2, 22, '', 'Rooftop units, set and started, area B', 300000, 'EA', 258825000, 7764750, false, '', 0);
INSERT INTO public.sov_line VALUES (47, 11, 1, 10, '', 'Studs, plates and blocking, area A', NULL, '', NULL, 3241500, false, '', 0);
INSERT INTO public.sov_line VALUES (48, 11, 2, 10, '', 'Plywood sheathing, area A', NULL, '', NULL, 4572000, false, '', 0);
INSERT INTO public.sov_line VALUES (49, 12, 1, 23, '', 'Service, feeders and panels, site', 100000, 'LS', 2192200000, 21922000, false, '', 0);
INSERT INTO public.sov_line VALUES (50, 12, 2, 23, '', 'Branch wiring and devices, site', 245000000, 'EA', 1336000, 32732000, false, '', 0);
INSERT INTO public.sov_line VALUES (51, 12, 3, 23, '', 'Lighting and controls, site', 46000000, 'EA', 2544000, 11702400, false, '', 0);
INSERT INTO public.sov_line VALUES (46, 10, 3, 12, '', 'Duct insulation, area B', 755200000, 'SF', 36000, 2718720, false, '', 0);
INSERT INTO public.sov_line VALUES (52, 13, 1, 11, '', 'Reception desk and cabinets, site', 100000, 'LS', 533820000, 5338200, false, '', 0);
INSERT INTO public.sov_line VALUES (53, 14, 1, 23, '', 'LED troffers and downlights, area C', NULL, '', NULL, 3976500, false, '', 0);
INSERT INTO public.submission VALUES (1, 1, 1, 6, '2026-01-14 20:15:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install masonry, north side, as drawn.","estimated_completion":"2026-07-22","exclusions":"Winter protection.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0010","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-01-09","start_date":"2026-01-30","title":"Masonry, north side","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"228012.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area C","id":1,"overridden":false,"position":1,"quantity":"10730.00000","tax_code":"","unit_cost":"21.2500","uom":"SF"},{"amount":"171849.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area C","id":2,"overridden":false,"position":2,"quantity":"5304.00000","tax_code":"","unit_cost":"32.4000","uom":"SF"},{"amount":"233366.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":3,"overridden":false,"position":3,"quantity":"10804.00000","tax_code":"","unit_cost":"21.6000","uom":"SF"},{"amount":"122356.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":4,"overridden":false,"position":4,"quantity":"3380.00000","tax_code":"","unit_cost":"36.2000","uom":"SF"},{"amount":"202119.90","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":5,"overridden":false,"position":5,"quantity":"9694.00000","tax_code":"","unit_cost":"20.8500","uom":"SF"},{"amount":"186708.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":6,"overridden":false,"position":6,"quantity":"5252.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"}],"shape":1,"total":"1144413.00"}', '32f3702d064e8bc59069fffbbfb99aae8e6a31b507bedd959626ca165bbf5977', 114441300, 'rejected', 4, '2026-01-15 22:01:00+00', 'This is over the budget of its cost code.', '');
INSERT INTO public.submission VALUES (2, 1, 2, 6, '2026-01-16 21:24:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-01-09","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install masonry, north side, as drawn.","estimated_completion":"2026-07-22","exclusions":"Winter protection.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0010","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-01-09","start_date":"2026-01-30","title":"Masonry, north side","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"228012.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area C","id":1,"overridden":false,"position":1,"quantity":"10730.00000","tax_code":"","unit_cost":"21.2500","uom":"SF"},{"amount":"171849.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area C","id":2,"overridden":false,"position":2,"quantity":"5304.00000","tax_code":"","unit_cost":"32.4000","uom":"SF"},{"amount":"233366.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":3,"overridden":false,"position":3,"quantity":"10804.00000","tax_code":"","unit_cost":"21.6000","uom":"SF"},{"amount":"122356.00","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":4,"overridden":false,"position":4,"quantity":"3380.00000","tax_code":"","unit_cost":"36.2000","uom":"SF"},{"amount":"202119.90","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, common areas","id":5,"overridden":false,"position":5,"quantity":"9694.00000","tax_code":"","unit_cost":"20.8500","uom":"SF"},{"amount":"186708.60","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, common areas","id":6,"overridden":false,"position":6,"quantity":"5252.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"}],"shape":1,"total":"1144413.00"}', '32f3702d064e8bc59069fffbbfb99aae8e6a31b507bedd959626ca165bbf5977', 114441300, 'accepted', 5, '2026-01-21 18:23:17+00', '', 'SC2-0010');
INSERT INTO public.submission VALUES (3, 2, 1, 1, '2026-06-09 21:47:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-06-04","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install masonry, west wing, as drawn.","estimated_completion":"2026-10-01","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC2-0003","private":false,"project":"2402 Maple Street School","project_id":2,"signed_contract_received":"2026-06-04","start_date":"2026-06-13","title":"Masonry, west wing","type":"subcontract","vendor":"Harlan & Daughters Masonry","vendor_id":4},"lines":[{"amount":"110389.50","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, site","id":7,"overridden":false,"position":1,"quantity":"4810.00000","tax_code":"","unit_cost":"22.9500","uom":"SF"},{"amount":"175479.20","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, site","id":8,"overridden":false,"position":2,"quantity":"4888.00000","tax_code":"","unit_cost":"35.9000","uom":"SF"},{"amount":"245206.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area B","id":9,"overridden":false,"position":3,"quantity":"11248.00000","tax_code":"","unit_cost":"21.8000","uom":"SF"},{"amount":"229226.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area B","id":10,"overridden":false,"position":4,"quantity":"6448.00000","tax_code":"","unit_cost":"35.5500","uom":"SF"},{"amount":"149650.20","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Concrete block walls, area A","id":11,"overridden":false,"position":5,"quantity":"7918.00000","tax_code":"","unit_cost":"18.9000","uom":"SF"},{"amount":"291470.40","billed_to_date":"0.00","cost_code":"04-200","cost_code_id":7,"cost_type":"","description":"Face brick veneer, area A","id":12,"overridden":false,"position":6,"quantity":"8424.00000","tax_code":"","unit_cost":"34.6000","uom":"SF"}],"shape":1,"total":"1201422.10"}', '6bb669a714c33b91768d087c8d1d0a77c88eb3b3e1414f80af007a090b0615de', 120142210, 'accepted', 4, '2026-06-11 13:56:11+00', '', 'SC2-0003');
INSERT INTO public.submission VALUES (4, 4, 1, 1, '2026-08-11 20:16:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-08-10","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install plumbing, north side, as drawn.","estimated_completion":"2026-11-01","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0012","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-08-10","start_date":"2026-08-28","title":"Plumbing, north side","type":"subcontract","vendor":"Two Rivers Plumbing","vendor_id":8},"lines":[{"amount":"191360.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, site","id":19,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"191360.0000","uom":"LS"},{"amount":"125985.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, site","id":20,"overridden":false,"position":2,"quantity":"111.00000","tax_code":"","unit_cost":"1135.0000","uom":"EA"},{"amount":"215280.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Underground and rough-in, common areas","id":21,"overridden":false,"position":3,"quantity":"1.00000","tax_code":"","unit_cost":"215280.0000","uom":"LS"},{"amount":"97156.00","billed_to_date":"0.00","cost_code":"22-100","cost_code_id":21,"cost_type":"","description":"Fixtures and trim, common areas","id":22,"overridden":false,"position":4,"quantity":"80.00000","tax_code":"","unit_cost":"1214.4500","uom":"EA"}],"shape":1,"total":"629781.00"}', 'e1e87d781299e91ac2567622c5a59988aa138fd991ba1e29a4feea0d468610cc', 62978100, 'accepted', 4, '2026-08-13 15:48:22+00', '', 'SC4-0012');
INSERT INTO public.submission VALUES (5, 3, 1, 1, '2026-08-14 14:25:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-07-31","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install drywall and painting, annex, as drawn.","estimated_completion":"2026-09-30","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC3-0011","private":false,"project":"2403 Harbor Warehouse","project_id":3,"signed_contract_received":"2026-07-31","start_date":"2026-08-31","title":"Drywall and painting, annex","type":"subcontract","vendor":"Prairie Drywall and Paint","vendor_id":7},"lines":[{"amount":"287280.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, site","id":13,"overridden":false,"position":1,"quantity":"41040.00000","tax_code":"","unit_cost":"7.0000","uom":"SF"},{"amount":"22770.00","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, site","id":14,"overridden":false,"position":2,"quantity":"18975.00000","tax_code":"","unit_cost":"1.2000","uom":"SF"},{"amount":"81120.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, site","id":15,"overridden":false,"position":3,"quantity":"67600.00000","tax_code":"","unit_cost":"1.2000","uom":"SF"},{"amount":"250002.00","billed_to_date":"0.00","cost_code":"09-250","cost_code_id":18,"cost_type":"","description":"Studs and gypsum board, area B","id":16,"overridden":false,"position":4,"quantity":"32680.00000","tax_code":"","unit_cost":"7.6500","uom":"SF"},{"amount":"22489.50","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Sound batts, area B","id":17,"overridden":false,"position":5,"quantity":"15510.00000","tax_code":"","unit_cost":"1.4500","uom":"SF"},{"amount":"80132.00","billed_to_date":"0.00","cost_code":"09-900","cost_code_id":20,"cost_type":"","description":"Two coats on walls and ceilings, area B","id":18,"overridden":false,"position":6,"quantity":"69680.00000","tax_code":"","unit_cost":"1.1500","uom":"SF"}],"shape":1,"total":"743793.50"}', 'fc4f3fbacf513476c91e6c82389e4a65599a8d9fb42c8784bf81ad2f783d8308', 74379350, 'accepted', 5, '2026-08-18 21:04:06+00', '', 'SC3-0011');
INSERT INTO public.submission VALUES (6, 5, 1, 1, '2026-09-07 15:54:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-09-01","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-09","description":"Deliver reinforcing bar, east wing, as drawn.","executed":true,"number":"PO10014","payment_terms":"2% 10, net 30","private":false,"project":"2401 Riverside Clinic","project_id":1,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Reinforcing bar, east wing","type":"purchase_order","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"88536.00","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, site","id":23,"overridden":false,"position":1,"quantity":"60.00000","tax_code":"","unit_cost":"1475.6000","uom":"TON"},{"amount":"51856.80","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, area A","id":24,"overridden":false,"position":2,"quantity":"41.00000","tax_code":"","unit_cost":"1264.8000","uom":"TON"}],"shape":1,"total":"140392.80"}', '9ff69d5870e2193ba0f5c1626101b2760ecbbf823970a3b0929c2caac223d8b2', 14039280, 'retrieved', 1, '2026-09-07 19:47:00+00', 'A detail is missing.', '');
INSERT INTO public.submission VALUES (7, 5, 2, 1, '2026-09-08 21:00:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-09-01","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-09","description":"Deliver reinforcing bar, east wing, as drawn.","executed":true,"number":"PO1-0014","payment_terms":"2% 10, net 30","private":false,"project":"2401 Riverside Clinic","project_id":1,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Reinforcing bar, east wing","type":"purchase_order","vendor":"Ironwood Steel Erectors","vendor_id":3},"lines":[{"amount":"88536.00","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, site","id":23,"overridden":false,"position":1,"quantity":"60.00000","tax_code":"","unit_cost":"1475.6000","uom":"TON"},{"amount":"51856.80","billed_to_date":"0.00","cost_code":"03-200","cost_code_id":5,"cost_type":"","description":"Rebar #5, cut and bent, area A","id":24,"overridden":false,"position":2,"quantity":"41.00000","tax_code":"","unit_cost":"1264.8000","uom":"TON"}],"shape":1,"total":"140392.80"}', '740abfb5fa6671cb2fdd14fb78c6b9568ee2d2bbd668e8d65af9d40f66469610', 14039280, 'accepted', 4, '2026-09-11 12:41:05+00', '', 'PO1-0014');
INSERT INTO public.submission VALUES (8, 6, 1, 1, '2026-10-09 21:08:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-03-28","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0009","private":true,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-10-06","start_date":"2026-10-15","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"214700.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, common areas","id":25,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"214700.0000","uom":"LS"},{"amount":"284357.85","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, common areas","id":26,"overridden":false,"position":2,"quantity":"2247.00000","tax_code":"","unit_cost":"126.5500","uom":"EA"},{"amount":"299118.75","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, common areas","id":27,"overridden":false,"position":3,"quantity":"1075.00000","tax_code":"","unit_cost":"278.2500","uom":"EA"},{"amount":"255380.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, area A","id":28,"overridden":false,"position":4,"quantity":"1.00000","tax_code":"","unit_cost":"255380.0000","uom":"LS"},{"amount":"339943.80","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, area A","id":29,"overridden":false,"position":5,"quantity":"2436.00000","tax_code":"","unit_cost":"139.5500","uom":"EA"},{"amount":"69231.25","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, area A","id":30,"overridden":false,"position":6,"quantity":"275.00000","tax_code":"","unit_cost":"251.7500","uom":"EA"}],"shape":1,"total":"1462731.65"}', '762eddd87af856ccbbbb3b4d2221fa33e4127d1286f4a6022e84c2f998d81a13', 146273165, 'accepted', 4, '2026-10-16 18:44:03+00', '', 'SC4-0009');
INSERT INTO public.submission VALUES (10, 9, 1, 1, '2026-10-30 13:19:00+00', '{"header":{"accounting_method":"amount","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-26","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install storefront and glazing, east wing, as drawn.","estimated_completion":"2027-01-02","exclusions":"Overtime and weekend work.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC10001","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-26","start_date":"2026-11-23","title":"Storefront and glazing, east wing","type":"subcontract","vendor":"Clearpane Glazing Company","vendor_id":6},"lines":[{"amount":"121465.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, common areas","id":38,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"111700.00","billed_to_date":"0.00","cost_code":"08-800","cost_code_id":17,"cost_type":"","description":"Insulated glass units, common areas","id":39,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"289950.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, area B","id":40,"overridden":false,"position":3,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"103700.00","billed_to_date":"0.00","cost_code":"08-800","cost_code_id":17,"cost_type":"","description":"Insulated glass units, area B","id":41,"overridden":false,"position":4,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"242955.00","billed_to_date":"0.00","cost_code":"08-400","cost_code_id":16,"cost_type":"","description":"Storefront frames with doors, area C","id":42,"overridden":false,"position":5,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"97520.00","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Insulated glass units, area C","id":43,"overridden":false,"position":6,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"967290.00"}', 'aacce6a6b6db47773e4e20282402bcddb81fca51463f4a3bc1d8cc187ece7d41', 96729000, 'rejected', 4, '2026-11-06 22:45:00+00', 'The number does not follow our pattern. The last line is coded to temporary facilities; use the code of the trade.', '');
INSERT INTO public.submission VALUES (9, 8, 1, 1, '2026-10-23 13:27:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-10-21","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-20","description":"Deliver lumber package, west wing, as drawn.","executed":true,"number":"PO3-0006","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Flatbed","title":"Lumber package, west wing","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"11495.40","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, common areas","id":34,"overridden":false,"position":1,"quantity":"17.00000","tax_code":"","unit_cost":"676.2000","uom":"MBF"},{"amount":"30955.65","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, common areas","id":35,"overridden":false,"position":2,"quantity":"803.00000","tax_code":"","unit_cost":"38.5500","uom":"SHT"},{"amount":"18742.50","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, site","id":36,"overridden":false,"position":3,"quantity":"25.00000","tax_code":"","unit_cost":"749.7000","uom":"MBF"},{"amount":"42598.60","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, site","id":37,"overridden":false,"position":4,"quantity":"1139.00000","tax_code":"","unit_cost":"37.4000","uom":"SHT"}],"shape":1,"total":"103792.15"}', 'dd273af0eabb6fb4170e46a539a12116aab3ee2bb0d4503e25d11f20031ac704', 10379215, 'retrieved', 1, '2026-10-28 20:17:00+00', 'A detail is missing.', '');
INSERT INTO public.submission VALUES (11, 11, 1, 1, '2026-11-06 20:57:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Main yard","ship_via":"Freight","title":"Contract","type":"purchase_order","vendor":"Northfork Earthworks","vendor_id":1},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":47,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":48,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}', '1b25b771a37a714d44ae332012fa9f6a8bb59e7d3a631167ca8af1f7a0fa0708', 7813500, 'rejected', 4, '2026-11-10 18:24:00+00', 'Please correct the ship-to address. The title says nothing. This is the wrong contract company.', '');
INSERT INTO public.submission VALUES (12, 10, 1, 1, '2026-11-06 22:05:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"5.00","description":"","estimated_completion":"2027-02-02","exclusions":"Patching of work by others.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-26","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":44,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":45,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"01-500","cost_code_id":2,"cost_type":"","description":"Duct insulation, area B","id":46,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}', 'e1140e6d1ce999adb0805ed7e5908240e395ce3a7b859626918a17ea7b131c1a', 37983470, 'rejected', 5, '2026-11-11 14:45:00+00', 'Please say in a sentence what is bought. It is not marked as executed; is it signed? The last line is coded to temporary facilities; use the code of the trade.', '');
INSERT INTO public.submission VALUES (13, 11, 2, 1, '2026-11-12 17:29:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-02","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-11-24","description":"Deliver lumber package, phase 2, as drawn.","executed":false,"number":"PO3-0013","payment_terms":"2% 10, net 30","private":false,"project":"2403 Harbor Warehouse","project_id":3,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Lumber package, phase 2","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"32415.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Studs, plates and blocking, area A","id":47,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""},{"amount":"45720.00","billed_to_date":"0.00","cost_code":"06-100","cost_code_id":10,"cost_type":"","description":"Plywood sheathing, area A","id":48,"overridden":false,"position":2,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"78135.00"}', 'b170281f07add1effe428424828c8dff61b53fe1365619ac32c3f4f55bc557b2', 7813500, 'rejected', 5, '2026-11-13 19:40:00+00', 'This is over the budget of its cost code.', '');
INSERT INTO public.submission VALUES (14, 10, 2, 1, '2026-11-13 19:58:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-10-30","contract_status":"Approved","default_retainage":"5.00","description":"Furnish and install heating and cooling, phase 1, as drawn.","estimated_completion":"2027-02-02","exclusions":"Patching of work by others.","executed":true,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC1-0008","private":false,"project":"2401 Riverside Clinic","project_id":1,"signed_contract_received":"2026-10-30","start_date":"2026-11-26","title":"Heating and cooling, phase 1","type":"subcontract","vendor":"Windham Mechanical","vendor_id":9},"lines":[{"amount":"275000.00","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Ductwork, area B","id":44,"overridden":false,"position":1,"quantity":"27500.00000","tax_code":"","unit_cost":"10.0000","uom":"LB"},{"amount":"77647.50","billed_to_date":"0.00","cost_code":"23-300","cost_code_id":22,"cost_type":"","description":"Rooftop units, set and started, area B","id":45,"overridden":false,"position":2,"quantity":"3.00000","tax_code":"","unit_cost":"25882.5000","uom":"EA"},{"amount":"27187.20","billed_to_date":"0.00","cost_code":"07-200","cost_code_id":12,"cost_type":"","description":"Duct insulation, area B","id":46,"overridden":false,"position":3,"quantity":"7552.00000","tax_code":"","unit_cost":"3.6000","uom":"SF"}],"shape":1,"total":"379834.70"}', 'cc8132d09e1e6066efa2b693d51dec7870ee591e3ebe05cebca66ad49436d3a1', 37983470, '', NULL, NULL, '', '');
INSERT INTO public.submission VALUES (15, 12, 1, 1, '2026-11-13 20:37:00+00', '{"header":{"accounting_method":"unit","actual_completion":null,"assigned_to":1,"assigned_to_name":"Pat Moreno","contract_date":"2026-11-06","contract_status":"Approved","default_retainage":"10.00","description":"Furnish and install electrical, east wing, as drawn.","estimated_completion":"2027-02-21","exclusions":"Overtime and weekend work.","executed":false,"inclusions":"Labor, material, equipment, taxes and permits for this work.","number":"SC4-0005","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"signed_contract_received":"2026-11-06","start_date":"2026-11-25","title":"Electrical, east wing","type":"subcontract","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"219220.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Service, feeders and panels, site","id":49,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"219220.0000","uom":"LS"},{"amount":"327320.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Branch wiring and devices, site","id":50,"overridden":false,"position":2,"quantity":"2450.00000","tax_code":"","unit_cost":"133.6000","uom":"EA"},{"amount":"117024.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"Lighting and controls, site","id":51,"overridden":false,"position":3,"quantity":"460.00000","tax_code":"","unit_cost":"254.4000","uom":"EA"}],"shape":1,"total":"663564.00"}', '21df54326a0303467b35515414eca3d6ae01fbdde5f34b074e17ac7f14256047', 66356400, 'accepted', 4, '2026-11-16 21:59:00+00', '', 'SC4-0005');
INSERT INTO public.submission VALUES (17, 13, 1, 1, '2026-11-19 14:54:00+00', '{"header":{"accounting_method":"unit","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2026-12-08","description":"Deliver millwork, floors 2 to 4, as drawn.","executed":true,"number":"PO2-0002","payment_terms":"Net 45","private":false,"project":"2402 Maple Street School","project_id":2,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Flatbed","title":"Millwork, floors 2 to 4","type":"purchase_order","vendor":"Granger Building Supply","vendor_id":11},"lines":[{"amount":"53382.00","billed_to_date":"0.00","cost_code":"06-400","cost_code_id":11,"cost_type":"","description":"Reception desk and cabinets, site","id":52,"overridden":false,"position":1,"quantity":"1.00000","tax_code":"","unit_cost":"53382.0000","uom":"LS"}],"shape":1,"total":"53382.00"}', '00e2e8897a7f0586c15aa346b74d89911290aa1794bb35dfb0a650f61bdaff07', 5338200, '', NULL, NULL, '', '');
INSERT INTO public.submission VALUES (16, 14, 1, 1, '2026-11-18 22:32:00+00', '{"header":{"accounting_method":"amount","assigned_to":1,"assigned_to_name":"Pat Moreno","bill_to":"Cedar & Stone Builders\nAccounts payable\n100 Sample Street","contract_date":"2026-11-13","contract_status":"Approved","default_retainage":null,"delivery_date":"2027-02-01","description":"Deliver light fixtures, north side, as drawn.","executed":true,"number":"PO4-0004","payment_terms":"2% 10, net 30","private":false,"project":"2404 Oak Hill Apartments","project_id":4,"ship_to":"Site trailer, gate 2. Call one day ahead.","ship_via":"Freight","title":"Light fixtures, north side","type":"purchase_order","vendor":"Lakeshore Electric","vendor_id":10},"lines":[{"amount":"39765.00","billed_to_date":"0.00","cost_code":"26-100","cost_code_id":23,"cost_type":"","description":"LED troffers and downlights, area C","id":53,"overridden":false,"position":1,"quantity":null,"tax_code":"","unit_cost":null,"uom":""}],"shape":1,"total":"39765.00"}', '5c94d74c5ca6a9d0383e8b64a7c8c300f2cf3720ec1935c7009c415126a3333d', 3976500, 'accepted', 4, '2026-11-19 22:43:00+00', '', 'PO4-0004');
INSERT INTO public.vendor VALUES (1, 'Northfork Earthworks', 'northfork earthworks', true, '80000100-1704200000', 'Northfork Earthworks', true);
INSERT INTO public.vendor VALUES (2, 'Bluestem Concrete', 'bluestem concrete', true, '80000101-1704200000', 'Bluestem Concrete', true);
INSERT INTO public.vendor VALUES (3, 'Ironwood Steel Erectors', 'ironwood steel erectors', true, '80000102-1704200000', 'Ironwood Steel Erectors', true);
INSERT INTO public.vendor VALUES (4, 'Harlan & Daughters Masonry', 'harlan & daughters masonry', true, '80000103-1704200000', 'Harlan & Daughters Masonry', true);
INSERT INTO public.vendor VALUES (5, 'Summit Ridge Roofing', 'summit ridge roofing', true, '80000104-1704200000', 'Summit Ridge Roofing', true);
INSERT INTO public.vendor VALUES (6, 'Clearpane Glazing Company', 'clearpane glazing company', true, '80000105-1704200000', 'Clearpane Glazing', true);
INSERT INTO public.vendor VALUES (7, 'Prairie Drywall and Paint', 'prairie drywall and paint', true, '80000106-1704200000', 'Prairie Drywall and Paint', true);
INSERT INTO public.vendor VALUES (8, 'Two Rivers Plumbing', 'two rivers plumbing', true, '80000107-1704200000', 'Two Rivers Plumbing', true);
INSERT INTO public.vendor VALUES (9, 'Windham Mechanical', 'windham mechanical', true, '80000108-1704200000', 'Windham Mechanical', true);
INSERT INTO public.vendor VALUES (10, 'Lakeshore Electric', 'lakeshore electric', true, '80000109-1704200000', 'Lakeshore Electric', true);
INSERT INTO public.vendor VALUES (11, 'Granger Building Supply', 'granger building supply', true, '80000110-1704200000', 'Granger Building Supply', true);
INSERT INTO public.vendor VALUES (12, 'Clearpane Glazing', 'clearpane glazing', true, '', '', true);
INSERT INTO public.vendor VALUES (13, 'Old Mill Flooring', 'old mill flooring', false, '80000112-1704200000', 'Old Mill Flooring', true);
SELECT pg_catalog.setval('public.attachment_id_seq', 1, false);
SELECT pg_catalog.setval('public.comment_id_seq', 1, true);
SELECT pg_catalog.setval('public.commitment_id_seq', 14, true);
SELECT pg_catalog.setval('public.commitment_tally_id_seq', 96, true);
SELECT pg_catalog.setval('public.company_id_seq', 1, false);
SELECT pg_catalog.setval('public.cost_code_id_seq', 28, true);
SELECT pg_catalog.setval('public.delegation_id_seq', 1, false);
SELECT pg_catalog.setval('public.erp_connection_id_seq', 1, false);
SELECT pg_catalog.setval('public.erp_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.erp_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.erp_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.erp_session_id_seq', 1, false);
SELECT pg_catalog.setval('public.event_id_seq', 60, true);
SELECT pg_catalog.setval('public.export_id_seq', 8, true);
SELECT pg_catalog.setval('public.finding_id_seq', 10, true);
SELECT pg_catalog.setval('public.mail_id_seq', 73, true);
SELECT pg_catalog.setval('public.person_id_seq', 7, true);
SELECT pg_catalog.setval('public.project_id_seq', 5, true);
SELECT pg_catalog.setval('public.sign_in_attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.sign_in_identity_id_seq', 1, false);
SELECT pg_catalog.setval('public.sov_line_id_seq', 53, true);
SELECT pg_catalog.setval('public.submission_id_seq', 17, true);
SELECT pg_catalog.setval('public.vendor_id_seq', 13, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_stored_as UNIQUE (stored_as);
ALTER TABLE ONLY public.cited_code
    ADD CONSTRAINT cited_code_pkey PRIMARY KEY (cost_code_id, decided_at, submission_id);
ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_number_in_project UNIQUE (project_id, folded_number);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.commitment_search
    ADD CONSTRAINT commitment_search_pkey PRIMARY KEY (commitment_id);
ALTER TABLE ONLY public.commitment_tally
    ADD CONSTRAINT commitment_tally_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.commitment_viewer
    ADD CONSTRAINT commitment_viewer_pkey PRIMARY KEY (commitment_id, person_id);
ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cost_code
    ADD CONSTRAINT cost_code_code UNIQUE (code);
ALTER TABLE ONLY public.cost_code
    ADD CONSTRAINT cost_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erp_connection
    ADD CONSTRAINT erp_connection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erp_entry
    ADD CONSTRAINT erp_entry_list_id UNIQUE (kind, list_id);
ALTER TABLE ONLY public.erp_entry
    ADD CONSTRAINT erp_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erp_file
    ADD CONSTRAINT erp_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erp_message
    ADD CONSTRAINT erp_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erp_session
    ADD CONSTRAINT erp_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erp_session
    ADD CONSTRAINT erp_session_ticket UNIQUE (ticket_sha256);
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
ALTER TABLE ONLY public.history_key
    ADD CONSTRAINT history_key_pkey PRIMARY KEY (from_number);
ALTER TABLE ONLY public.history_link
    ADD CONSTRAINT history_link_entry UNIQUE (kind, entry_id);
ALTER TABLE ONLY public.history_link
    ADD CONSTRAINT history_link_pkey PRIMARY KEY (number);
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
ALTER TABLE ONLY public.metrics_changed
    ADD CONSTRAINT metrics_changed_pkey PRIMARY KEY (commitment_id);
ALTER TABLE ONLY public.metrics_pack
    ADD CONSTRAINT metrics_pack_pkey PRIMARY KEY (kind, month, private);
ALTER TABLE ONLY public.night_check
    ADD CONSTRAINT night_check_pkey PRIMARY KEY (night);
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
ALTER TABLE ONLY public.sign_in_identity
    ADD CONSTRAINT sign_in_identity_person UNIQUE (issuer, person_id);
ALTER TABLE ONLY public.sign_in_identity
    ADD CONSTRAINT sign_in_identity_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_identity
    ADD CONSTRAINT sign_in_identity_subject UNIQUE (issuer, subject);
ALTER TABLE ONLY public.sov_line
    ADD CONSTRAINT sov_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_number UNIQUE (commitment_id, number);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unlink_check
    ADD CONSTRAINT unlink_check_pkey PRIMARY KEY (commitment_id);
ALTER TABLE ONLY public.vendor
    ADD CONSTRAINT vendor_folded_name UNIQUE (folded_name);
ALTER TABLE ONLY public.vendor
    ADD CONSTRAINT vendor_pkey PRIMARY KEY (id);
CREATE INDEX cited_code_submission ON public.cited_code USING btree (submission_id);
CREATE UNIQUE INDEX comment_open_question ON public.comment USING btree (commitment_id) WHERE ((kind = 'question'::text) AND (closed_at IS NULL));
CREATE INDEX commitment_amount ON public.commitment USING btree (total, id);
CREATE INDEX commitment_folded_number ON public.commitment USING btree (folded_number);
CREATE UNIQUE INDEX commitment_number_handed_over ON public.commitment USING btree (folded_number) WHERE (erp_status = ANY (ARRAY['sent'::text, 'exporting'::text, 'export_failed'::text, 'synced'::text]));
CREATE INDEX commitment_project_status ON public.commitment USING btree (project_id, erp_status, folded_number, id);
CREATE UNIQUE INDEX commitment_reference_handed_over ON public.commitment USING btree (folded_reference) WHERE (erp_status = ANY (ARRAY['exporting'::text, 'export_failed'::text, 'synced'::text]));
CREATE INDEX commitment_search_grams ON public.commitment_search USING gin (grams);
CREATE INDEX commitment_status_number ON public.commitment USING btree (erp_status, folded_number, id, private, project_id, submission);
CREATE INDEX commitment_status_since ON public.commitment USING btree (erp_status, erp_status_at, id);
CREATE INDEX commitment_waiting ON public.commitment USING btree (sent_at, id) WHERE (erp_status = 'sent'::text);
CREATE INDEX erp_entry_folded_name ON public.erp_entry USING btree (kind, folded_name);
CREATE INDEX event_exported_before ON public.event USING btree (commitment_id, version) WHERE (kind = 'exported'::text);
CREATE INDEX export_file ON public.export USING btree (file_id);
CREATE INDEX export_state_due ON public.export USING btree (state, due_at);
CREATE INDEX export_waiting ON public.export USING btree (state, queued_at, id) WHERE ((state = ANY (ARRAY['queued'::text, 'handed_over'::text])) AND (request <> ''::text));
CREATE INDEX finding_submission_code ON public.finding USING btree (submission_id, code);
CREATE INDEX ix_attachment_commitment_id ON public.attachment USING btree (commitment_id);
CREATE INDEX ix_comment_commitment_id ON public.comment USING btree (commitment_id);
CREATE INDEX ix_commitment_vendor_id ON public.commitment USING btree (vendor_id);
CREATE INDEX ix_commitment_viewer_person_id ON public.commitment_viewer USING btree (person_id);
CREATE INDEX ix_delegation_absent_id ON public.delegation USING btree (absent_id);
CREATE INDEX ix_delegation_deputy_id ON public.delegation USING btree (deputy_id);
CREATE INDEX ix_erp_message_at ON public.erp_message USING btree (at);
CREATE INDEX ix_erp_message_session_id ON public.erp_message USING btree (session_id);
CREATE INDEX ix_login_session_person_id ON public.login_session USING btree (person_id);
CREATE INDEX ix_mail_commitment_id ON public.mail USING btree (commitment_id);
CREATE INDEX ix_sign_in_identity_person_id ON public.sign_in_identity USING btree (person_id);
CREATE INDEX ix_sov_line_commitment_id ON public.sov_line USING btree (commitment_id);
CREATE INDEX mail_due ON public.mail USING btree (sent_at, dead_at, due_at);
CREATE INDEX metrics_pack_digest ON public.metrics_pack USING btree (kind, month, private, digest);
CREATE INDEX sign_in_attempt_email_at ON public.sign_in_attempt USING btree (email, at);
CREATE UNIQUE INDEX sign_in_attempt_state ON public.sign_in_attempt USING btree (state_sha256) WHERE (state_sha256 <> ''::text);
CREATE INDEX submission_decided ON public.submission USING btree (decided_at, outcome, commitment_id, number, sent_at, sent_by, decided_by, total);
CREATE INDEX submission_of_commitment ON public.submission USING btree (commitment_id, number, outcome, sent_at, sent_by, decided_at, decided_by);
CREATE TRIGGER attachment_kept BEFORE UPDATE ON public.attachment FOR EACH ROW EXECUTE FUNCTION public.desk_attachment_as_it_was();
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON public.attachment FOR EACH ROW EXECUTE FUNCTION public.desk_attachment_kept();
CREATE TRIGGER attachment_no_truncate BEFORE TRUNCATE ON public.attachment FOR EACH STATEMENT EXECUTE FUNCTION public.desk_attachment_kept();
CREATE TRIGGER cited_code_delete AFTER DELETE ON public.finding FOR EACH ROW WHEN (((old.target = 'line'::text) OR (old.field = 'sov'::text))) EXECUTE FUNCTION public.desk_cite_no_more();
CREATE TRIGGER cited_code_insert AFTER INSERT ON public.finding FOR EACH ROW WHEN (((new.target = 'line'::text) OR (new.field = 'sov'::text))) EXECUTE FUNCTION public.desk_cite();
CREATE TRIGGER comment_kept BEFORE UPDATE ON public.comment FOR EACH ROW EXECUTE FUNCTION public.desk_said_as_it_was();
CREATE TRIGGER comment_no_delete BEFORE DELETE ON public.comment FOR EACH ROW EXECUTE FUNCTION public.desk_said();
CREATE TRIGGER comment_no_truncate BEFORE TRUNCATE ON public.comment FOR EACH STATEMENT EXECUTE FUNCTION public.desk_said();
CREATE TRIGGER commitment_no_delete BEFORE DELETE ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.desk_has_history();
CREATE TRIGGER commitment_search_insert AFTER INSERT ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.desk_search();
CREATE TRIGGER commitment_search_update AFTER UPDATE OF number, title, vendor_id, erp_status, project_id ON public.commitment FOR EACH ROW WHEN (((old.number IS DISTINCT FROM new.number) OR (old.title IS DISTINCT FROM new.title) OR (old.vendor_id IS DISTINCT FROM new.vendor_id) OR (old.erp_status IS DISTINCT FROM new.erp_status) OR (old.project_id IS DISTINCT FROM new.project_id))) EXECUTE FUNCTION public.desk_search();
CREATE TRIGGER commitment_search_vendor AFTER UPDATE OF name ON public.vendor FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION public.desk_search_vendor();
CREATE TRIGGER commitment_tally_delete AFTER DELETE ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.desk_tally_delete();
CREATE TRIGGER commitment_tally_insert AFTER INSERT ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.desk_tally_insert();
CREATE TRIGGER commitment_tally_update AFTER UPDATE OF project_id, erp_status, type, private, submission, total ON public.commitment FOR EACH ROW WHEN (((old.project_id IS DISTINCT FROM new.project_id) OR (old.erp_status IS DISTINCT FROM new.erp_status) OR (old.type IS DISTINCT FROM new.type) OR (old.private IS DISTINCT FROM new.private) OR (old.submission IS DISTINCT FROM new.submission) OR (old.total IS DISTINCT FROM new.total))) EXECUTE FUNCTION public.desk_tally_update();
CREATE TRIGGER event_no_gap BEFORE INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION public.desk_no_gap();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.desk_append_only();
CREATE TRIGGER event_no_update BEFORE DELETE OR UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION public.desk_append_only();
CREATE TRIGGER history_key_no_truncate BEFORE TRUNCATE ON public.history_key FOR EACH STATEMENT EXECUTE FUNCTION public.desk_chain_append_only();
CREATE TRIGGER history_key_no_update BEFORE DELETE OR UPDATE ON public.history_key FOR EACH ROW EXECUTE FUNCTION public.desk_chain_append_only();
CREATE TRIGGER history_link_no_gap BEFORE INSERT ON public.history_link FOR EACH ROW EXECUTE FUNCTION public.desk_chain_no_gap();
CREATE TRIGGER history_link_no_truncate BEFORE TRUNCATE ON public.history_link FOR EACH STATEMENT EXECUTE FUNCTION public.desk_chain_append_only();
CREATE TRIGGER history_link_no_update BEFORE DELETE OR UPDATE ON public.history_link FOR EACH ROW EXECUTE FUNCTION public.desk_chain_append_only();
CREATE TRIGGER metrics_answered AFTER INSERT ON public.comment FOR EACH ROW WHEN ((new.kind = 'answer'::text)) EXECUTE FUNCTION public.desk_metrics_of_part();
CREATE TRIGGER metrics_commitment_changed AFTER UPDATE OF type, project_id, vendor_id, private, contract_status, total, erp_status, submission ON public.commitment FOR EACH ROW WHEN (NEW.submission > 0 AND (NEW.type, NEW.project_id, NEW.vendor_id, NEW.private, NEW.contract_status, NEW.total, NEW.erp_status, NEW.submission) IS DISTINCT FROM (OLD.type, OLD.project_id, OLD.vendor_id, OLD.private, OLD.contract_status, OLD.total, OLD.erp_status, OLD.submission)) EXECUTE FUNCTION public.desk_metrics_of_commitment();
CREATE TRIGGER metrics_submission_changed AFTER UPDATE OF number, sent_by, sent_at, total, outcome, decided_by, decided_at ON public.submission FOR EACH ROW WHEN (true) EXECUTE FUNCTION public.desk_metrics_of_part();
CREATE TRIGGER metrics_submission_made AFTER INSERT ON public.submission FOR EACH ROW WHEN (true) EXECUTE FUNCTION public.desk_metrics_of_part();
CREATE TRIGGER submission_decided_once BEFORE UPDATE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.desk_decided_once();
CREATE TRIGGER submission_frozen BEFORE UPDATE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.desk_frozen();
CREATE TRIGGER submission_no_delete BEFORE DELETE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.desk_kept();
CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION public.desk_kept();
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_question_id_fkey FOREIGN KEY (question_id) REFERENCES public.comment(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.commitment_search
    ADD CONSTRAINT commitment_search_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_vendor_id_fkey FOREIGN KEY (vendor_id) REFERENCES public.vendor(id);
ALTER TABLE ONLY public.commitment_viewer
    ADD CONSTRAINT commitment_viewer_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.commitment_viewer
    ADD CONSTRAINT commitment_viewer_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_absent_id_fkey FOREIGN KEY (absent_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.erp_connection
    ADD CONSTRAINT erp_connection_password_made_by_fkey FOREIGN KEY (password_made_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.erp_file
    ADD CONSTRAINT erp_file_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.erp_message
    ADD CONSTRAINT erp_message_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.erp_session(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_acted_for_fkey FOREIGN KEY (acted_for) REFERENCES public.person(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
ALTER TABLE ONLY public.export
    ADD CONSTRAINT export_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.export
    ADD CONSTRAINT export_file_id_fkey FOREIGN KEY (file_id) REFERENCES public.erp_file(id);
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
ALTER TABLE ONLY public.sign_in_identity
    ADD CONSTRAINT sign_in_identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
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
ALTER TABLE ONLY public.unlink_check
    ADD CONSTRAINT unlink_check_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.unlink_check
    ADD CONSTRAINT unlink_check_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitment(id);
