"""SOAP 1.1 as the Web Connector speaks it: document/literal wrapped, one call in, one answer out (contract section 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

NAMESPACE = "http://developer.intuit.com/"
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
MEDIA_TYPE = "text/xml; charset=utf-8"
LARGEST = 8 * 1024 * 1024  # bytes of a body

# operation: (its arguments, in order; what its result is)
OPERATIONS: dict[str, tuple[tuple[tuple[str, str], ...], str]] = {
    "serverVersion": ((), "string"),
    "clientVersion": ((("strVersion", "string"),), "string"),
    "authenticate": ((("strUserName", "string"), ("strPassword", "string")), "ArrayOfString"),
    "sendRequestXML": (
        (
            ("ticket", "string"),
            ("strHCPResponse", "string"),
            ("strCompanyFileName", "string"),
            ("qbXMLCountry", "string"),
            ("qbXMLMajorVers", "int"),
            ("qbXMLMinorVers", "int"),
        ),
        "string",
    ),
    "receiveResponseXML": (
        (("ticket", "string"), ("response", "string"), ("hresult", "string"), ("message", "string")),
        "int",
    ),
    "connectionError": ((("ticket", "string"), ("hresult", "string"), ("message", "string")), "string"),
    "getLastError": ((("ticket", "string"),), "string"),
    "closeConnection": ((("ticket", "string"),), "string"),
}


class BadCall(ValueError):
    """The body is no call of the Web Connector; the message says why, in a sentence."""


@dataclass(frozen=True)
class Call:
    """One operation with its arguments as text; those that were not said are ""."""

    operation: str
    arguments: dict[str, str]


def read(body: bytes) -> Call:
    """The call in a body. Raises BadCall for anything else, without following entities, types or addresses."""
    if len(body) > LARGEST:
        raise BadCall(f"The body is larger than {LARGEST // 1024 // 1024} MB.")
    root = _parse(body)
    if root.getroottree().docinfo.doctype:
        raise BadCall("The body carries a document type, which no call does.")
    if root.tag != f"{{{ENVELOPE}}}Envelope":
        raise BadCall("The body is no SOAP 1.1 envelope.")
    inside = root.find(f"{{{ENVELOPE}}}Body")
    call = next(inside.iterchildren(), None) if inside is not None else None
    if call is None:
        raise BadCall("The envelope holds no call.")
    name = etree.QName(call)
    if name.namespace != NAMESPACE or name.localname not in OPERATIONS:
        raise BadCall(f"{name.localname[:60]} is no operation of the Web Connector.")
    # Only what is looked for becomes an object of Python: a call may hold two million elements.
    found = {argument: call.find(f"{{*}}{argument}") for argument, _ in OPERATIONS[name.localname][0]}
    return Call(name.localname, {argument: _words(one) for argument, one in found.items()})


def _parse(body: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise BadCall(f"The body is no XML: {str(error)[:200]}") from None


def _words(element: Any) -> str:
    return "" if element is None else "".join(element.itertext())


# --- answers ------------------------------------------------------------------------------------------------------


def answer(operation: str, result: str | int | Sequence[str]) -> bytes:
    """The envelope with the result of an operation; an empty string is really sent."""
    if isinstance(result, str | int):
        inside = _text(str(result))
    else:
        inside = "".join(f"<string>{_text(one)}</string>" for one in result)
    name = f"{operation}Response"
    return _envelope(f'<{name} xmlns="{NAMESPACE}"><{operation}Result>{inside}</{operation}Result></{name}>')


def fault(sentence: str, *, ours: bool = False) -> bytes:
    """The envelope that says why there is no result; `ours` when the call was right and the desk could not answer."""
    code = "soap:Server" if ours else "soap:Client"
    said = f"<faultcode>{code}</faultcode><faultstring>{_text(sentence)}</faultstring>"
    return _envelope(f"<soap:Fault>{said}</soap:Fault>")


def _envelope(inside: str) -> bytes:
    text = (
        f'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="{ENVELOPE}">'
        f"<soap:Body>{inside}</soap:Body></soap:Envelope>"
    )
    return text.encode("utf-8")


def _text(raw: str) -> str:
    carried = "".join(char if char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff") else "" for char in raw)
    return escape(carried.encode("utf-8", "replace").decode()).replace("\r", "&#13;")


# --- the description of the service -------------------------------------------------------------------------------


def wsdl(address: str) -> bytes:
    """The service at `address`, described for SOAP clients, from the table of operations."""
    parts = [_described(operation, arguments, result) for operation, (arguments, result) in OPERATIONS.items()]
    elements, messages, ports, bindings = ("".join(column) for column in zip(*parts, strict=True))
    text = (
        '<?xml version="1.0" encoding="utf-8"?><wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" '
        'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:s="http://www.w3.org/2001/XMLSchema" '
        f'xmlns:tns="{NAMESPACE}" targetNamespace="{NAMESPACE}"><wsdl:types>'
        f'<s:schema elementFormDefault="qualified" targetNamespace="{NAMESPACE}">{elements}{_ARRAY}</s:schema>'
        f'</wsdl:types>{messages}<wsdl:portType name="Desk">{ports}</wsdl:portType>'
        '<wsdl:binding name="DeskSoap" type="tns:Desk">'
        '<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>'
        f'{bindings}</wsdl:binding><wsdl:service name="CommitmentDesk"><wsdl:port name="DeskSoap" '
        f'binding="tns:DeskSoap"><soap:address location="{_attribute(address)}"/></wsdl:port></wsdl:service>'
        "</wsdl:definitions>"
    )
    return text.encode("utf-8")


_ARRAY = (
    '<s:complexType name="ArrayOfString"><s:sequence><s:element minOccurs="0" maxOccurs="unbounded" name="string" '
    'nillable="true" type="s:string"/></s:sequence></s:complexType>'
)


def _described(operation: str, arguments: Sequence[tuple[str, str]], result: str) -> tuple[str, str, str, str]:
    """(schema elements, messages, operation of the port, operation of the binding)"""
    returned = "tns:ArrayOfString" if result == "ArrayOfString" else f"s:{result}"
    said = "".join(_element(name, f"s:{kind}") for name, kind in arguments)
    elements = _wrapped(operation, said) + _wrapped(f"{operation}Response", _element(f"{operation}Result", returned))
    messages = _message(f"{operation}In", operation) + _message(f"{operation}Out", f"{operation}Response")
    port = (
        f'<wsdl:operation name="{operation}"><wsdl:input message="tns:{operation}In"/>'
        f'<wsdl:output message="tns:{operation}Out"/></wsdl:operation>'
    )
    literal = '<soap:body use="literal"/>'
    binding = (
        f'<wsdl:operation name="{operation}"><soap:operation soapAction="{NAMESPACE}{operation}" style="document"/>'
        f"<wsdl:input>{literal}</wsdl:input><wsdl:output>{literal}</wsdl:output></wsdl:operation>"
    )
    return elements, messages, port, binding


def _element(name: str, kind: str) -> str:
    return f'<s:element minOccurs="{1 if kind == "s:int" else 0}" maxOccurs="1" name="{name}" type="{kind}"/>'


def _wrapped(name: str, inside: str) -> str:
    return f'<s:element name="{name}"><s:complexType><s:sequence>{inside}</s:sequence></s:complexType></s:element>'


def _message(name: str, element: str) -> str:
    return f'<wsdl:message name="{name}"><wsdl:part name="parameters" element="tns:{element}"/></wsdl:message>'


def _attribute(raw: str) -> str:
    return escape(raw, {'"': "&quot;"})
