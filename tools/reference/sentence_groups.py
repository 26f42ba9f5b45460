"""Where each error class stands on the page of sentences, and what users do where the sentence does not say it."""

from __future__ import annotations

from typing import NamedTuple


class Group(NamedTuple):
    """Sentences that ask the same of a user. ``speakers`` are error classes, or ways to tell of trouble."""

    title: str
    about: str
    speakers: tuple[str, ...]


# A run ends with one of these, or does not begin.
ENDS = (
    Group(
        "The token",
        "Put a token where LandLens looks for it, or another one: [Settings](settings.md#access-token) has the places. "
        "In QGIS's window the message bar offers *Enter token…*.",
        (
            *("CredentialMissing", "CredentialNotSent", "CredentialMalformed", "CredentialLocked"),
            *("CredentialRejected", "ConfigurationUnusable"),
        ),
    ),
    Group(
        "The network and Mapillary's limits",
        "Mostly: wait, and run it again. What was read is kept, and only the rest is asked for.",
        ("ServiceUnreachable", "AddressBlocked", "TilesPerDayReached", "NothingRead"),
    ),
    Group("The area is too large", "Nothing was asked for. Make the area smaller.", ("TooManyTiles",)),
    Group(
        "The disk and the folder of photos",
        "Photos that were whole are kept, and no broken file is left behind.",
        ("FolderUnusable", "DiskFull", "NoSpace", "LayerDiskFull"),
    ),
    Group(
        "The output layer or table",
        "It is tried before anything is asked for, so nothing is lost.",
        ("LayerUnwritable", "TableExists"),
    ),
    Group(
        "What was given",
        "A parameter cannot be used as it is. Nothing was asked for.",
        ("RequestInvalid", "QgsProcessingException"),
    ),
    Group(
        "Jobs of many days",
        "Of *Plan a job of many days* and of `python -m landlens.scale`. What was written is kept.",
        (
            *("DatabaseRefused", "DatabaseUnreachable", "DatabaseRefuses", "PasswordShown", "PostgisMissing"),
            *("AreaUnusable", "JobUnknown", "JobDiffers", "ReaderRunning", "TargetUnusable", "WorkerLost"),
            *("PermitsUsedUp", "BlockHeeded"),
        ),
    ),
    Group("The installation", "Something that LandLens needs is not here.", ("PackageMissing", "ScriptsMissing")),
    Group(
        "The map and marks",
        "Of the window: coverage on the map, and *Mark* in the dock *Photos*.",
        (
            *("MapUnkept", "DirectionUnknown", "SightsParallel", "SightsFromOnePlace", "SightsMeetBehind"),
            "SightsMeetFarAway",
        ),
    ),
    Group("You stopped it", "Run it again when you like: it goes on where it stopped.", ("Cancelled",)),
)
WARNS = Group(
    "Warnings",
    "The run goes on, or ends with less than was asked for, and the log says so.",
    ("pushWarning", "reportError", "Note", "Halted", "StyleError", "StyleNotKept", "Sentence"),
)
# Parts of the sentences above: why one tile, image or table failed while the others went on.
REASONS = (
    Group(
        "Why a photo is missing",
        "In the column `download_error` or `view_error`, and in the log. Photos that another run can get are counted "
        "apart: "
        "run it again for these.",
        ("ImageUnavailable", "ImageGone", "AddressExpired"),
    ),
    Group(
        "Why a tile could not be read",
        "In *Failed tiles*, and in the log. Run it again, or with that layer as *Area*.",
        ("TileUnreadable", "TileRefused"),
    ),
    Group(
        "Why a request failed",
        "Each was tried several times. Run it again; if it stays, see to your connection and the proxy in *Settings › "
        "Options › Network*.",
        ("Transient", "RateLimited", "TooMuchData", "NetworkUnusable", "ProxyRefused", "TooLarge", "ItemError"),
    ),
    Group(
        "Why a table cannot be used",
        "See to the table, or choose another one.",
        ("TableTrouble", "_Unkept"),
    ),
    Group("Why a polygon cannot be used", "Mend it, or leave it out.", ("UnusableShape",)),
    Group(
        "Why a file for caches was begun anew",
        "Nothing: tiles and details are asked for again.",
        ("Damaged",),
    ),
    Group("Other reasons", "They stand within the sentences above, in place of *reason* or *flaw*.", ("Sentence",)),
)

