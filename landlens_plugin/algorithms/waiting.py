"""What a run says while a limit holds it back."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.run.events import Waiting
from ..i18n import tr


def tell_waiting(feedback: QgsProcessingFeedback, event: Waiting) -> None:
    """Say who asks to slow down, and that nobody needs to do anything."""
    if event.host:
        feedback.pushInfo(
            tr(
                "The image host {host} asks to slow down. The run asks it again by itself in about "
                "{seconds:,.0f} seconds.",
                host=event.host,
                seconds=event.seconds,
            )
        )
    else:
        feedback.pushInfo(
            tr(
                "Mapillary's limit of requests is reached. The run waits and goes on by itself in about "
                "{seconds:,.0f} seconds.",
                seconds=event.seconds,
            )
        )
