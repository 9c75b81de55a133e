"""What the operator may set: the environment first, then .streamlit/secrets.toml. A wrong value stops the start."""

from __future__ import annotations

import os
import tomllib
from email.errors import MessageError
from email.headerregistry import Address
from email.utils import parseaddr
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from core import identity
from core.identity import LOOPBACK
from core.refusal import Refused, Why
from data.network_path import is_network_path

ROOT = Path(__file__).resolve().parent.parent
SECRETS_FILE = ROOT / ".streamlit" / "secrets.toml"
DATA_FOLDER = ROOT / "data" / "files"
DATABASE = "sqlite:///data/files/desk.db"
SAMPLE_DATABASE = "sqlite:///data/files/sample.db"
OIDC_CALLBACK = "/sign-in/oidc/callback"  # below BASE_URL, where the other provider sends people back


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    STARTTLS = "starttls"
    SSL = "ssl"
    NONE = "none"


USUAL_PORT = {Security.STARTTLS: 587, Security.SSL: 465, Security.NONE: 25}


class Settings(BaseSettings):
    """Each field is a key in capitals, in the environment or in .streamlit/secrets.toml; "" counts as not set."""

    model_config = SettingsConfigDict(extra="forbid", frozen=True, validate_default=False)

    database_url: str = Field(default=DATABASE, validate_default=True)
    desk_sample: bool = False
    desk_setup_code: SecretStr = SecretStr("")
    base_url: str = "http://localhost:8501"
    history_key_file: str = ""
    smtp_host: str = ""
    smtp_port: int | None = Field(default=None, ge=1, le=65535)
    smtp_security: Security = Security.STARTTLS
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_from: str = ""
    smtp_timeout: float = Field(default=10.0, ge=1, le=60)  # seconds, for each step of the conversation
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr = SecretStr("")
    oidc_name: str = ""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, InitSettingsSource(settings_cls, _from_file())

    @model_validator(mode="before")
    @classmethod
    def _empty_counts_as_not_set(cls, values: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if value != ""}

    @field_validator("database_url")
    @classmethod
    def _database_url(cls, value: str) -> str:
        return database_url(value)

    @field_validator("base_url")
    @classmethod
    def _base_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("is the address people type, such as https://desk.example.com")
        return value.rstrip("/")

    @field_validator("smtp_from")
    @classmethod
    def _smtp_from(cls, value: str) -> str:
        try:
            name, address = parseaddr(value)
            Address(name, addr_spec=address)
        except (ValueError, IndexError, MessageError):  # each Python refuses a wrong address in its own way
            address = ""
        if "@" not in address or not value.isprintable():
            raise ValueError("is a mail address, such as desk@example.com or Commitment Desk <desk@example.com>")
        return value

    @field_validator("oidc_issuer")
    @classmethod
    def _oidc_issuer(cls, value: str) -> str:
        return identity.read_issuer(value)

    @field_validator("oidc_name")
    @classmethod
    def _oidc_name(cls, value: str) -> str:
        if not value.isprintable() or not value.strip() or len(value) > identity.NAME_LIMIT:
            raise ValueError(
                f"is what the button is to say, such as Microsoft, in at most {identity.NAME_LIMIT} letters"
            )
        return value.strip()

    @model_validator(mode="after")
    def _mail_is_whole(self) -> Settings:
        if not self.smtp_host:
            return self
        if not self.smtp_from:
            raise ValueError("SMTP_FROM is missing: with SMTP_HOST set, mails need the address they come from")
        if bool(self.smtp_user) != bool(self.smtp_password.get_secret_value()):
            raise ValueError("SMTP_USER and SMTP_PASSWORD belong together: set both, or neither")
        if self.smtp_user and self.smtp_security is Security.NONE and self.smtp_host not in LOOPBACK:
            raise ValueError("SMTP_SECURITY none would send the password in the clear: set it to starttls or ssl")
        return self

    @model_validator(mode="after")
    def _oidc_is_whole(self) -> Settings:
        told = {
            "OIDC_ISSUER": self.oidc_issuer,
            "OIDC_CLIENT_ID": self.oidc_client_id,
            "OIDC_CLIENT_SECRET": self.oidc_client_secret.get_secret_value(),
            "OIDC_NAME": self.oidc_name,
        }
        missing = [key for key, value in told.items() if not value]
        if len(missing) == len(told):
            return self
        if missing:
            raise ValueError(f"{' and '.join(missing)} missing: set all of {', '.join(told)}, or none")
        if not identity.is_safe(self.base_url):
            raise ValueError(
                "BASE_URL begins with http://, and no provider sends people back there: set up https first"
            )
        return self

    @model_validator(mode="after")
    def _sample_is_local(self) -> Settings:
        if self.desk_sample:
            try:
                database_url(SAMPLE_DATABASE)
            except ValueError as error:
                raise ValueError(f"The folder of the desk {error}") from None
        return self

    @property
    def url(self) -> str:
        """The database in use; the sample company always has its own."""
        return database_url(SAMPLE_DATABASE if self.desk_sample else self.database_url)

    @property
    def history_key(self) -> Path | None:
        """The file with the key of the history, when it lies elsewhere than usual; taken from the repository's root."""
        return ROOT / self.history_key_file if self.history_key_file else None

    @property
    def mail_is_set_up(self) -> bool:
        """False in the sample company: no mail ever leaves the machine from it."""
        return bool(self.smtp_host) and not self.desk_sample

    @property
    def oidc_is_set_up(self) -> bool:
        """False in the sample company: its people and their password are public."""
        return bool(self.oidc_issuer) and not self.desk_sample

    @property
    def port(self) -> int:
        """The port of the mail server: the one set, or the usual one for the security chosen."""
        return self.smtp_port or USUAL_PORT[self.smtp_security]