# By the beginning of a sentence that does not say it itself.
ADVICE = {
    "Cancelled.": "Nothing, or run it again.",
    "Nothing could be read, and": "As the reason says.",
    "The folder {folder} can no longer be written to": "See to the folder or its disk, and run it again.",
    "A {kind} of GeoJSON cannot be read": "Give polygons whose rings are lists of coordinates.",
    "There is no tile {tile}": "Write tiles as 14/column/row.",
    "The extent's south edge": "Write the extent as west, south, east, north.",
    "The extent's numbers seem": "Write the extent as the sentence has it.",
    "The age of tiles": "A number of hours, 0 or more.",
    "A bbox has four numbers": "Write it in this order, in degrees.",
    "Unknown fields": "One of the names that are listed.",
    "Unknown details": "One of the names that are listed.",
    "'{label}' ({name}) is missing: this run": "Fill in this parameter.",
    "'{label}' ({name}) cannot be": "As the last words say.",
    "'{label}' ({name}) takes": "A value as the sentence has it.",
    "'{label}' ({name}) does not know": "One of the values that are listed.",
    "'{label}' has no field": "Choose one of the fields that are listed.",
    "The input layer has no field '{field}'": "Choose one of the fields that are listed.",
    "'{name}' is no name for a schema": "A name as the sentence has it.",
    "The expression for 'Subfolder'": "Mend the expression: the reason is QGIS's own.",
    "The file {path} cannot be read": "See that the file is there and may be read.",
    "There are no polygons in": "Give a file with polygons.",
    "The polygons in {name} do not": "Export them in degrees, EPSG:4326.",
    "There is no job '{job}'": "As the last words say.",
    "A worker of the cluster died": "Give workers more memory or time, if it happens again.",
    "Tiles are being read on": "Wait, or stop the other reader.",
    "The two lines meet {distance": "Photos from nearer.",
    # Warnings.
    "The access token was taken from": "Nothing, if that is the token you mean.",
    "Of the {total:,} images of '{label}'": "Give a layer whose images have ids, or name the field under Advanced.",
    "'{label}' holds {count:,} further rows": "Nothing.",
    "Neither layer holds": "Give two fetches.",
    "Nothing was done": "Nothing.",
    "The run was cancelled": "Run it again: it goes on where it stopped.",
    "Feature {number}": "As the reason says; [below](#why-a-photo-is-missing).",
    "{count:,} images are gone": "Nothing: they are gone.",
    "{count:,} of {total:,} photos cannot be had": "Another size, or nothing; [below](#why-a-photo-is-missing).",
    "{count:,} photos were downloaded without EXIF": "Nothing, if you need no EXIF; else run it again with "
    "*overwrite*.",
    "The input has no features": "Give another layer, or select other features.",
    "Of {total:,} images {count:,} have no photo": "Run *Download images* on them first, if you want them.",
    "{count:,} photos are no longer where": "Put the folder back, or run *Download images* again.",
    "{count:,} photos have no position": "Nothing; or use the data set or the web page.",
    "{count:,} photos cannot be read": "Delete the broken files, and run *Download images* again.",
    "There was no photo to export": "Run *Download images* first.",
    "This is a large job": "Nothing now; no second run of this size today.",
    "Tile {tile} could not be read": "Run it again; [below](#why-a-tile-could-not-be-read).",
    "Details of image {id}": "Run it again.",
    "{failed:,} of {count:,} tiles": "Run it again, or with *Failed tiles* as *Area*.",
    "The details of {count:,} images": "Run it again: only these are asked for.",
    "{count:,} points in the tiles": "Nothing.",
    "The layer has no images": "Give another layer.",
    "Of {total:,} images {count:,} are no panoramas": "Fetch with the detail `computed_compass_angle`, which more "
    "images have.",
    "The layer of images is empty": "Give another layer.",
    "The layer of features is empty": "Give another layer.",
    "The layer of streets is empty": "Give another layer.",
    "Cancelled while writing": "Run it again.",
    "{count:,} rows were left out, as a later one": "Nothing: the later one is there.",
    "{count:,} rows were left out, as they have no": "Nothing, or give these rows an id.",
    "Of {total:,} images {count:,} have no position": "Nothing: what has no place cannot be used here.",
    "{count:,} images have the id of another": "Nothing.",
    "{count:,} images were taken after the date": "A later *Date*, if you want them.",
    "{count:,} failed ({reasons})": "As the reasons say; [below](#why-a-photo-is-missing).",
    "Mapillary's tiles end at": "Nothing: nobody has images there.",
    "The layer is complete, but": "Nothing: the rows are there. Give the layer another layer's style, if you like.",
    "Features whose photo is not asked": "As the flaw says; then run it again.",
    "The style {name} could not be loaded": "Install LandLens from its zip again.",
    "{problem}": "Nothing: the rows are there.",
    "'{label}' will have no positions": "Choose GeoPackage, if you want them.",
    "'{label}' will have these columns": "Choose GeoPackage to keep everything.",
    "'{label}' will be without the exact time": "Choose GeoPackage to keep everything.",
    "New columns of the table": "Nothing.",
    "The table now has a unique index": "Nothing.",
    "The {file} {path} was damaged": "Nothing. You may delete the renamed file.",
    "The database is away": "Nothing: it is waited for.",
    "Not one of {count:,} photos": "As it says.",
    "Mapillary's tile server answers no more": "As it says.",
}
