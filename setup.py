"""What pyproject.toml cannot say of the package ``landlens``: it is made of folders that have other names here.

The plugin's zip is made by tools/package.py; this makes what ``pip install .`` installs, from the same files.
"""

from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

HERE = Path(__file__).resolve().parent
FOLDERS = {"landlens": "landlens_plugin/core", "landlens.scale": "scale"}

about = ConfigParser(interpolation=None)
about.read(HERE / "metadata.txt", encoding="utf-8")
there = {name: folder for name, folder in FOLDERS.items() if (HERE / folder).is_dir()}
setup(
    version=about["general"]["version"],
    package_dir=there,
    packages=[
        *there,
        *(f"{name}.{one}" for name, folder in there.items() for one in find_packages(str(HERE / folder))),
    ],
    package_data={"landlens": ["py.typed"], "landlens.export": ["page/*"]},
)
