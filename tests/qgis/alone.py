"""An algorithm in a process of its own, for what might end the process and not only the run.

    python -m tests.qgis.alone ALGORITHM '{"parameter": "value"}' INVALID_GEOMETRY_CHECK

prints a JSON object: "results", or the sentence of the refusal as "refused".
"""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run_alone(algorithm, check=2, **parameters):
    """What the program prints. ``check`` is QgsFeatureRequest.InvalidGeometryCheck: 0 none, 1 skip, 2 stop."""
    given = json.dumps(parameters)
    ended = subprocess.run(
        [sys.executable, "-m", "tests.qgis.alone", algorithm, given, str(check)],
        cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, (ended.returncode, ended.stderr[-2000:])
    return json.loads(ended.stdout.splitlines()[-1])


def main(algorithm, given, check):
    from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsProcessingException

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from qgis import processing

    from landlens_plugin.plugin import LandLensPlugin

    plugin = LandLensPlugin(None)
    plugin.initProcessing()
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(list(_checks(QgsFeatureRequest))[int(check)])
    try:
        told = {"results": processing.run(algorithm, json.loads(given), context=context)}
    except QgsProcessingException as error:
        told = {"refused": str(error)}
    print(json.dumps(told), flush=True)
    plugin.unload()


def _checks(request):
    kinds = request.InvalidGeometryCheck
    yield from (kinds.GeometryNoCheck, kinds.GeometrySkipInvalid, kinds.GeometryAbortOnInvalid)


if __name__ == "__main__":
    main(*sys.argv[1:])
    os._exit(0)  # QGIS's own end is not what is looked at
