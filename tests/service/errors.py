"""The answers of the graph that go wrong. The HTTP status does not classify them; the code inside does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .replies import Reply

# name: (HTTP status, code, subcode, transient, message). The wording is ours; where the recorded
# answers are at hand, those are served instead.
_TABLE: dict[str, tuple[int, int, int | None, bool | None, str]] = {
    "auth_no_header": (500, 190, None, None, "Access token is missing"),
    "auth_malformed_token_header": (401, 190, None, None, "Access token cannot be decoded"),
    "auth_never_issued_token_header": (401, 190, None, None, "Access token belongs to no application"),
    "auth_never_issued_token_query": (400, 190, None, None, "Access token belongs to no application"),
    "auth_unparseable_token_query": (400, 190, None, None, "Access token cannot be parsed"),
    "auth_bogus_wellformed_token_query": (500, 2, None, True, "Service temporarily unavailable"),
    "user_not_authorized_app": (401, 190, None, None, "Access token is no longer valid for application 1234"),
    "rate_limit_graph": (403, 4, None, True, "Too many requests of this application"),
    "not_found": (400, 100, 33, None, "Object with ID '1' does not exist or cannot be seen"),
    "too_much_data": (500, 1, None, None, "Too much data was asked for"),
    "query_timeout": (400, -2, 3404014, False, "Timeout"),
    "service_unavailable": (500, 2, None, True, "Service temporarily unavailable"),
    "bad_request": (400, 100, None, None, "Invalid parameter"),
}


class Errors:
    """Error answers by name."""

    def __init__(self, data: Path | None = None) -> None:
        self._recorded: dict[str, dict[str, Any]] = {}
        path = data / "graph" / "errors.json" if data else None
        if path and path.is_file():
            self._recorded = json.loads(path.read_text(encoding="utf-8"))

    def known(self, name: str) -> bool:
        return name in _TABLE

    def reply(self, name: str, subject: str | None = None) -> Reply:
        """The answer of this name; ``subject`` is the id that it complains about."""
        if name in self._recorded:
            status, body = self._recorded[name]["http"], self._recorded[name]["body"]
        else:
            status, code, subcode, transient, message = _TABLE[name]
            error = {"message": message, "type": "MLYApiException", "code": code}
            if subcode is not None:
                error["error_subcode"] = subcode
            if transient is not None:
                error["is_transient"] = transient
            body = {"error": error}
        text = json.dumps(body)
        return Reply.json_text(text.replace("'1'", f"'{subject}'") if subject else text, status)