def load() -> Settings:
    """The settings as they stand now. Raises Refused with a sentence for every wrong value."""
    try:
        return Settings(**{})
    except ValidationError as error:
        raise Refused(Why.INVALID, *(_sentence(dict(problem)) for problem in error.errors())) from None


def database_url(value: str) -> str:
    """The URL with a SQLite path taken from the repository's root; raises ValueError for what cannot be a database."""
    try:
        url = make_url(value)
    except ArgumentError:
        raise ValueError("is no database address: use sqlite:///path/to/desk.db or postgresql://…") from None
    if url.get_backend_name() in ("postgresql", "postgres"):
        return value
    if url.drivername != "sqlite":
        raise ValueError("names a database that the desk does not know: use sqlite:///… or postgresql://…")
    if not url.database or url.database == ":memory:":
        raise ValueError("names no file: use sqlite:///path/to/desk.db")
    if is_network_path(url.database) or is_network_path(str(ROOT / url.database)):
        raise ValueError("is on a network drive, where SQLite can be damaged: use a local disk, or PostgreSQL")
    return f"sqlite:///{(ROOT / url.database).as_posix()}"


def _from_file() -> dict[str, Any]:
    """The keys of .streamlit/secrets.toml, folded; sections belong to others and are left alone."""
    try:
        read = tomllib.loads(SECRETS_FILE.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(Why.INVALID, f".streamlit/secrets.toml cannot be read: {error}.") from None
    except tomllib.TOMLDecodeError as error:
        raise Refused(Why.INVALID, f".streamlit/secrets.toml is not written as TOML: {error}.") from None
    # What the environment says wins, even when it says "nothing": an empty value switches a key of the file off.
    said = {name.casefold() for name in os.environ}
    keys = {name.casefold(): value for name, value in read.items() if not isinstance(value, dict)}
    return {name: value for name, value in keys.items() if name not in said}


def _sentence(problem: dict[str, Any]) -> str:
    key = "_".join(str(part) for part in problem["loc"]).upper()
    if problem["type"] == "extra_forbidden":
        return f"{key} in .streamlit/secrets.toml is no setting of the desk: see .streamlit/secrets.example.toml."
    said = str(problem["msg"]).removeprefix("Value error, ")
    if problem["type"] != "value_error":
        said = "is not right: " + said[:1].lower() + said[1:]
    return f"{key} {said}." if key else f"{said}."
