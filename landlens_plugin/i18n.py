"""The one door to other languages: literal templates of the context "LandLens", and the core's sentences by theirs."""

from __future__ import annotations

from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QCoreApplication

from .core.sentences import Sentence


def tr(template: str, /, **values: Any) -> str:
    """A sentence in QGIS's language: a literal template, since the tools that list them read no variable.

    Values are put in by ``str.format``; those that are sentences or errors of the core are said in QGIS's language too.
    Without values the template is taken as it stands.
    """
    translated = QCoreApplication.translate("LandLens", template)
    if not values:
        return translated
    values = {name: said(value) if isinstance(value, Sentence) else value for name, value in values.items()}
    try:
        return translated.format(**values)
    except (LookupError, ValueError, AttributeError, TypeError):  # a slip of a translator's must not hide an error
        return template.format(**values)


def said(sentence: Union[Sentence, str]) -> str:
    """A sentence or an error of the core in QGIS's language; text is somebody else's, and stays as it is."""
    return sentence if isinstance(sentence, str) else tr(sentence.template, **sentence.values)


def joined(*sentences: Optional[str], by: str = " ") -> str:
    """Several sentences as one text; those that are None or empty are left out."""
    return by.join(one for one in sentences if one)
