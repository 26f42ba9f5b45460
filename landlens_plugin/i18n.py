"""The one door to other languages: literal templates of the context "LandLens", and the core's sentences by theirs."""

from __future__ import annotations

import string
from numbers import Number
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .core.sentences import Sentence

CONTEXT = "LandLens"


class Language(string.Formatter):
    """A language beside English: its sentences, and how it writes numbers and dates."""

    def __init__(self, tag: str, sentences: QTranslator) -> None:
        self.locale, self.sentences = QLocale(tag), sentences
        self._signs = str.maketrans({",": self.locale.groupSeparator(), ".": self.locale.decimalPoint()})

    def knows(self, template: str) -> bool:
        """Whether a sentence is translated; one that is not stays English, its numbers too."""
        return bool(self.sentences.translate(CONTEXT, template.encode()))  # PyQt takes text for ASCII here

    def format_field(self, value: Any, format_spec: str) -> str:
        """A value as Python writes it; a number that is to be formatted with this language's separators."""
        text = str(super().format_field(value, format_spec))
        if not format_spec or isinstance(value, bool) or not isinstance(value, Number):
            return text
        text = text.translate(self._signs)
        return tr("{number}%", number=text[:-1]) if text.endswith("%") else text


_language: Optional[Language] = None  # None is English


def use(language: Optional[Language]) -> None:
    """Speak a language, whose sentences Qt was given, or English again."""
    global _language
    _language = language


def locale() -> QLocale:
    """How dates are written in the language that is spoken."""
    return QLocale(QLocale.Language.English) if _language is None else _language.locale


def number(value: Union[int, float], format_spec: str) -> str:
    """A number that stands alone, as the language that is spoken writes it."""
    return format(value, format_spec) if _language is None else _language.format_field(value, format_spec)


def tr(template: str, /, **values: Any) -> str:
    """A sentence in QGIS's language: a literal template, since the tools that list them read no variable.

    Values are put in by ``str.format``, numbers with the language's own separators; those that are sentences or errors
    of the core are said in QGIS's language too. Without values the template is taken as it stands.
    """
    translated = QCoreApplication.translate(CONTEXT, template)
    if not values:
        return translated
    values = {name: said(value) if isinstance(value, Sentence) else value for name, value in values.items()}
    try:
        if _language is not None and _language.knows(template):
            return _language.vformat(translated, (), values)
        return translated.format(**values)
    except (LookupError, ValueError, AttributeError, TypeError):  # a slip of a translator's must not hide an error
        return template.format(**values)


def said(sentence: Union[Sentence, str]) -> str:
    """A sentence or an error of the core in QGIS's language; text is somebody else's, and stays as it is."""
    return sentence if isinstance(sentence, str) else tr(sentence.template, **sentence.values)


def joined(*sentences: Optional[str], by: str = " ") -> str:
    """Several sentences as one text; those that are None or empty are left out."""
    return by.join(one for one in sentences if one)
