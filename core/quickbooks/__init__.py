"""QuickBooks Desktop: all that the desk knows of it, and no network."""

from core import preflight
from core.erp import Erp
from core.quickbooks import comparing, qbxml

QUICKBOOKS = Erp(
    "QuickBooks",
    preflight.QUICKBOOKS,
    hand_over=qbxml.purchase_order_add,
    is_ours=comparing.is_ours,
    differences=comparing.differences,
)
