<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>LandLens</name>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>A layer of images: what a fetch or a download made, or any other one whose fields are named below. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Ein Layer mit Bildern: das Ergebnis eines Abrufs oder Downloads oder ein beliebiger anderer, dessen Felder unten angegeben werden. Sind Objekte gewählt, setzen Sie das Häkchen bei „Nur gewählte Objekte“, um nur diese zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>Street-level images</source>
        <translation>Straßenbilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm</source>
        <translation>mapillary,street view,street level,streetview,Straßenfotos,Straßenbilder,Straßenansicht,Aufnahmen,Fotos,Bilder,osm</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/export/form.py"/>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>The run was cancelled before it had a result. Nothing was written.</source>
        <translation>Der Lauf wurde abgebrochen, bevor ein Ergebnis vorlag. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>An authentication configuration that holds your Mapillary access token: method Basic, the token as password. Leave it empty to use the token from LandLens&apos;s settings, or the environment variable MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers</source>
        <translation>Eine Authentifizierungskonfiguration mit Ihrem Mapillary-Zugangstoken: Methode Basic, das Token als Kennwort. Lassen Sie das Feld leer, um das Token aus den Einstellungen von LandLens oder die Umgebungsvariable MLY_TOKEN zu verwenden. Token sind kostenlos: https://www.mapillary.com/dashboard/developers</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>Authentication (Mapillary token)</source>
        <translation>Authentifizierung (Mapillary-Token)</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The access token was taken from {place}.</source>
        <translation>Das Zugangstoken stammt aus {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The token that was refused came from {place}.</source>
        <translation>Das abgelehnte Token stammt aus {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/base.py"/>
        <source>Parallel requests</source>
        <translation>Parallele Anfragen</translation>
    </message>
    <message>
        <location filename="../../algorithms/base.py"/>
        <location filename="../../algorithms/models.py"/>
        <source>Mapillary</source>
        <translation>Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>&lt;p&gt;Compares two fetches of the same area by the ids of their images: &lt;i&gt;new&lt;/i&gt; are those of the second alone, &lt;i&gt;gone&lt;/i&gt; those of the first alone; of the others it is told which have &lt;i&gt;moved&lt;/i&gt; or &lt;i&gt;turned&lt;/i&gt;, as Mapillary computes positions and directions anew. An image that has moved and turned counts as moved; the columns &lt;i&gt;moved_by&lt;/i&gt; (metres) and &lt;i&gt;turned_by&lt;/i&gt; (degrees) tell both.&lt;/p&gt;&lt;p&gt;The date of capture does not tell what is new, as images arrive months after they were taken. &lt;i&gt;first_seen&lt;/i&gt; does: for a new image it is the moment of this run (or &lt;b&gt;Moment of the new fetch&lt;/b&gt;), for the others what the first layer has in a column of this name. Empty means that the image was there before anybody watched.&lt;/p&gt;&lt;p&gt;What a fetch could not read looks gone, or new: give the layers of &lt;b&gt;Failed tiles&lt;/b&gt; of both fetches. Both have to be of the same extent and filters.&lt;/p&gt;&lt;p&gt;To go on watching, tick &lt;b&gt;Keep what is the same&lt;/b&gt;, leave out what is gone, and use the result as the first layer next time; the model &lt;b&gt;What is new since last time&lt;/b&gt; does so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht zwei Abrufe desselben Gebiets anhand der IDs ihrer Bilder: &lt;i&gt;new&lt;/i&gt; (neu) sind Bilder, die nur im zweiten vorkommen, &lt;i&gt;gone&lt;/i&gt; (verschwunden) solche, die nur im ersten vorkommen; von den übrigen wird angegeben, welche &lt;i&gt;moved&lt;/i&gt; (verschoben) oder &lt;i&gt;turned&lt;/i&gt; (gedreht) sind, da Mapillary Positionen und Richtungen neu berechnet. Ein Bild, das verschoben und gedreht ist, gilt als verschoben; die Spalten &lt;i&gt;moved_by&lt;/i&gt; (Meter) und &lt;i&gt;turned_by&lt;/i&gt; (Grad) enthalten beides.&lt;/p&gt;&lt;p&gt;Das Aufnahmedatum sagt nicht, was neu ist, da Bilder oft erst Monate nach der Aufnahme eintreffen. Das sagt &lt;i&gt;first_seen&lt;/i&gt;: Bei einem neuen Bild ist es der Zeitpunkt dieses Laufs (oder der &lt;b&gt;Zeitpunkt des neuen Abrufs&lt;/b&gt;), bei den übrigen der Wert, den der erste Layer in einer Spalte dieses Namens hat. Leer heißt, dass das Bild schon vor Beginn der Beobachtung da war.&lt;/p&gt;&lt;p&gt;Was ein Abruf nicht lesen konnte, sieht wie verschwunden oder neu aus: Geben Sie deshalb die Layer &lt;b&gt;Fehlgeschlagene Kacheln&lt;/b&gt; beider Abrufe an. Beide Abrufe müssen dieselbe Ausdehnung und dieselben Filter haben.&lt;/p&gt;&lt;p&gt;Um weiter zu beobachten, aktivieren Sie &lt;b&gt;Unveränderte behalten&lt;/b&gt;, lassen Sie weg, was verschwunden ist, und verwenden Sie das Ergebnis beim nächsten Mal als ersten Layer; das Modell &lt;b&gt;Was seit dem letzten Mal neu ist&lt;/b&gt; macht es so.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>A later fetch of the same extent and filters.</source>
        <translation>Ein späterer Abruf mit derselben Ausdehnung und denselben Filtern.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that looks so far aside has turned. Unknown directions never have.</source>
        <translation>Ein Bild, das um so viel anders blickt, gilt als gedreht. Bei unbekannter Richtung gilt es nie als gedreht.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that stands so far from its last position has moved. Positions are exact to 0.6 m.</source>
        <translation>Ein Bild, das so weit von seiner letzten Position entfernt steht, gilt als verschoben. Positionen sind auf 0,6 m genau.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of last time</source>
        <translation>Fehlgeschlagene Kacheln vom letzten Mal</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of this time</source>
        <translation>Fehlgeschlagene Kacheln von diesem Mal</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Images of this time</source>
        <translation>Bilder von diesem Mal</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Keep what is the same</source>
        <translation>Unveränderte behalten</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moment of the new fetch (UTC)</source>
        <translation>Zeitpunkt des neuen Abrufs (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moved by more than (metres)</source>
        <translation>Verschoben um mehr als (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are gone</source>
        <translation>Anzahl verschwundener Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are the same</source>
        <translation>Anzahl unveränderter Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have moved</source>
        <translation>Anzahl verschobener Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have turned</source>
        <translation>Anzahl gedrehter Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of new images</source>
        <translation>Anzahl neuer Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>One point an image, with the columns of this time, of what is gone with those of last time, and with change, moved_by, turned_by and first_seen.</source>
        <translation>Ein Punkt je Bild mit den Spalten von diesem Mal, bei verschwundenen Bildern mit denen vom letzten Mal, und mit change, moved_by, turned_by und first_seen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The areas that this fetch could not read: nothing in them counts as gone or new.</source>
        <translation>Die Flächen, die dieser Abruf nicht lesen konnte: Nichts darin gilt als verschwunden oder neu.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The earlier fetch, or what this made of it.</source>
        <translation>Der frühere Abruf oder das, was dieses Werkzeug daraus gemacht hat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Turned by more than (degrees)</source>
        <translation>Gedreht um mehr als (Grad)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>When new images count as first seen. Empty: now.</source>
        <translation>Wann neue Bilder als erstmals gesehen gelten. Leer: jetzt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Which images are new, gone, moved or turned since an earlier fetch of the same area.</source>
        <translation>Welche Bilder seit einem früheren Abruf desselben Gebiets neu, verschwunden, verschoben oder gedreht sind.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Write the images without a change, too; and with an empty change those of failed tiles, of which nobody knows. Without what is gone it is the first layer of the next time.</source>
        <translation>Schreibt auch die unveränderten Bilder; außerdem, ohne Angabe zur Änderung, die Bilder fehlgeschlagener Kacheln, von denen nichts bekannt ist. Ohne die verschwundenen ist das der erste Layer für das nächste Mal.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>change detection,monitoring,difference,update,new since</source>
        <translation>Änderungserkennung,Monitoring,Beobachtung,Unterschied,Differenz,Vergleich,Aktualisierung,neu seit</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Compare two fetches</source>
        <translation>Zwei Abrufe vergleichen</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Images of last time</source>
        <translation>Bilder vom letzten Mal</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; has no field &apos;{field}&apos;. It has: {known}. Both layers need the same fields for the id and the direction.</source>
        <translation>„{label}“ hat kein Feld „{field}“. Vorhanden: {known}. Beide Layer brauchen dieselben Felder für die ID und die Richtung.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; holds {count:,} further rows of ids that it has already; one row of each id is compared.</source>
        <translation>Weitere Zeilen in „{label}“ mit bereits vorhandenen IDs: {count:,}. Verglichen wird eine Zeile je ID.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Filter the layer by change = &apos;new&apos; to look at what has arrived.</source>
        <translation>Filtern Sie den Layer mit change = &apos;new&apos;, um zu sehen, was hinzugekommen ist.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>More than half of the images are new or gone. See that both layers are of the same extent and filters, and that both fetches were complete.</source>
        <translation>Mehr als die Hälfte der Bilder ist neu oder verschwunden. Prüfen Sie, ob beide Layer dieselbe Ausdehnung und dieselben Filter haben und ob beide Abrufe vollständig waren.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Neither layer holds an image with an id: there is nothing to compare.</source>
        <translation>Keiner der Layer enthält ein Bild mit ID: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Of the {total:,} images of &apos;{label}&apos; {count:,} have no id: they cannot be compared, and are left out.</source>
        <translation>Bilder von „{label}“ ohne ID: {count:,} von {total:,}. Sie lassen sich nicht vergleichen und werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{count:,} images stand where one of the fetches could not read, and are neither new nor gone.</source>
        <translation>Bilder, wo einer der Abrufe nicht lesen konnte: {count:,}. Sie gelten weder als neu noch als verschwunden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{then:,} images last time, {now:,} this time: {new:,} new, {gone:,} gone, {moved:,} moved by more than {metres:g} m, {turned:,} turned by more than {degrees:g}°, and {same:,} ({share:.0%}) the same.</source>
        <translation>Bilder letztes Mal: {then:,}, dieses Mal: {now:,}. Neu: {new:,}, verschwunden: {gone:,}, um mehr als {metres:g} m verschoben: {moved:,}, um mehr als {degrees:g}° gedreht: {turned:,}, unverändert: {same:,} ({share:.0%}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>no fields at all</source>
        <translation>gar keine Felder</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>&lt;p&gt;Downloads the photo of each feature, usually of a layer made by &lt;b&gt;Fetch Mapillary images in extent&lt;/b&gt;. Select features to get only theirs.&lt;/p&gt;&lt;p&gt;A photo appears whole under its name or not at all. Run it again after a cancel or a failure: photos that are there are skipped, and only what is missing is fetched.&lt;/p&gt;&lt;p&gt;Addresses of photos expire; the layer&apos;s ids are used to ask Mapillary for new ones, 50 at a time, with your free token (see &lt;b&gt;Authentication&lt;/b&gt;). A layer with web addresses and no ids works without one.&lt;/p&gt;&lt;p&gt;The output layer records for each feature where its photo is, and if there is none, why.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are CC BY-SA 4.0: credit Mapillary and the contributor. EXIF holds both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lädt zu jedem Objekt das Foto herunter, meist von einem Layer, den &lt;b&gt;Mapillary-Bilder in Ausdehnung abrufen&lt;/b&gt; erzeugt hat. Wählen Sie Objekte, um nur deren Fotos zu erhalten.&lt;/p&gt;&lt;p&gt;Ein Foto erscheint entweder vollständig unter seinem Namen oder gar nicht. Starten Sie den Lauf nach einem Abbruch oder Fehler erneut: Vorhandene Fotos werden übersprungen, nur fehlende werden geladen.&lt;/p&gt;&lt;p&gt;Die Adressen von Fotos laufen ab; mit den IDs des Layers werden bei Mapillary neue erfragt, 50 auf einmal, mit Ihrem kostenlosen Token (siehe &lt;b&gt;Authentifizierung&lt;/b&gt;). Ein Layer mit Webadressen und ohne IDs kommt ohne Token aus.&lt;/p&gt;&lt;p&gt;Der Ausgabelayer hält zu jedem Objekt fest, wo sein Foto ist, und wenn es keines gibt, warum.&lt;/p&gt;&lt;p&gt;Die Bilder von Mapillary stehen unter CC BY-SA 4.0: Nennen Sie Mapillary und die Mitwirkenden. Beides steht in EXIF.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB.</source>
        <translation>Ein Foto mit 1024 Pixeln hat etwa 100 kB, ein Original mehrere MB, das eines Panoramas 13 MB.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>An expression that names a folder below the folder for each photo, such as &quot;sequence_id&quot;.</source>
        <translation>Ein Ausdruck, der für jedes Foto einen Ordner unterhalb des Ordners benennt, etwa &quot;sequence_id&quot;.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Bytes downloaded</source>
        <translation>Heruntergeladene Bytes</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download again</source>
        <translation>Neu herunterladen</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download the photos of an image layer to a folder, in parallel; a second run resumes.</source>
        <translation>Lädt die Fotos eines Bilderlayers parallel in einen Ordner herunter; ein zweiter Lauf setzt fort.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloaded images</source>
        <translation>Heruntergeladene Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloads at a time.</source>
        <translation>Gleichzeitige Downloads.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the Mapillary id</source>
        <translation>Feld mit der Mapillary-ID</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the file name</source>
        <translation>Feld mit dem Dateinamen</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the image address</source>
        <translation>Feld mit der Bildadresse</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>File names without extension. Characters that a system refuses become &apos;_&apos;; where two images ask for one name, each gets its id appended. Empty: the id.</source>
        <translation>Dateinamen ohne Endung. Zeichen, die ein System nicht zulässt, werden zu „_“; verlangen zwei Bilder denselben Namen, wird an jeden die ID angehängt. Leer: die ID.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of images that Mapillary no longer has</source>
        <translation>Anzahl bei Mapillary nicht mehr vorhandener Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos downloaded</source>
        <translation>Anzahl heruntergeladener Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that failed</source>
        <translation>Anzahl fehlgeschlagener Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that were there already</source>
        <translation>Anzahl bereits vorhandener Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>One feature for each image. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Ein Objekt je Bild. Sind Objekte gewählt, setzen Sie das Häkchen bei „Nur gewählte Objekte“, um nur diese zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Photos that are there already</source>
        <translation>Bereits vorhandene Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Skip whole photos of the same image and size, or download them again. Photos are known by the id that EXIF holds. Without &apos;Write EXIF&apos; they are known by name and width alone, and &apos;overwrite&apos; replaces any image of that name. Other files are never touched: the photo gets its id appended to its name.</source>
        <translation>Vollständige Fotos desselben Bildes in derselben Größe überspringen oder neu herunterladen. Fotos werden an der ID in EXIF erkannt. Ohne „EXIF schreiben“ werden sie nur an Name und Breite erkannt, und „overwrite“ ersetzt jedes Bild dieses Namens. Andere Dateien werden nie angetastet: Stattdessen wird dem Namen des Fotos die ID angehängt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Subfolder</source>
        <translation>Unterordner</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The image ids, by which Mapillary is asked for addresses.</source>
        <translation>Die Bild-IDs, mit denen bei Mapillary nach Adressen gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The input with the path of each photo, what became of it, and if it failed, why. Run again on this layer to fetch what is missing.</source>
        <translation>Die Eingabe mit dem Pfad jedes Fotos, was daraus geworden ist und bei Fehlern der Grund. Starten Sie den Lauf mit diesem Layer erneut, um Fehlendes zu laden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Web addresses (http or https) of the photos. One of Mapillary&apos;s is used while it is valid and has the size asked for.</source>
        <translation>Webadressen (http oder https) der Fotos. Eine Adresse von Mapillary wird verwendet, solange sie gültig ist und die gewünschte Größe hat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else LandLens in your pictures folder. Files in it that LandLens did not make stay as they are.</source>
        <translation>Wohin die Fotos kommen: standardmäßig in den Ordner, den die Umgebungsvariable DOWNLOAD_DIR nennt, sonst nach LandLens in Ihrem Bilderordner. Dateien darin, die nicht von LandLens stammen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write EXIF</source>
        <translation>EXIF schreiben</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write position, altitude, direction, time, camera, contributor and licence into each photo, and for panoramas what viewers need. The picture itself is not touched.</source>
        <translation>Schreibt Position, Höhe, Richtung, Zeit, Kamera, Mitwirkende und Lizenz in jedes Foto, bei Panoramen auch, was Betrachter brauchen. Das Bild selbst bleibt unverändert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap</source>
        <translation>mapillary,street view,street level,streetview,Straßenfotos,Straßenbilder,Aufnahmen,Fotos,Bilder,Panorama,360,exif,geotag,speichern,herunterladen,jpg,jpeg,Vorschaubilder,osm,openstreetmap</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/export/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip what is there</source>
        <translation>Vorhandenes überspringen</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Download images</source>
        <translation>Bilder herunterladen</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Size (width in pixels)</source>
        <translation>Größe (Breite in Pixeln)</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Nothing was done, so {place} was left as it was.</source>
        <translation>Es wurde nichts getan; {place} blieb unverändert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as the images are read from there. Choose another place for it, or to bring its rows up to date under &apos;Existing table&apos; (Advanced).</source>
        <translation>Der Layer „{label}“ kann nicht nach {path} geschrieben werden, da die Bilder von dort gelesen werden. Wählen Sie ein anderes Ziel oder unter „Vorhandene Tabelle“ (Fortgeschrittene Parameter), dass die Zeilen aktualisiert werden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The record of each photo</source>
        <translation>Die Aufzeichnung zu den Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Writing down what became of each photo ...</source>
        <translation>Es wird festgehalten, was aus jedem Foto geworden ist ...</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled, so {place} was left as it was.</source>
        <translation>Der Lauf wurde abgebrochen; {place} blieb unverändert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>No folder was given. Choose one for the photos under &apos;Folder&apos;.</source>
        <translation>Es wurde kein Ordner angegeben. Wählen Sie unter „Ordner“ einen für die Fotos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>Photos: {count:,}, into {folder}</source>
        <translation>Fotos: {count:,}, nach {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one under &apos;Field with the Mapillary id&apos; or &apos;Field with the image address&apos;.</source>
        <translation>Der Eingabelayer hat weder ein Feld mit Mapillary-IDs noch eines mit Bildadressen. Wählen Sie eines unter „Feld mit der Mapillary-ID“ oder „Feld mit der Bildadresse“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The input has no features, so there was nothing to download.</source>
        <translation>Die Eingabe hat keine Objekte; es gab nichts herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The output layer has the reason of each in &apos;download_error&apos;.</source>
        <translation>Im Ausgabelayer steht der jeweilige Grund in „download_error“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The run was cancelled with {count:,} photos to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>Der Lauf wurde abgebrochen; ausstehende Fotos: {count:,}. Was vollständig war, liegt in {folder}; starten Sie ihn erneut, um fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>To download: {count:,} photos, about {expected:,.1f} MB ({free:,.0f} MB free).</source>
        <translation>Herunterzuladende Fotos: {count:,}, etwa {expected:,.1f} MB ({free:,.0f} MB frei).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} images are gone: Mapillary deleted them or made them private.</source>
        <translation>Verschwundene Bilder: {count:,}. Sie wurden bei Mapillary gelöscht oder auf privat gestellt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos are missing for now ({reasons}). Run it again to fetch only these.</source>
        <translation>Vorerst fehlend: {count:,} von {total:,} Fotos ({reasons}). Starten Sie den Lauf erneut, um nur diese zu laden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos cannot be had as they were asked for, which the same run again would not change ({reasons}).</source>
        <translation>Wie angefordert nicht zu haben: {count:,} von {total:,} Fotos; derselbe Lauf würde daran nichts ändern ({reasons}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos downloaded ({size:,.1f} MB), {skipped:,} were there already.</source>
        <translation>Heruntergeladene Fotos: {count:,} ({size:,.1f} MB), bereits vorhanden: {skipped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos were downloaded without EXIF, which could not be written.</source>
        <translation>Ohne EXIF heruntergeladene Fotos, da es sich nicht schreiben ließ: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <location filename="../../algorithms/fetch/tally.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>{reason}: {count:,}</source>
        <translation>{reason}: {count:,}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Feature {number}: {reason}.</source>
        <translation>Objekt {number}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>&lt;p&gt;Hands on photos and what is known of each, with its creator and licence: those of a layer that &lt;b&gt;Download images&lt;/b&gt; made (&lt;i&gt;image_path&lt;/i&gt;) or &lt;b&gt;Views from panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Images without a photo are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Web page&lt;/b&gt;: a folder whose index.html any browser opens, without a server: a map, the photos, panoramas to look around in, a filter by year, and credit on every photo. Put the folder on a stick, into a mail or on a web server. All but the base map works offline.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data set&lt;/b&gt;: photos, metadata.csv and a data card, as Hugging Face&apos;s ImageFolder loads them. Split it by &lt;i&gt;group&lt;/i&gt;, never by image, as neighbours are near-copies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oriented imagery&lt;/b&gt;: the table that ArcGIS&apos;s &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; reads.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are under CC BY-SA 4.0: keep the credit with them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gibt Fotos weiter und was über jedes bekannt ist, mit Urheber und Lizenz: die eines Layers von &lt;b&gt;Bilder herunterladen&lt;/b&gt; (&lt;i&gt;image_path&lt;/i&gt;) oder von &lt;b&gt;Ansichten aus Panoramen&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Bilder ohne Foto werden ausgelassen und gezählt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Webseite&lt;/b&gt;: ein Ordner, dessen index.html jeder Browser ohne Server öffnet: eine Karte, die Fotos, Panoramen zum Umsehen, ein Filter nach Jahren und die Quellenangabe an jedem Foto. Geben Sie den Ordner auf einem USB-Stick, per E-Mail oder auf einem Webserver weiter. Außer der Basiskarte funktioniert alles ohne Internet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Datensatz&lt;/b&gt;: Fotos, metadata.csv und eine Datensatzbeschreibung, wie ImageFolder von Hugging Face sie lädt. Teilen Sie ihn nach &lt;i&gt;group&lt;/i&gt; auf, nie nach Bildern, denn Nachbarn sind fast gleich.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oriented Imagery&lt;/b&gt;: die Tabelle, die &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; in ArcGIS liest.&lt;/p&gt;&lt;p&gt;Die Bilder von Mapillary stehen unter CC BY-SA 4.0: Lassen Sie die Quellenangabe bei ihnen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>A layer of images with the paths of their photos: the output of a download, or of views from panoramas. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Ein Layer mit Bildern und den Pfaden ihrer Fotos: die Ausgabe eines Downloads oder von „Ansichten aus Panoramen“. Sind Objekte gewählt, setzen Sie das Häkchen bei „Nur gewählte Objekte“, um nur diese zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Base map of the web page</source>
        <translation>Basiskarte der Webseite</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos</source>
        <translation>Fotos kopieren</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos into the folder, so that it is whole by itself. Otherwise they are used where they lie; panoramas of a web page are copied in any case, as browsers cannot turn them from there.</source>
        <translation>Kopiert die Fotos in den Ordner, damit er für sich vollständig ist. Sonst werden sie dort verwendet, wo sie liegen; Panoramen einer Webseite werden immer kopiert, da Browser sie von dort nicht drehen können.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Credit of the base map</source>
        <translation>Quellenangabe der Basiskarte</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Data set (Hugging Face ImageFolder)</source>
        <translation>Datensatz (Hugging Face ImageFolder)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Export images</source>
        <translation>Bilder exportieren</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>File to open</source>
        <translation>Zu öffnende Datei</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Number of images exported</source>
        <translation>Anzahl exportierter Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Oriented imagery table (Esri, CSV)</source>
        <translation>Oriented-Imagery-Tabelle (Esri, CSV)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Photos as a web page for any browser, a data set for machine learning, or a table for ArcGIS.</source>
        <translation>Fotos als Webseite für jeden Browser, als Datensatz für maschinelles Lernen oder als Tabelle für ArcGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>The address of map tiles with {x}, {y} and {z}, which the browser of whoever opens the page asks for. Empty: no base map. Heed the terms of whoever serves it; tile.openstreetmap.org refuses pages that are opened from the disk.</source>
        <translation>Die Adresse von Kartenkacheln mit {x}, {y} und {z}, die der Browser abruft, in dem die Seite geöffnet wird. Leer: keine Basiskarte. Beachten Sie die Bedingungen des Anbieters; tile.openstreetmap.org weist Seiten ab, die von der Festplatte geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What is made: a table for ArcGIS, a data set for machine learning, or a page for any browser.</source>
        <translation>Was erzeugt wird: eine Tabelle für ArcGIS, ein Datensatz für maschinelles Lernen oder eine Seite für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What the map says of its base map, as plain text. Empty: that of the default base map, or for another address &apos;OpenStreetMap contributors&apos; with its host.</source>
        <translation>Was die Karte zu ihrer Basiskarte angibt, als reiner Text. Leer: die Angabe der voreingestellten Basiskarte, bei einer anderen Adresse „OpenStreetMap-Mitwirkende“ mit deren Host.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Where it goes. An earlier export there is replaced; a file that is of none is never touched, and the run says which one stands in its way.</source>
        <translation>Wohin exportiert wird. Ein früherer Export dort wird ersetzt; eine Datei, die zu keinem gehört, wird nie angetastet, und der Lauf nennt die Datei, die im Weg ist.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv</source>
        <translation>Export,teilen,weitergeben,Webseite,html,leaflet,Panorama,360,Datensatz,hugging face,maschinelles Lernen,esri,arcgis,csv</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>&apos;Images&apos; (INPUT) has no photos: it has neither a field image_path, as the output of Download images has, nor view_path. Download its images first, and take that output.</source>
        <translation>„Bilder“ (INPUT) hat keine Fotos: Es gibt weder ein Feld image_path wie in der Ausgabe von „Bilder herunterladen“ noch view_path. Laden Sie zuerst die Bilder herunter, und verwenden Sie diese Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>Of {total:,} images {count:,} have no photo, as they were not downloaded; they are left out.</source>
        <translation>Bilder ohne Foto, da nicht heruntergeladen: {count:,} von {total:,}; sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>{count:,} photos are no longer where the layer says, such as {path}; they are left out.</source>
        <translation>Fotos, die nicht mehr dort liegen, wo der Layer angibt: {count:,}, etwa {path}; sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>&apos;{label}&apos; ({name}) takes a web address of tiles with {places} in it, or nothing for no base map; not &apos;{value}&apos;.</source>
        <translation>„{label}“ ({name}) erwartet eine Webadresse von Kacheln mit {places} darin oder nichts, wenn keine Basiskarte gewünscht ist; nicht „{value}“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>Exported: {count:,} images. Open {path}</source>
        <translation>Exportierte Bilder: {count:,}. Öffnen Sie {path}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>The export into {folder} was cancelled and is not whole. Run it again: it goes on.</source>
        <translation>Der Export nach {folder} wurde abgebrochen und ist nicht vollständig. Starten Sie ihn erneut: Er wird fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>There was no photo to export, so {path} holds none.</source>
        <translation>Es gab kein Foto zu exportieren; {path} enthält keines.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos cannot be read and are left out, such as {path} ({reason}).</source>
        <translation>Nicht lesbare Fotos: {count:,}, etwa {path} ({reason}); sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos have no position, which this table cannot do without; they are left out.</source>
        <translation>Fotos ohne Position, ohne die diese Tabelle nicht auskommt: {count:,}; sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>© OpenStreetMap contributors, {host}</source>
        <translation>© OpenStreetMap-Mitwirkende, {host}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Map of the images</source>
        <translation>Karte der Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Mapillary contributor</source>
        <translation>Mapillary-Mitwirkende</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>No image to show. Choose another year.</source>
        <translation>Kein Bild anzuzeigen. Wählen Sie ein anderes Jahr.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Original page</source>
        <translation>Originalseite</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>The base map cannot be loaded. Everything else works without it.</source>
        <translation>Die Basiskarte kann nicht geladen werden. Alles andere funktioniert ohne sie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This browser cannot turn panoramas (it has no WebGL), so the panorama is shown flat.</source>
        <translation>Dieser Browser kann Panoramen nicht drehen (ihm fehlt WebGL), daher wird das Panorama flach gezeigt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This photo cannot be opened. Is the folder complete?</source>
        <translation>Dieses Foto kann nicht geöffnet werden. Ist der Ordner vollständig?</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Unknown creator</source>
        <translation>Urheber unbekannt</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{shown} of {total} images</source>
        <translation>{shown} von {total} Bildern</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{total} images</source>
        <translation>Bilder: {total}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <location filename="../../gui/widgets/photo.py"/>
        <location filename="../../layers/form.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>1024 pixels wide</source>
        <translation>1024 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>2048 pixels wide</source>
        <translation>2048 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>256 pixels wide</source>
        <translation>256 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Addresses of pictures, valid for some weeks</source>
        <translation>Bildadressen, einige Wochen gültig</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude by GPS</source>
        <translation>Höhe laut GPS</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Corrected by Mapillary from the pictures</source>
        <translation>Von Mapillary anhand der Bilder korrigiert</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Focal length and distortion, for the field of view</source>
        <translation>Brennweite und Verzeichnung, für das Sichtfeld</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Group of connected images</source>
        <translation>Gruppe verbundener Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Ids of detected objects</source>
        <translation>IDs erkannter Objekte</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Kind of lens (perspective, fisheye, spherical)</source>
        <translation>Art des Objektivs (perspektivisch, Fischauge, sphärisch)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Make</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Mesh</source>
        <translation>3D-Netz</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Name of the contributor</source>
        <translation>Name des Mitwirkenden</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Orientation (EXIF)</source>
        <translation>Ausrichtung (EXIF)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Point cloud</source>
        <translation>Punktwolke</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Reconstruction in three dimensions</source>
        <translation>Dreidimensionale Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Rotation of the camera, for measuring in photos</source>
        <translation>Drehung der Kamera, zum Messen in Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>What is seen in it</source>
        <translation>Was darin zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/travel.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>&lt;p&gt;Finds every Mapillary image in an extent, and gives a point layer with an arrow for the direction in which each was taken.&lt;/p&gt;&lt;p&gt;You need a free access token from &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Put it into Settings &amp;gt; Options &amp;gt; LandLens, into an authentication configuration (method Basic, token as password), or into the environment variable MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Images come from coverage tiles, a few requests for a whole quarter. Under &lt;b&gt;Details&lt;/b&gt; you can ask for more about each image, at one request for every 50 images. Positions are exact to 0.6 m.&lt;/p&gt;&lt;p&gt;If something could not be read, the log says what, &lt;i&gt;COMPLETE&lt;/i&gt; is false, and &lt;b&gt;Failed tiles&lt;/b&gt; holds the tiles: run again with that layer as &lt;b&gt;Area&lt;/b&gt; to get only what is missing.&lt;/p&gt;&lt;p&gt;Then run &lt;b&gt;Download images&lt;/b&gt; on the layer to get the photos.&lt;/p&gt;&lt;p&gt;Images are © Mapillary contributors, CC BY-SA 4.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet alle Mapillary-Bilder in einer Ausdehnung und liefert einen Punktlayer mit einem Pfeil für die Richtung, in die jedes aufgenommen wurde.&lt;/p&gt;&lt;p&gt;Sie brauchen ein kostenloses Zugangstoken von &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Tragen Sie es unter Einstellungen &amp;gt; Optionen &amp;gt; LandLens ein, in einer Authentifizierungskonfiguration (Methode Basic, das Token als Kennwort) oder in der Umgebungsvariablen MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Die Bilder stammen aus Abdeckungskacheln, wenige Anfragen für ein ganzes Stadtviertel. Unter &lt;b&gt;Details&lt;/b&gt; können Sie mehr zu jedem Bild erfragen, mit einer Anfrage je 50 Bilder. Positionen sind auf 0,6 m genau.&lt;/p&gt;&lt;p&gt;Konnte etwas nicht gelesen werden, sagt das Protokoll, was; &lt;i&gt;COMPLETE&lt;/i&gt; hat dann den Wert false, und &lt;b&gt;Fehlgeschlagene Kacheln&lt;/b&gt; enthält die Kacheln: Starten Sie den Lauf erneut mit diesem Layer als &lt;b&gt;Gebiet&lt;/b&gt;, um nur das Fehlende abzurufen.&lt;/p&gt;&lt;p&gt;Starten Sie danach &lt;b&gt;Bilder herunterladen&lt;/b&gt; mit dem Layer, um die Fotos zu erhalten.&lt;/p&gt;&lt;p&gt;Die Bilder sind © Mapillary-Mitwirkende, CC BY-SA 4.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Age up to which tiles are reused (hours)</source>
        <translation>Höchstalter wiederverwendeter Kacheln (Stunden)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All images, only flat ones, or only panoramas (pano).</source>
        <translation>Alle Bilder, nur flache oder nur Panoramen (pano).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured from (UTC)</source>
        <translation>Aufgenommen ab (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured until (UTC)</source>
        <translation>Aufgenommen bis (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Creators</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Every Mapillary image of an area as a point layer with compass arrows.</source>
        <translation>Alle Mapillary-Bilder eines Gebiets als Punktlayer mit Kompasspfeilen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Failed tiles</source>
        <translation>Fehlgeschlagene Kacheln</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Fetch Mapillary images in extent</source>
        <translation>Mapillary-Bilder in Ausdehnung abrufen</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Flat images only</source>
        <translation>Nur flache Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Image type</source>
        <translation>Bildart</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep at most so many images, the newest. Empty: all.</source>
        <translation>Höchstens so viele Bilder behalten, die neuesten. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured at this moment or later, by the camera&apos;s clock.</source>
        <translation>Bilder behalten, die zu diesem Zeitpunkt oder später aufgenommen wurden, nach der Uhr der Kamera.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured until this moment. A date alone means its end.</source>
        <translation>Bilder behalten, die bis zu diesem Zeitpunkt aufgenommen wurden. Ein Datum allein meint das Ende des Tages.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images with at least this score by Mapillary. Images without a score are dropped when it is set.</source>
        <translation>Bilder mit mindestens diesem Qualitätswert von Mapillary behalten. Ist er gesetzt, fallen Bilder ohne Qualitätswert weg.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. An image has to lie in the extent as well. Only tiles that the polygons touch are read.</source>
        <translation>Nur Bilder innerhalb dieser Polygone behalten, etwa eines Untersuchungsgebiets oder der fehlgeschlagenen Kacheln eines früheren Laufs. Ein Bild muss auch in der Ausdehnung liegen. Es werden nur Kacheln gelesen, die die Polygone berühren.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 km at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row.</source>
        <translation>Größere Aufträge werden vor der ersten Anfrage abgelehnt. Eine Kachel ist am Äquator etwa 2,4 km breit, bei 60 Grad 1,2 km. Mapillary sperrt eine IP-Adresse für einen Tag, wenn sie Tausende Kacheln hintereinander liest.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Lowest quality score (0 to 1)</source>
        <translation>Niedrigster Qualitätswert (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; Download images asks for new ones by itself.</source>
        <translation>Weitere Spalten, mit einer Anfrage je 50 Bilder. Die Adressen der Vorschaubilder (thumb) sind einige Wochen gültig; „Bilder herunterladen“ erfragt selbst neue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most images to keep</source>
        <translation>Höchstzahl an Bildern</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most tiles to read</source>
        <translation>Höchstzahl an Kacheln</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Nothing is known to be missing</source>
        <translation>Soweit bekannt, fehlt nichts</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images whose details are missing</source>
        <translation>Anzahl der Bilder mit fehlenden Details</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of tiles that could not be read</source>
        <translation>Anzahl nicht lesbarer Kacheln</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Numeric ids of organisations, separated by commas.</source>
        <translation>Numerische IDs von Organisationen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>One point an image, EPSG:4326.</source>
        <translation>Ein Punkt je Bild, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Requests at a time; of tiles never more than 6.</source>
        <translation>Gleichzeitige Anfragen; bei Kacheln nie mehr als 6.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequence keys, separated by commas.</source>
        <translation>Sequenzschlüssel, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The area to look in, in any coordinate reference system. A city quarter is one or two tiles.</source>
        <translation>Das Gebiet, in dem gesucht wird, in einem beliebigen Koordinatenbezugssystem. Ein Stadtviertel umfasst ein oder zwei Kacheln.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The areas that could not be read, with the reason. Use it as Area of a second run.</source>
        <translation>Die Flächen, die nicht gelesen werden konnten, mit dem Grund. Verwenden Sie den Layer als Gebiet eines zweiten Laufs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The position that the camera recorded (original), or the one that Mapillary corrected from the pictures (computed); images without a corrected one are missing there.</source>
        <translation>Die Position, die die Kamera aufgezeichnet hat (original), oder die, die Mapillary anhand der Bilder korrigiert hat (computed); Bilder ohne korrigierte Position fehlen dann.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Tiles read within so many hours are taken from the disk and not asked for again, so that a run that was interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for all. They are kept in your folder for caches, up to 1 GB, the oldest removed first.</source>
        <translation>Kacheln, die innerhalb dieser Zahl von Stunden gelesen wurden, kommen von der Festplatte und werden nicht erneut angefragt, sodass ein unterbrochener Lauf dort weitergeht, wo er stehen blieb; ebenso die Details aus einem unvollendeten Lauf. 0 fragt alle an. Sie liegen in Ihrem Cache-Ordner, bis zu 1 GB, die ältesten werden zuerst entfernt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>User names or numeric user ids, separated by commas. Empty: everybody.</source>
        <translation>Benutzernamen oder numerische Benutzer-IDs, durch Kommas getrennt. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,osm,openstreetmap,coverage,download,compass,sequence</source>
        <translation>mapillary,street view,street level,streetview,Straßenfotos,Straßenbilder,Aufnahmen,Fotos,Bilder,Panorama,360,osm,openstreetmap,Abdeckung,abrufen,herunterladen,Kompass,Sequenz</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Corrected by Mapillary</source>
        <translation>Von Mapillary korrigiert</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>GPS of the camera</source>
        <translation>GPS der Kamera</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Panoramas only</source>
        <translation>Nur Panoramen</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../layers/form.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>This is a large job. Mapillary may block this internet address for a day if it reads several hundred tiles again and again; other users of the same network share the address.</source>
        <translation>Das ist ein großer Auftrag. Mapillary sperrt diese IP-Adresse womöglich für einen Tag, wenn sie immer wieder mehrere hundert Kacheln liest; andere Benutzer desselben Netzwerks teilen sich die Adresse.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>Tiles to read: {count:,}</source>
        <translation>Zu lesende Kacheln: {count:,}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of image {id} are missing: {reason}.</source>
        <translation>Details von Bild {id} fehlen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of images that are missing ({reason}): {ids}</source>
        <translation>Bilder mit fehlenden Details ({reason}): {ids}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>For {count:,} of them Mapillary&apos;s answer cannot be used, which another run would not change.</source>
        <translation>Davon mit einer unbrauchbaren Antwort von Mapillary, woran ein weiterer Lauf nichts ändern würde: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>No image was found at {box}. If you meant another place, write the extent as west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; where Mapillary has images is shown on https://www.mapillary.com/app</source>
        <translation>Bei {box} wurde kein Bild gefunden. Falls Sie einen anderen Ort meinten, geben Sie die Ausdehnung als West,Ost,Süd,Nord an: erst die Längen, dann die Breiten. Sonst wählen Sie eine größere Ausdehnung oder weniger Filter; wo Mapillary Bilder hat, zeigt https://www.mapillary.com/app</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to ask for {count:,} of them.</source>
        <translation>Starten Sie den Lauf erneut; davon werden angefragt: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to go on: tiles that were read are on the disk, and not asked for again.</source>
        <translation>Starten Sie den Lauf erneut, um fortzusetzen: Gelesene Kacheln liegen auf der Festplatte und werden nicht erneut angefragt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again with &apos;Failed tiles&apos; as &apos;Area&apos; to get only these.</source>
        <translation>Starten Sie den Lauf erneut mit „Fehlgeschlagene Kacheln“ als „Gebiet“, um nur diese abzurufen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again.</source>
        <translation>Starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again: tiles that were read are on the disk, and only these are asked for.</source>
        <translation>Starten Sie den Lauf erneut: Gelesene Kacheln liegen auf der Festplatte, und nur diese werden angefragt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The details of {count:,} images are missing; their other columns are filled.</source>
        <translation>Bilder ohne Details: {count:,}; ihre übrigen Spalten sind gefüllt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The run was cancelled with {count:,} images.</source>
        <translation>Der Lauf wurde abgebrochen; Bilder bis dahin: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tile {tile} could not be read: {reason}.</source>
        <translation>Kachel {tile} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tiles that are missing ({reason}): {tiles}</source>
        <translation>Fehlende Kacheln ({reason}): {tiles}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them because the image was deleted or made private, which nothing mends.</source>
        <translation>Davon unwiederbringlich, weil das Bild gelöscht oder auf privat gestellt wurde: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them no other run will read either.</source>
        <translation>Davon auch für jeden anderen Lauf nicht lesbar: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} points in the tiles carry no image id or have no place, and were left out.</source>
        <translation>Punkte der Kacheln ohne Bild-ID oder ohne Ort: {count:,}; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} tiles had been read before and were taken from the disk (&apos;Age up to which tiles are reused&apos;, under Advanced).</source>
        <translation>Kacheln, die schon früher gelesen wurden und von der Festplatte kamen: {count:,} („Höchstalter wiederverwendeter Kacheln“ unter „Fortgeschrittene Parameter“).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).</source>
        <translation>Nicht lesbare Kacheln: {failed:,} von {count:,}; daher fehlen Bilder ({reasons}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from 1 tile.</source>
        <translation>Bilder aus 1 Kachel: {images:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from {tiles:,} tiles.</source>
        <translation>Bilder aus {tiles:,} Kacheln: {images:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled before anything was read. {place} was left as it was.</source>
        <translation>Der Lauf wurde abgebrochen, bevor etwas gelesen war. {place} blieb unverändert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>{reasons}. Try again later.</source>
        <translation>{reasons}. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer</source>
        <translation>Der Layer</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&apos;{label}&apos; ({name}) needs &apos;{streets}&apos; (STREETS), which are missing. Give some, or set it to 0.</source>
        <translation>„{label}“ ({name}) braucht „{streets}“ (STREETS), und diese fehlen. Geben Sie welche an, oder setzen Sie den Wert auf 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&lt;p&gt;Compares each image&apos;s compass with the direction in which its sequence travels. In a sound sequence the two differ by much the same angle, the camera&apos;s offset: 0° ahead, 90° to the right. Where they do not (&lt;i&gt;heading_spread&lt;/i&gt; above 25°), the compass is broken; where the positions computed from the pictures stand more than 6 m beside the receiver&apos;s as a whole, the sequence drifted. Both are &lt;i&gt;heading_suspect&lt;/i&gt;, and no street is needed to find them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Heading&lt;/b&gt; and &lt;b&gt;Snap to streets within&lt;/b&gt; mend what is asked for: by default nothing moves. The columns of the input stay as they are; the mended direction is &lt;i&gt;heading_fixed&lt;/i&gt;, and &lt;i&gt;moved_m&lt;/i&gt; says how far a point was moved.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;Streets&lt;/b&gt;, each image gets the street beside it that leads where it travels, the same one along a sequence: &lt;i&gt;road_id&lt;/i&gt; ($id of the street), &lt;i&gt;road_bearing&lt;/i&gt; (the way of travel).&lt;/p&gt;&lt;p&gt;Images without a sequence, or in one with fewer than five that can be compared, have NULL there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht den Kompass jedes Bildes mit der Fahrtrichtung seiner Sequenz. In einer intakten Sequenz unterscheiden sich beide um fast immer denselben Winkel, den Versatz der Kamera: 0° nach vorn, 90° nach rechts. Ist das nicht so (&lt;i&gt;heading_spread&lt;/i&gt; über 25°), ist der Kompass fehlerhaft; stehen die aus den Bildern berechneten Positionen insgesamt mehr als 6 m neben denen des Empfängers, ist die Sequenz abgedriftet. Beides gilt als &lt;i&gt;heading_suspect&lt;/i&gt;, und um es zu finden, ist keine Straße nötig.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Blickrichtung&lt;/b&gt; und &lt;b&gt;Einrasten auf Straßen innerhalb von&lt;/b&gt; berichtigen, was gewünscht ist: Standardmäßig wird nichts verschoben. Die Spalten der Eingabe bleiben, wie sie sind; die berichtigte Richtung ist &lt;i&gt;heading_fixed&lt;/i&gt;, und &lt;i&gt;moved_m&lt;/i&gt; sagt, wie weit ein Punkt verschoben wurde.&lt;/p&gt;&lt;p&gt;Mit &lt;b&gt;Straßen&lt;/b&gt; erhält jedes Bild die Straße neben sich, die in seine Fahrtrichtung führt, entlang einer Sequenz dieselbe: &lt;i&gt;road_id&lt;/i&gt; ($id der Straße), &lt;i&gt;road_bearing&lt;/i&gt; (die Fahrtrichtung).&lt;/p&gt;&lt;p&gt;Bilder ohne Sequenz oder in einer mit weniger als fünf vergleichbaren Bildern haben dort NULL.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>As it is</source>
        <translation>Wie vorhanden</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Check positions and headings</source>
        <translation>Positionen und Blickrichtungen prüfen</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Checked images</source>
        <translation>Geprüfte Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Computed from the pictures</source>
        <translation>Aus den Bildern berechnet</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Direction of travel and the camera&apos;s offset</source>
        <translation>Fahrtrichtung und Versatz der Kamera</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Finds broken compasses and drifted sequences, and mends positions and headings where asked.</source>
        <translation>Findet fehlerhafte Kompasse und abgedriftete Sequenzen und berichtigt auf Wunsch Positionen und Blickrichtungen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Heading</source>
        <translation>Blickrichtung</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Lines of streets, such as OpenStreetMap&apos;s. They help to tell the better position and the direction; images are moved onto them only if &apos;Snap to streets within&apos; says how far.</source>
        <translation>Linien von Straßen, etwa aus OpenStreetMap. Sie helfen, die bessere Position und die Richtung zu erkennen; Bilder werden nur auf sie verschoben, wenn „Einrasten auf Straßen innerhalb von“ angibt, wie weit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Move an image onto the street beside it if that is not farther than so many metres; 0 moves none. A car drives beside the middle of its street, so this makes good positions worse.</source>
        <translation>Verschiebt ein Bild auf die Straße neben ihm, wenn sie nicht weiter als so viele Meter entfernt ist; 0 verschiebt keines. Ein Auto fährt neben der Mitte seiner Straße; gute Positionen werden dadurch also schlechter.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of images moved onto a street</source>
        <translation>Anzahl auf eine Straße verschobener Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of suspect images</source>
        <translation>Anzahl auffälliger Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Snap to streets within (metres)</source>
        <translation>Einrasten auf Straßen innerhalb von (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The better of the two, by sequence</source>
        <translation>Die bessere von beiden, je Sequenz</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The images at the chosen positions, with all columns of the input and what was found out.</source>
        <translation>Die Bilder an den gewählten Positionen, mit allen Spalten der Eingabe und dem, was festgestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>What goes into heading_fixed: the direction of the input, that of computed_compass_angle, or the direction of travel (of the street, where there is one) turned by the sequence&apos;s own offset. A sequence with a broken compass takes the offset of its computed directions, and else looks ahead.</source>
        <translation>Was in heading_fixed steht: die Richtung der Eingabe, die aus computed_compass_angle oder die Fahrtrichtung (die der Straße, wo es eine gibt), gedreht um den eigenen Versatz der Sequenz. Eine Sequenz mit fehlerhaftem Kompass nimmt den Versatz ihrer berechneten Richtungen, sonst blickt sie nach vorn.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Where the points are put. Computed ones are read from computed_geometry_lon and computed_geometry_lat, a detail of a fetch; images without one stay. The better one of a sequence is steadier beside the streets; without streets, the smoother one that did not drift.</source>
        <translation>Wohin die Punkte gesetzt werden. Berechnete Positionen werden aus computed_geometry_lon und computed_geometry_lat gelesen, einem Detail des Abrufs; Bilder ohne sie bleiben, wo sie sind. Die bessere Position einer Sequenz verläuft gleichmäßiger neben den Straßen; ohne Straßen die glattere, die nicht abgedriftet ist.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct</source>
        <translation>Kompass,Blickrichtung,Richtung,Kurs,einrasten,Straße,Map-Matching,gps,Drift,Qualität,ausrichten,korrigieren</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Streets</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>&apos;{label}&apos; ({name}) is &apos;computed&apos;, and the input layer has no field {missing}. Fetch the images with the detail &apos;{detail}&apos;, or choose another value.</source>
        <translation>„{label}“ ({name}) ist „computed“, und der Eingabelayer hat kein Feld {missing}. Rufen Sie die Bilder mit dem Detail „{detail}“ ab, oder wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Look at those with &apos;heading_suspect&apos; next: their &apos;heading_spread&apos; tells a compass.</source>
        <translation>Sehen Sie sich als Nächstes die mit „heading_suspect“ an: Ob es der Kompass ist, sagt ihr „heading_spread“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Of {total:,} images {broken:,} are in sequences with a broken compass, {drifted:,} in sequences whose positions drifted; of {unknown:,} too little is known.</source>
        <translation>Von {total:,} Bildern: in Sequenzen mit fehlerhaftem Kompass {broken:,}, in Sequenzen mit abgedrifteten Positionen {drifted:,}; zu wenig bekannt bei {unknown:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no computed positions to choose from, so the images stay where they are. Fetch them with the detail &apos;{detail}&apos;.</source>
        <translation>Der Layer hat keine berechneten Positionen zur Auswahl; die Bilder bleiben also, wo sie sind. Rufen Sie sie mit dem Detail „{detail}“ ab.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no images, so there is nothing to check.</source>
        <translation>Der Layer hat keine Bilder; es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>{computed:,} images stand at their computed position, {snapped:,} were moved onto a street.</source>
        <translation>Bilder an ihrer berechneten Position: {computed:,}, auf eine Straße verschoben: {snapped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&apos;{least_label}&apos; (MIN_DISTANCE) is {least:g} and &apos;{most_label}&apos; (MAX_DISTANCE) is {most:g}, so no image is far enough and near enough. Make the first one the smaller one.</source>
        <translation>„{least_label}“ (MIN_DISTANCE) ist {least:g} und „{most_label}“ (MAX_DISTANCE) ist {most:g}; kein Bild ist zugleich fern und nah genug. Machen Sie den ersten Wert zum kleineren.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&lt;p&gt;For each feature, the images that look at it, best first. An image looks at a feature that is neither too near nor too far and lies in its field of view; a panorama looks everywhere.&lt;/p&gt;&lt;p&gt;Of points that point is looked at; of lines, points every 10 m; of polygons, the nearest point of their rings and eight on each outline. An image that stands inside a polygon does not look at it. Of all points of a feature the one with the best score counts: one row for an image and a feature.&lt;/p&gt;&lt;p&gt;The score, 0 to 1, falls with the difference from the ideal distance, from the middle of the picture to its edges, and with age (to 1/e in five years, counted from the newest image of the layer; an image without a date counts as the oldest).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;field of view&lt;/b&gt; is each camera&apos;s own, with its distortion and orientation, where the layer has &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; and &lt;code&gt;exif_orientation&lt;/code&gt;: tick them under Details when you fetch. Where &lt;code&gt;computed_compass_angle&lt;/code&gt; is there, it is used before &lt;code&gt;compass_angle&lt;/code&gt;, as compasses are often wrong; with another field with the direction, that field alone.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;buildings&lt;/b&gt;, images to whose view one of them stands in the way are left out. The building in which a feature or the camera stands is no obstacle. Heights, trees and hills are not known. &lt;code&gt;visible&lt;/code&gt; is true where the view is free, and empty where that is not known: without buildings, and where the camera&apos;s position is inside of one.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; is the id of the feature in its layer (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; the direction from the camera, &lt;code&gt;off_axis&lt;/code&gt; how far aside of the picture&apos;s middle it is seen, and &lt;code&gt;pano_yaw&lt;/code&gt; where in a panorama: &lt;b&gt;Views from panoramas&lt;/b&gt; cuts it out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zu jedem Objekt die Bilder, die es zeigen, die besten zuerst. Ein Bild blickt auf ein Objekt, das weder zu nah noch zu fern ist und in seinem Sichtfeld liegt; ein Panorama blickt in alle Richtungen.&lt;/p&gt;&lt;p&gt;Bei Punkten zählt der Punkt selbst; bei Linien zählen Punkte alle 10 m; bei Polygonen der nächste Punkt ihrer Ringe und acht auf jedem Umriss. Ein Bild, das innerhalb eines Polygons steht, blickt nicht darauf. Von allen Punkten eines Objekts zählt der mit der besten Bewertung: eine Zeile je Bild und Objekt.&lt;/p&gt;&lt;p&gt;Die Bewertung, 0 bis 1, sinkt mit der Abweichung von der idealen Entfernung, von der Bildmitte zu den Rändern und mit dem Alter (auf 1/e in fünf Jahren, gerechnet ab dem neuesten Bild des Layers; ein Bild ohne Datum zählt als das älteste).&lt;/p&gt;&lt;p&gt;Das &lt;b&gt;Sichtfeld&lt;/b&gt; ist das der jeweiligen Kamera, mit ihrer Verzeichnung und Ausrichtung, wo der Layer &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; und &lt;code&gt;exif_orientation&lt;/code&gt; hat: Aktivieren Sie diese beim Abruf unter Details. Wo &lt;code&gt;computed_compass_angle&lt;/code&gt; vorhanden ist, hat es Vorrang vor &lt;code&gt;compass_angle&lt;/code&gt;, da Kompasse oft falsch liegen; ist ein anderes Feld mit der Richtung gewählt, gilt nur dieses.&lt;/p&gt;&lt;p&gt;Mit &lt;b&gt;Gebäuden&lt;/b&gt; werden Bilder ausgelassen, deren Blick ein Gebäude verstellt. Das Gebäude, in dem ein Objekt oder die Kamera steht, ist kein Hindernis. Höhen, Bäume und Hügel sind nicht bekannt. &lt;code&gt;visible&lt;/code&gt; ist true, wo der Blick frei ist, und leer, wo das nicht bekannt ist: ohne Gebäude und wo die Position der Kamera in einem Gebäude liegt.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; ist die ID des Objekts in seinem Layer (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; die Richtung von der Kamera aus, &lt;code&gt;off_axis&lt;/code&gt;, wie weit neben der Bildmitte es zu sehen ist, und &lt;code&gt;pano_yaw&lt;/code&gt;, wo in einem Panorama: &lt;b&gt;Ansichten aus Panoramen&lt;/b&gt; schneidet es aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A line from each camera to what it looks at.</source>
        <translation>Eine Linie von jeder Kamera zu dem, worauf sie blickt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A point at the camera for each image and feature that it looks at, with the columns of the image.</source>
        <translation>Ein Punkt an der Kamera für jedes Bild und jedes Objekt, auf das es blickt, mit den Spalten des Bildes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Between the left and the right edge of pictures whose camera the layer does not tell. Phones and dashboard cameras have 60 to 75, action cameras 90 to 110.</source>
        <translation>Vom linken bis zum rechten Bildrand, für Bilder, deren Kamera der Layer nicht angibt. Smartphones und Dashcams haben 60 bis 75, Actionkameras 90 bis 110.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features that no image looks at</source>
        <translation>Objekte, auf die kein Bild blickt</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Field of view (degrees)</source>
        <translation>Sichtfeld (Grad)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Find the images that show each feature, best first, and the features that nobody photographed.</source>
        <translation>Findet die Bilder, die jedes Objekt zeigen, die besten zuerst, und die Objekte, die niemand fotografiert hat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Greatest distance (metres)</source>
        <translation>Größte Entfernung (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Ideal distance (metres)</source>
        <translation>Ideale Entfernung (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images by feature</source>
        <translation>Bilder nach Objekt</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images farther away are left out.</source>
        <translation>Weiter entfernte Bilder werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images for each feature</source>
        <translation>Bilder je Objekt</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images looking at features</source>
        <translation>Bilder mit Blick auf Objekte</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Least distance (metres)</source>
        <translation>Kleinste Entfernung (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Nearer images are left out: an error of 2 m in the position turns what is 3 m away by 34 degrees.</source>
        <translation>Nähere Bilder werden ausgelassen: Ein Positionsfehler von 2 m dreht, was 3 m entfernt ist, um 34 Grad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Polygons that one cannot see through; may be the features themselves. Images whose view is blocked are left out. Empty: nothing stands in the way.</source>
        <translation>Polygone, durch die man nicht hindurchsehen kann; es dürfen die Objekte selbst sein. Bilder mit verstelltem Blick werden ausgelassen. Leer: Nichts steht im Weg.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So far beside its picture an image still counts, as directions are off by some degrees.</source>
        <translation>Um so viel neben dem Bildrand zählt ein Bild noch mit, da Richtungen um einige Grad abweichen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So many of the best images are kept for each feature; 0 keeps all.</source>
        <translation>So viele der besten Bilder werden je Objekt behalten; 0 behält alle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The distance of the best score; 10 m more or less cost two thirds of it.</source>
        <translation>Die Entfernung mit der besten Bewertung; 10 m mehr oder weniger kosten zwei Drittel davon.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The features without an image, with all their columns: where to go and take some.</source>
        <translation>Die Objekte ohne Bild, mit allen ihren Spalten: wo noch Aufnahmen nötig sind.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Tolerance (degrees)</source>
        <translation>Toleranz (Grad)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>What is to be seen: points, lines or polygons, in any coordinate reference system.</source>
        <translation>Was zu sehen sein soll: Punkte, Linien oder Polygone in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest</source>
        <translation>Fassade,Gebäude,Sicht,sichtbar,Blick,Ansicht,Sichtfeld,Kamera,Richtung,Sichtlinie,Sichtachse,nächstes</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Sight lines</source>
        <translation>Sichtlinien</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Directions: {count:,} of {total:,} images have one in &apos;{field}&apos;, which is used before &apos;{other}&apos;.</source>
        <translation>Bilder mit einer Richtung in „{field}“, die Vorrang vor „{other}“ hat: {count:,} von {total:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>No feature is looked at. See whether the two layers lie at one place, or raise the greatest distance.</source>
        <translation>Kein Bild blickt auf ein Objekt. Prüfen Sie, ob die beiden Layer am selben Ort liegen, oder erhöhen Sie die größte Entfernung.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Of {total:,} images {count:,} are no panoramas and have no direction; they look at nothing.</source>
        <translation>Bilder, die keine Panoramen sind und keine Richtung haben: {count:,} von {total:,}; sie blicken auf nichts.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer has no column &apos;{field}&apos;, so every camera but those of panoramas is taken to see {degrees:g} degrees.</source>
        <translation>Der Layer hat keine Spalte „{field}“; für jede Kamera außer denen von Panoramen wird daher ein Sichtfeld von {degrees:g} Grad angenommen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of features is empty, so there is nothing to look at.</source>
        <translation>Der Objektlayer ist leer; es gibt nichts, worauf geblickt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of images is empty, so no image looks at anything.</source>
        <translation>Der Bilderlayer ist leer; kein Bild blickt auf etwas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>{seen:,} of {features:,} features ({share:.0%}) are looked at: {pairs:,} rows of {used:,} images, of {images:,} that were given. No image looks at {missing:,} features.</source>
        <translation>Objekte, auf die ein Bild blickt: {seen:,} von {features:,} ({share:.0%}); Zeilen: {pairs:,} aus {used:,} von {images:,} Bildern. Objekte, auf die kein Bild blickt: {missing:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Fetch and download images</source>
        <translation>Bilder abrufen und herunterladen</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>One photo every 20 m along my streets</source>
        <translation>Ein Foto alle 20 m entlang meiner Straßen</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>The best photos of my buildings</source>
        <translation>Die besten Fotos meiner Gebäude</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>What is new since last time</source>
        <translation>Was seit dem letzten Mal neu ist</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>Cancelled while writing: {done:,} of {total:,} features.</source>
        <translation>Beim Schreiben abgebrochen: {done:,} von {total:,} Objekten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as &apos;{input}&apos; is read from there. Choose another place for it.</source>
        <translation>Der Layer „{label}“ kann nicht nach {path} geschrieben werden, da „{input}“ von dort gelesen wird. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is a temporary layer, which the toolbox does not load after a cancel.</source>
        <translation>{what} ist ein temporärer Layer, den die Verarbeitungswerkzeuge nach einem Abbruch nicht laden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is {place}, which the toolbox does not load after a cancel.</source>
        <translation>{what} steht in {place} und wird von den Verarbeitungswerkzeugen nach einem Abbruch nicht geladen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} was not begun.</source>
        <translation>{what} wurde nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>Rows could not be appended to {place}: some are there already, and it takes each only once ({reason}). Choose the table itself as output, and under &apos;Existing table&apos; to bring its rows up to date.</source>
        <translation>An {place} konnten keine Zeilen angehängt werden: Einige sind bereits vorhanden, und jede darf nur einmal vorkommen ({reason}). Wählen Sie die Tabelle selbst als Ausgabe und unter „Vorhandene Tabelle“, dass die Zeilen aktualisiert werden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: files of this format leave out what has no position, as some of its features. Choose another format for it, such as GeoPackage (.gpkg).</source>
        <translation>Der Layer „{label}“ kann nicht als {format} geschrieben werden: Dateien dieses Formats lassen weg, was keine Position hat, wie einige seiner Objekte. Wählen Sie ein anderes Format, etwa GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; could not be written to {place}: {reason}. Choose another place or format for it, and run it again.</source>
        <translation>Der Layer „{label}“ konnte nicht nach {place} geschrieben werden: {reason}. Wählen Sie ein anderes Ziel oder Format, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>{found:,} of {written:,} features are there</source>
        <translation>vorhanden sind {found:,} von {written:,} Objekten</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}: {reason}. Choose another place for it.</source>
        <translation>Der Layer „{label}“ kann nicht nach {path} geschrieben werden: {reason}. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>that is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the file that is there may not be written to</source>
        <translation>in die vorhandene Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder for the photos, {folder}, is that file or lies inside it</source>
        <translation>der Ordner für die Fotos, {folder}, ist diese Datei oder liegt darin</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder {folder} may not be written to</source>
        <translation>in den Ordner {folder} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>there is no folder {folder}</source>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>The layer &apos;{label}&apos; cannot be updated in {place}: that can be done with tables of PostgreSQL and with layers in GeoPackages (.gpkg). Choose one of these for it, or replace what is there.</source>
        <translation>Der Layer „{label}“ kann in {place} nicht aktualisiert werden: Das geht nur bei Tabellen von PostgreSQL und bei Layern in GeoPackages (.gpkg). Wählen Sie eines davon, oder ersetzen Sie, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>its rows are known by an id, and there is no field with ids</source>
        <translation>ihre Zeilen werden an einer ID erkannt, und es gibt kein Feld mit IDs</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as a later one has the same &apos;{key}&apos;.</source>
        <translation>Ausgelassene Zeilen, da eine spätere denselben Wert in „{key}“ hat: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as they have no &apos;{key}&apos;.</source>
        <translation>Ausgelassene Zeilen, da sie keinen Wert in „{key}“ haben: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{place}: {updated:,} rows were brought up to date, {added:,} were added.</source>
        <translation>{place}: {updated:,} Zeile(n) aktualisiert, {added:,} hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>it holds {layers}; name one of them, as ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</source>
        <translation>sie enthält {layers}; geben Sie einen davon an, in der Form ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>no layers</source>
        <translation>keine Layer</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>New columns of the table: {columns}.</source>
        <translation>Neue Spalten der Tabelle: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>The table now has a unique index on &apos;{key}&apos;, by which its rows are known.</source>
        <translation>Die Tabelle hat jetzt einen eindeutigen Index auf „{key}“, woran ihre Zeilen erkannt werden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>it has no column &apos;{key}&apos;, by which its rows would be known</source>
        <translation>es gibt keine Spalte „{key}“, an der die Zeilen erkannt würden</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>more than one of its rows has &apos;{value}&apos; in &apos;{key}&apos;, by which rows are known; remove all but one of each</source>
        <translation>mehr als eine Zeile hat „{value}“ in „{key}“, woran Zeilen erkannt werden; entfernen Sie jeweils alle bis auf eine</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/postgres.py"/>
        <source>somebody else has made it meanwhile</source>
        <translation>jemand anderes hat sie inzwischen angelegt</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/session.py"/>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/session.py"/>
        <location filename="../../algorithms/outputs/tables/spool.py"/>
        <location filename="../../core/store/opening.py"/>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/spool.py"/>
        <source>its rows have no column &apos;{name}&apos;</source>
        <translation>ihre Zeilen haben keine Spalte „{name}“</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will be without the exact time in: {columns}.</source>
        <translation>In „{label}“ wird die genaue Zeit fehlen in: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have no positions: files of the format {format} keep columns alone.</source>
        <translation>„{label}“ wird keine Positionen haben: Dateien des Formats {format} speichern nur Spalten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have these columns under a shorter name, or not at all: {columns}.</source>
        <translation>„{label}“ wird diese Spalten unter einem kürzeren Namen oder gar nicht haben: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: {reason}. Choose another format for it, such as GeoPackage (.gpkg), or leave out the column that it cannot hold.</source>
        <translation>Der Layer „{label}“ kann nicht als {format} geschrieben werden: {reason}. Wählen Sie ein anderes Format, etwa GeoPackage (.gpkg), oder lassen Sie die Spalte weg, die es nicht aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer of this format cannot be read back</source>
        <translation>ein Layer dieses Formats lässt sich nicht wieder lesen</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer without positions of this format cannot be read back</source>
        <translation>ein Layer dieses Formats ohne Positionen lässt sich nicht wieder lesen</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a temporary layer</source>
        <translation>temporärer Layer</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>{loss} Choose GeoPackage (.gpkg) to keep everything.</source>
        <translation>{loss} Wählen Sie GeoPackage (.gpkg), um alles zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The layer given as &apos;Area&apos; holds no polygon with an area. Choose another one.</source>
        <translation>Der als „Gebiet“ angegebene Layer enthält kein Polygon mit einer Fläche. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; cannot be used: {reason}. Mend it, or leave it out by selecting the others.</source>
        <translation>Das Polygon von Objekt {feature} von „Gebiet“ kann nicht verwendet werden: {reason}. Berichtigen Sie es, oder lassen Sie es aus, indem Sie die anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; could not be transformed to WGS 84. Check the layer&apos;s CRS.</source>
        <translation>Das Polygon von Objekt {feature} von „Gebiet“ konnte nicht nach WGS 84 transformiert werden. Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Bring its rows up to date</source>
        <translation>Zeilen aktualisieren</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Existing table</source>
        <translation>Vorhandene Tabelle</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Refuse, and say how many rows it has</source>
        <translation>Ablehnen und sagen, wie viele Zeilen sie hat</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Where the output is a table of a database that is there already, of PostgreSQL or in a GeoPackage: refuse; or update: rows of the same id are brought up to date, new ones are added, and all other rows and columns, indexes and views stay; or replace it. A run that fails or is cancelled leaves the table as it was. A file is replaced as ever, but a GeoPackage whose layer is to be updated.</source>
        <translation>Wenn die Ausgabe eine bereits vorhandene Tabelle einer Datenbank ist, von PostgreSQL oder in einem GeoPackage: ablehnen; oder aktualisieren: Zeilen mit derselben ID werden aktualisiert, neue hinzugefügt, und alle anderen Zeilen und Spalten, Indizes und Sichten bleiben; oder ersetzen. Ein Lauf, der fehlschlägt oder abgebrochen wird, lässt die Tabelle, wie sie war. Eine Datei wird wie immer ersetzt, außer einem GeoPackage, dessen Layer aktualisiert werden soll.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>QGIS does not know the coordinate reference system &apos;{crs}&apos; of the extent. Write one that it knows into the brackets, such as [EPSG:4326] for degrees.</source>
        <translation>QGIS kennt das Koordinatenbezugssystem „{crs}“ der Ausdehnung nicht. Schreiben Sie ein bekanntes in die Klammern, etwa [EPSG:4326] für Grad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent could not be transformed from {crs} to WGS 84. Check that its coordinates fit that coordinate reference system.</source>
        <translation>Die Ausdehnung konnte nicht von {crs} nach WGS 84 transformiert werden. Prüfen Sie, ob ihre Koordinaten zu diesem Koordinatenbezugssystem passen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent is empty or could not be understood. Draw a box on the map, choose a layer&apos;s extent, or write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326].</source>
        <translation>Die Ausdehnung ist leer oder wurde nicht verstanden. Zeichnen Sie ein Rechteck auf die Karte, wählen Sie die Ausdehnung eines Layers, oder schreiben Sie West,Ost,Süd,Nord und danach das KBS, etwa 10.74,10.76,59.91,59.92 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>its CRS</source>
        <translation>ihrem KBS</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>If they are {order}, write {value}</source>
        <translation>Falls sie als {order} gemeint sind, schreiben Sie {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>The extent&apos;s numbers seem to stand in another order than QGIS reads them in, which is west,east,south,north: read so, they are no area that could be fetched. {ways}. Longitudes lie between west and east, latitudes between south and north.</source>
        <translation>Die Zahlen der Ausdehnung stehen anscheinend in einer anderen Reihenfolge, als QGIS sie liest, nämlich west,east,south,north (West, Ost, Süd, Nord): So gelesen ergeben sie kein Gebiet, das abgerufen werden könnte. {ways}. Längen liegen zwischen West und Ost, Breiten zwischen Süd und Nord.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,north,west,east</source>
        <translation>Süd,Nord,West,Ost</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,west,north,east</source>
        <translation>Süd,West,Nord,Ost</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>west,south,east,north</source>
        <translation>West,Süd,Ost,Nord</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{order} (latitudes first)</source>
        <translation>{order} (Breiten zuerst)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{ways}; or if they are {order}, write {value}</source>
        <translation>{ways}; oder falls sie als {order} gemeint sind, schreiben Sie {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/failed_tiles.py"/>
        <source>The polygon of feature {feature} of &apos;{label}&apos; cannot be used: {reason}. Give the layer of failed tiles as the fetch made it.</source>
        <translation>Das Polygon von Objekt {feature} von „{label}“ kann nicht verwendet werden: {reason}. Geben Sie den Layer der fehlgeschlagenen Kacheln so an, wie der Abruf ihn erzeugt hat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/filters.py"/>
        <source>&apos;{text}&apos; under &apos;{label}&apos; is not a numeric id. Give ids separated by commas.</source>
        <translation>„{text}“ unter „{label}“ ist keine numerische ID. Geben Sie IDs durch Kommas getrennt an.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>The input layer has no field &apos;{field}&apos;. It has: {known}.</source>
        <translation>Der Eingabelayer hat kein Feld „{field}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>A score from 0 to 1, such as Mapillary&apos;s own.</source>
        <translation>Ein Wert von 0 bis 1, etwa der von Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with panorama or not</source>
        <translation>Feld mit Panorama oder nicht</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the capture time</source>
        <translation>Feld mit der Aufnahmezeit</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the direction</source>
        <translation>Feld mit der Richtung</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the id</source>
        <translation>Feld mit der ID</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the quality</source>
        <translation>Feld mit der Qualität</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the sequence</source>
        <translation>Feld mit der Sequenz</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>What tells images apart; ties are decided by it.</source>
        <translation>Woran Bilder unterschieden werden; bei Gleichstand entscheidet die ID.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>When the image was taken. Without a zone it is UTC.</source>
        <translation>Wann das Bild aufgenommen wurde. Ohne Zeitzone gilt UTC.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Where the camera looks, in degrees clockwise from north. Empty is unknown.</source>
        <translation>Wohin die Kamera blickt, in Grad im Uhrzeigersinn von Norden. Leer heißt unbekannt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Whether the image shows every direction.</source>
        <translation>Ob das Bild alle Richtungen zeigt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Which drive or walk the image belongs to.</source>
        <translation>Zu welcher Fahrt oder welchem Gang das Bild gehört.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/images.py"/>
        <source>Of {total:,} images {count:,} have no position; they are left out.</source>
        <translation>Bilder ohne Position: {count:,} von {total:,}; sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/moment.py"/>
        <source>&apos;{value}&apos; is not a date and time. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>„{value}“ ist kein Datum mit Uhrzeit. Schreiben Sie es wie 2024-05-31 oder 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) cannot be &apos;{value}&apos;. {help}</source>
        <translation>„{label}“ ({name}) kann nicht „{value}“ sein. {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) does not know {wrong}. It takes {how_many}: {known}.</source>
        <translation>„{label}“ ({name}) kennt {wrong} nicht. Erlaubt ist {how_many}: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: this run cannot go without it.</source>
        <translation>„{label}“ ({name}) fehlt: Ohne diese Angabe ist kein Lauf möglich.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {bounds}, not &apos;{value}&apos;.</source>
        <translation>„{label}“ ({name}) erwartet {bounds}, nicht „{value}“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {how_many}: {known}.</source>
        <translation>Bei „{label}“ ({name}) ist {how_many} erlaubt: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation>eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number of at least {low:g}</source>
        <translation>eine Zahl ab {low:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>any of these, by name</source>
        <translation>jede Auswahl aus diesen Namen</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>one of these, by name</source>
        <translation>einer dieser Namen</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/database.py"/>
        <source>There is no PostgreSQL connection &apos;{name}&apos; in this QGIS. Make one in the Browser, under PostgreSQL; those that are there: {known}.</source>
        <translation>In diesem QGIS gibt es keine PostgreSQL-Verbindung „{name}“. Legen Sie im Browser unter PostgreSQL eine an; vorhanden sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&apos;{label}&apos; ({name}) is empty. Give the job a name, such as that of its area.</source>
        <translation>„{label}“ ({name}) ist leer. Geben Sie dem Auftrag einen Namen, etwa den seines Gebiets.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&lt;p&gt;For areas of thousands of tiles, which Mapillary allows to be read in days and not in one run: writes the tiles that an area needs into a PostgreSQL database with PostGIS, and asks Mapillary for nothing. No token is needed here.&lt;/p&gt;&lt;p&gt;Then &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; reads them on one computer, and &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; gets the photos on as many as you like. All of it may be killed and started again; docs/recipes/country.md says how.&lt;/p&gt;&lt;p&gt;The layers that come of it show the work as it goes on: the tiles by their state, and the images that there are. Both are drawn anew every few seconds.&lt;/p&gt;&lt;p&gt;A plan may be written again: what was read stays read. A name that has another area is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für Gebiete mit Tausenden Kacheln, die Mapillary in Tagen und nicht in einem einzigen Lauf lesen lässt: Schreibt die Kacheln, die ein Gebiet braucht, in eine PostgreSQL-Datenbank mit PostGIS und fragt bei Mapillary nichts an. Ein Token ist hier nicht nötig.&lt;/p&gt;&lt;p&gt;Danach liest &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; sie auf einem Computer, und &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; lädt die Fotos auf beliebig vielen. Alles darf jederzeit beendet und wieder gestartet werden; wie es geht, steht in docs/recipes/country.md.&lt;/p&gt;&lt;p&gt;Die Layer, die dabei entstehen, zeigen den Fortschritt der Arbeit: die Kacheln nach ihrem Zustand und die vorhandenen Bilder. Beide werden alle paar Sekunden neu gezeichnet.&lt;/p&gt;&lt;p&gt;Ein Plan darf erneut geschrieben werden: Was gelesen ist, bleibt gelesen. Ein Name, der zu einem anderen Gebiet gehört, wird abgelehnt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A PostgreSQL connection of QGIS&apos;s (Browser › PostgreSQL), to a database with PostGIS.</source>
        <translation>Eine PostgreSQL-Verbindung von QGIS (Browser › PostgreSQL) zu einer Datenbank mit PostGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A name for this area, by which the computers that work on it find it.</source>
        <translation>Ein Name für dieses Gebiet, unter dem die daran arbeitenden Computer es finden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Also queues the photo of each image to be fetched. Without, only the images&apos; data are read.</source>
        <translation>Reiht auch das Foto jedes Bildes zum Abruf ein. Sonst werden nur die Daten der Bilder gelesen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Database connection</source>
        <translation>Datenbankverbindung</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Days that the rest takes, as Mapillary allows</source>
        <translation>Tage für den Rest nach den Grenzen von Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Images of all jobs</source>
        <translation>Bilder aller Aufträge</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Name of the job</source>
        <translation>Name des Auftrags</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles that are read already</source>
        <translation>Anzahl bereits gelesener Kacheln</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Photos as well</source>
        <translation>Auch Fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Plan a job of many days</source>
        <translation>Mehrtägigen Auftrag planen</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Polygons in any coordinate reference system. Images inside of them are kept, of the tiles that they touch.</source>
        <translation>Polygone in einem beliebigen Koordinatenbezugssystem. Aus den Kacheln, die sie berühren, werden die Bilder in ihrem Inneren behalten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Tiles of the job</source>
        <translation>Kacheln des Auftrags</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where images stand: as their cameras had it, or as Mapillary corrected it, which not all images have.</source>
        <translation>Wo Bilder stehen: wie ihre Kamera es aufgezeichnet oder wie Mapillary es korrigiert hat, was nicht alle Bilder haben.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where the tables are. It is made if it is not there; several jobs may share one, and their images.</source>
        <translation>Wo die Tabellen liegen. Fehlt es, wird es angelegt; mehrere Aufträge können sich eines und ihre Bilder teilen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Write the coverage tiles of a region or country into a database, where many computers read them.</source>
        <translation>Schreibt die Abdeckungskacheln einer Region oder eines Landes in eine Datenbank, wo viele Computer sie lesen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,postgis,postgresql,database,dask,slurm</source>
        <translation>mapillary,street view,street level,Straßenbilder,Bilder,osm,Plan,planen,Auftrag,Land,Region,groß,Stapel,Nacht,Cluster,Server,postgis,postgresql,Datenbank,dask,slurm</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Mapillary images in {schema}</source>
        <translation>Mapillary-Bilder in {schema}</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Next, where LandLens is installed as a package: python -m landlens.scale tiles --wait --schema {schema} --job {job}. See docs/recipes/country.md.</source>
        <translation>Als Nächstes, wo LandLens als Paket installiert ist: python -m landlens.scale tiles --wait --schema {schema} --job {job}. Siehe docs/recipes/country.md.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Reading the other {left:,} takes {time}, on {days:,} days at the least: Mapillary allows {most:,} tile requests a day, and blocks an address that asks faster than one reader does.</source>
        <translation>Die übrigen {left:,} zu lesen dauert {time}, verteilt auf mindestens {days:,} Tag(e): Mapillary erlaubt {most:,} Kachelanfragen am Tag und sperrt eine IP-Adresse, die schneller anfragt als ein einzelner Leseprozess.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>The plan of &apos;{job}&apos; is in the schema &apos;{schema}&apos;: {count:,} tiles, {read:,} of them read.</source>
        <translation>Der Plan von „{job}“ steht im Schema „{schema}“; Kacheln: {count:,}, davon gelesen: {read:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>There is a job &apos;{job}&apos; in the schema &apos;{schema}&apos; already, with another area or other positions. Give this one another name; images that both find are kept once.</source>
        <translation>Im Schema „{schema}“ gibt es bereits einen Auftrag „{job}“ mit einem anderen Gebiet oder anderen Positionen. Geben Sie diesem einen anderen Namen; Bilder, die beide finden, werden nur einmal gespeichert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. Split it into several jobs.</source>
        <translation>Dieses Gebiet braucht mehr als {most:,} Abdeckungskacheln; nach den Grenzen von Mapillary sind das {days:,.0f} Tage. Teilen Sie es in mehrere Aufträge auf.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Tiles of {job}</source>
        <translation>Kacheln von {job}</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&apos;{fresh_label}&apos; ({fresh_name}) is {fresh:g} years and &apos;{old_label}&apos; ({old_name}) {old:g}: what is old cannot be younger than what is fresh. Make the first smaller, or the second larger.</source>
        <translation>„{fresh_label}“ ({fresh_name}) ist {fresh:g} Jahre und „{old_label}“ ({old_name}) {old:g}: Was alt ist, kann nicht jünger sein als das, was frisch ist. Machen Sie den ersten Wert kleiner oder den zweiten größer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&lt;p&gt;Says of each street what part of its length has images, fresh ones, panoramas, and images of each direction of travel, and draws the gaps: where a survey is to go.&lt;/p&gt;&lt;p&gt;An image belongs to the one street that it fits best, by its distance and by its direction of travel (from the images before and after it in its sequence; without these, a flat image counts as going where it looks, and a panorama or an image without direction fits any street). So a footway is not covered by the road beside it, and a camera that looks sideways spoils nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; is the best of &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; and &lt;i&gt;old&lt;/i&gt; that at least half of a street&apos;s length has or betters, else &lt;i&gt;none&lt;/i&gt;; images without a time count as old. Forward is the way that the street&apos;s line was drawn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For a map to print&lt;/b&gt;: Web › LandLens › Print coverage by street…, an A4 page with map, title, legend, scale bar, credit and date.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gibt für jede Straße an, welcher Teil ihrer Länge Bilder hat, frische, Panoramen und Bilder jeder Fahrtrichtung, und zeichnet die Lücken: wo eine Befahrung nötig ist.&lt;/p&gt;&lt;p&gt;Ein Bild gehört zu der einen Straße, zu der es am besten passt, nach seiner Entfernung und nach seiner Fahrtrichtung (aus den Bildern davor und danach in seiner Sequenz; ohne diese gilt ein flaches Bild als dorthin unterwegs, wohin es blickt, und ein Panorama oder ein Bild ohne Richtung passt zu jeder Straße). So wird ein Fußweg nicht durch die Straße daneben abgedeckt, und eine seitwärts blickende Kamera verfälscht nichts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; ist das beste von &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; und &lt;i&gt;old&lt;/i&gt;, das mindestens die halbe Länge einer Straße erreicht oder übertrifft, sonst &lt;i&gt;none&lt;/i&gt;; Bilder ohne Zeit gelten als alt. Vorwärts ist die Richtung, in der die Linie der Straße gezeichnet wurde.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Als Karte zum Drucken&lt;/b&gt;: Web › LandLens › Abdeckung je Straße drucken…, eine A4-Seite mit Karte, Titel, Legende, Maßstab, Quellenangabe und Datum.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Ages are reckoned at this date, and later images left out. Empty: now. A date alone means its end.</source>
        <translation>Das Alter wird zu diesem Datum berechnet, spätere Bilder werden ausgelassen. Leer: jetzt. Ein Datum allein meint das Ende des Tages.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image covers the piece that it stands beside, and those whose middles are within this distance of it along the street, bends followed.</source>
        <translation>Ein Bild deckt das Stück ab, neben dem es steht, und die, deren Mitte innerhalb dieser Entfernung entlang der Straße liegt, auch um Kurven herum.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image that stands farther than this beside a street does not belong to it.</source>
        <translation>Ein Bild, das weiter als so viel neben einer Straße steht, gehört nicht zu ihr.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>As of (UTC)</source>
        <translation>Stichtag (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>By so much an image&apos;s direction of travel may differ from the street&apos;s, forward or backward.</source>
        <translation>Um so viel darf die Fahrtrichtung eines Bildes von der der Straße abweichen, vorwärts oder rückwärts.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest across (metres)</source>
        <translation>Größter Abstand quer (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest along (metres)</source>
        <translation>Größter Abstand längs (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Fresh until (years)</source>
        <translation>Frisch bis (Jahre)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images of this age or younger count as fresh.</source>
        <translation>Bilder dieses Alters oder jüngere gelten als frisch.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images older than this count as old; between fresh and old they are aging.</source>
        <translation>Ältere Bilder gelten als alt; zwischen frisch und alt gelten sie als alternd.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Largest turn against the street (degrees)</source>
        <translation>Größte Abweichung von der Straße (Grad)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of a piece (metres)</source>
        <translation>Länge eines Stücks (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of all streets (km)</source>
        <translation>Länge aller Straßen (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with fresh images (km)</source>
        <translation>Länge mit frischen Bildern (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with images (km)</source>
        <translation>Länge mit Bildern (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Lines, such as OpenStreetMap&apos;s, in any coordinate reference system. Each feature is a street.</source>
        <translation>Linien, etwa aus OpenStreetMap, in einem beliebigen Koordinatenbezugssystem. Jedes Objekt ist eine Straße.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Old from (years)</source>
        <translation>Alt ab (Jahre)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Streets are cut into equal pieces of about this length, and each piece has images or not.</source>
        <translation>Straßen werden in gleiche Stücke etwa dieser Länge geteilt, und jedes Stück hat Bilder oder nicht.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Stretches of 50 m and more without images, each with its street&apos;s columns and its length gap_m.</source>
        <translation>Abschnitte ab 50 m ohne Bilder, jeder mit den Spalten seiner Straße und der eigenen Länge gap_m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>The streets as they are, with the columns of their coverage behind their own.</source>
        <translation>Die Straßen, wie sie sind, mit den Spalten ihrer Abdeckung hinter den eigenen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Which streets have images, how old, of which kind and direction; and where there are none.</source>
        <translation>Welche Straßen Bilder haben, wie alte, welcher Art und in welcher Richtung; und wo es keine gibt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness</source>
        <translation>Abdeckung,Straßen,Wege,Lücken,fehlend,Alter,frisch,aktuell,alt,Befahrung,Erfassung,Planung,Vollständigkeit</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/streets/run.py"/>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street</source>
        <translation>Abdeckung je Straße</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>By class: fresh {fresh:,.1f} km, aging {aging:,.1f} km, old {old:,.1f} km, none {none:,.1f} km.</source>
        <translation>Nach Klassen: frisch {fresh:,.1f} km, alternd {aging:,.1f} km, alt {old:,.1f} km, ohne {none:,.1f} km.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>For a map to print: Web › LandLens › Print coverage by street…, or the template {path} in a print layout.</source>
        <translation>Als Karte zum Drucken: Web › LandLens › Abdeckung je Straße drucken… oder die Vorlage {path} in einem Drucklayout.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>No image belongs to any street. See that both layers lie in the same place, and that &apos;Farthest across&apos; is large enough.</source>
        <translation>Kein Bild gehört zu einer Straße. Prüfen Sie, ob beide Layer am selben Ort liegen und ob „Größter Abstand quer“ groß genug ist.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of images is empty: no street has any.</source>
        <translation>Der Bilderlayer ist leer: Keine Straße hat Bilder.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of streets is empty, or none of its lines has a length.</source>
        <translation>Der Straßenlayer ist leer, oder keine seiner Linien hat eine Länge.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images have the id of another one; each id counts once.</source>
        <translation>Bilder mit der ID eines anderen: {count:,}; jede ID zählt nur einmal.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images were taken after the date, by their times; they are left out.</source>
        <translation>Bilder, die laut Aufnahmezeit nach dem Datum entstanden: {count:,}; sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{matched:,} of {total:,} images belong to {streets:,} streets of {km:,.1f} km, of which {covered:.1%} have images and {gaps:,} gaps are 50 m or longer.</source>
        <translation>Bilder, die zu einer Straße gehören: {matched:,} von {total:,}; Straßen: {streets:,} mit {km:,.1f} km, davon mit Bildern: {covered:.1%}; Lücken ab 50 m: {gaps:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <location filename="../../gui/window.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: the method &apos;{method}&apos; cannot go without it. Choose a layer there, or another method.</source>
        <translation>„{label}“ ({name}) fehlt: Die Methode „{method}“ kommt ohne diese Angabe nicht aus. Wählen Sie dort einen Layer oder eine andere Methode.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>4 tells north, east, south and west apart; 1 ignores where cameras look. With spacing and streets, images look the same way within half of that: 45 degrees with 4.</source>
        <translation>4 unterscheidet Nord, Ost, Süd und West; 1 lässt außer Acht, wohin Kameras blicken. Bei Abständen und Straßen gilt als gleiche Blickrichtung, was innerhalb der Hälfte davon liegt: 45 Grad bei 4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&lt;p&gt;Keeps few of many images. All methods give the same result whatever the order of the layer, and their metres are metres on the ground everywhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;One per cell and direction&lt;/b&gt; is the quickest. Two images of neighbouring cells may be nearer to each other than the distance.&lt;br/&gt;&lt;b&gt;None nearer than the distance&lt;/b&gt; goes from the best image to the worst and keeps what is far enough from all that it kept before and look the same way.&lt;br/&gt;&lt;b&gt;Every so many metres along each sequence&lt;/b&gt; keeps the order of drives and walks; after a gap of 100 metres or 5 minutes it begins anew. Images without a sequence stay.&lt;br/&gt;&lt;b&gt;Along streets&lt;/b&gt; has a sample point every so many metres, and an image for each direction of travel.&lt;br/&gt;&lt;b&gt;Nearest to points&lt;/b&gt; has the best images around each point.&lt;/p&gt;&lt;p&gt;With streets and points an image serves one sample only, the nearest one that wants it; the others take their next best. Panoramas serve any direction, and so do images whose direction is unknown; in cells each of both has a place of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Behält wenige von vielen Bildern. Alle Methoden liefern unabhängig von der Reihenfolge im Layer dasselbe Ergebnis, und ihre Meter sind überall Meter am Boden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eines je Zelle und Richtung&lt;/b&gt; ist am schnellsten. Zwei Bilder benachbarter Zellen können einander näher sein als der Abstand.&lt;br/&gt;&lt;b&gt;Keines näher als der Abstand&lt;/b&gt; geht vom besten zum schlechtesten Bild und behält, was weit genug von allen bereits behaltenen entfernt ist, die in dieselbe Richtung blicken.&lt;br/&gt;&lt;b&gt;In festen Abständen entlang jeder Sequenz&lt;/b&gt; behält die Reihenfolge von Fahrten und Gängen bei; nach einer Lücke von 100 Metern oder 5 Minuten beginnt es neu. Bilder ohne Sequenz bleiben.&lt;br/&gt;&lt;b&gt;Entlang von Straßen&lt;/b&gt; setzt in festen Abständen einen Stichprobenpunkt und wählt für jede Fahrtrichtung ein Bild.&lt;br/&gt;&lt;b&gt;Am nächsten zu Punkten&lt;/b&gt; wählt die besten Bilder rund um jeden Punkt.&lt;/p&gt;&lt;p&gt;Bei Straßen und Punkten steht ein Bild nur für eine Stichprobe, die nächstgelegene, die es brauchen kann; die anderen nehmen ihr nächstbestes. Panoramen zählen für jede Richtung, ebenso Bilder mit unbekannter Richtung; in Zellen hat beides jeweils einen eigenen Platz.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Along streets, in each direction of travel</source>
        <translation>Entlang von Straßen, in jeder Fahrtrichtung</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>At most so many images for each feature of &apos;Points&apos;; other methods do not use it.</source>
        <translation>Höchstens so viele Bilder je Objekt von „Punkte“; andere Methoden verwenden das nicht.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Directions to tell apart</source>
        <translation>Zu unterscheidende Richtungen</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Every so many metres along each sequence</source>
        <translation>In festen Abständen entlang jeder Sequenz</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>How far from a sample point of a street, or from a point, an image may be.</source>
        <translation>Wie weit ein Bild von einem Stichprobenpunkt einer Straße oder von einem Punkt entfernt sein darf.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Images for each point</source>
        <translation>Bilder je Punkt</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Keep few images and the right ones: by cells, spacing, sequences, streets or points.</source>
        <translation>Wenige Bilder behalten, und zwar die richtigen: nach Zellen, Abständen, Sequenzen, Straßen oder Punkten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leave out images taken while standing</source>
        <translation>Im Stand aufgenommene Bilder auslassen</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leaves out, first of all, images less than 1 metre from the one before in their sequence and turned by less than 60 degrees.</source>
        <translation>Lässt vorab Bilder aus, die weniger als 1 Meter vom vorigen ihrer Sequenz entfernt und um weniger als 60 Grad gedreht sind.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap, in any coordinate reference system.</source>
        <translation>Linien, entlang derer Bilder ausgewählt werden, etwa Straßen aus OpenStreetMap, in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Nearest to points</source>
        <translation>Am nächsten zu Punkten</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>None nearer than the distance</source>
        <translation>Keines näher als der Abstand</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images in the input</source>
        <translation>Anzahl der Bilder in der Eingabe</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images that stay</source>
        <translation>Anzahl der Bilder, die bleiben</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples</source>
        <translation>Anzahl der Stichproben</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples without an image</source>
        <translation>Anzahl der Stichproben ohne Bild</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>One per cell and direction</source>
        <translation>Eines je Zelle und Richtung</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points to choose images for, such as trees, signs or addresses, in any coordinate reference system.</source>
        <translation>Punkte, zu denen Bilder ausgewählt werden, etwa Bäume, Schilder oder Adressen, in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Scores of quality that differ by 0.05 or less count as equal, and the newest image wins. The middle is that of the cell, or the sample point. Along sequences the next image is kept, whatever it is.</source>
        <translation>Qualitätswerte, die sich um höchstens 0,05 unterscheiden, gelten als gleich, und das neueste Bild gewinnt. Die Mitte ist die der Zelle oder der Stichprobenpunkt. Entlang von Sequenzen wird das nächste Bild behalten, gleich welches.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Search distance (metres)</source>
        <translation>Suchentfernung (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The best quality, then the newest</source>
        <translation>Die beste Qualität, dann das neueste</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The cells, sample points or points that images were chosen for, with image_count, those without an image too. With spacing and sequences they are the images that stay. With &apos;Points&apos;, sample_id counts their features from 1 on; direction is where an image has to look, empty if anywhere.</source>
        <translation>Die Zellen, Stichprobenpunkte oder Punkte, für die Bilder ausgewählt wurden, mit image_count, auch die ohne Bild. Bei Abständen und Sequenzen sind es die Bilder, die bleiben. Bei „Punkte“ zählt sample_id deren Objekte ab 1; direction ist, wohin ein Bild blicken muss, leer, wenn die Richtung gleichgültig ist.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The images that stay, with all their columns, and: sample_id, the sample that each one serves; sample_rank, 1 for its best; sample_distance, metres from it.</source>
        <translation>Die Bilder, die bleiben, mit allen ihren Spalten und dazu: sample_id, die Stichprobe, für die jedes steht; sample_rank, 1 für ihr bestes; sample_distance, die Meter von ihr.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The nearest to the middle</source>
        <translation>Das nächste zur Mitte</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The newest</source>
        <translation>Das neueste</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The side of a cell, the least distance between two images, or that between sample points. &apos;Nearest to points&apos; does not use it.</source>
        <translation>Die Seitenlänge einer Zelle, der kleinste Abstand zweier Bilder oder der zwischen Stichprobenpunkten. „Am nächsten zu Punkten“ verwendet ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thin images</source>
        <translation>Bilder ausdünnen</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thinned images</source>
        <translation>Ausgedünnte Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>What images are chosen for; see above. Along streets needs &apos;Streets&apos;, nearest to points &apos;Points&apos;.</source>
        <translation>Wonach Bilder ausgewählt werden; siehe oben. „Entlang von Straßen“ braucht „Straßen“, „Am nächsten zu Punkten“ braucht „Punkte“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Which image to keep</source>
        <translation>Welches Bild behalten</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset</source>
        <translation>ausdünnen,Stichprobe,Auswahl,auswählen,reduzieren,filtern,Abstand,alle n Meter,neueste,beste,Teilmenge</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Distance (metres)</source>
        <translation>Abstand (Meter)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Kept {kept:,} of {total:,} images ({share:.1f} %) for {samples:,} samples. Next: Download images.</source>
        <translation>Behalten: {kept:,} von {total:,} Bildern ({share:.1f} %) für {samples:,} Stichprobe(n). Als Nächstes: „Bilder herunterladen“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Left out, as taken while standing: {count:,} of {total:,} images.</source>
        <translation>Ausgelassen, da im Stand aufgenommen: {count:,} von {total:,} Bildern.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a direction, so none are told apart. See &apos;Field with the direction&apos;.</source>
        <translation>Kein Bild hat eine Richtung; daher werden keine unterschieden. Siehe „Feld mit der Richtung“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a quality, so the newest are kept. See &apos;Field with the quality&apos; for another column.</source>
        <translation>Kein Bild hat einen Qualitätswert; daher werden die neuesten behalten. Für eine andere Spalte siehe „Feld mit der Qualität“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>None of {total:,} images stays. Look whether the images and the other layer are in the same place, or give a larger &apos;Search distance&apos;.</source>
        <translation>Von {total:,} Bildern bleibt keines. Prüfen Sie, ob die Bilder und der andere Layer am selben Ort liegen, oder geben Sie eine größere „Suchentfernung“ an.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Of {total:,} images {count:,} have no sequence; all of these stay. See &apos;Field with the sequence&apos;.</source>
        <translation>Bilder ohne Sequenz: {count:,} von {total:,}; sie alle bleiben. Siehe „Feld mit der Sequenz“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Without an image: {empty:,} of {samples:,} samples. The output &apos;Samples&apos; shows where.</source>
        <translation>Ohne Bild: {empty:,} von {samples:,} Stichproben. Wo, zeigt die Ausgabe „Stichproben“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>&lt;p&gt;Draws flat pictures, as an ordinary camera would have taken them, out of panoramas: front, right, back and left; both sides of the street; any number all around; or towards the direction that a field names, such as &apos;pano_yaw&apos; of &lt;b&gt;Images looking at features&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Works on what &lt;b&gt;Download images&lt;/b&gt; made, and on a folder of your own panoramas: run &lt;b&gt;Import geotagged photos&lt;/b&gt; on the folder first, and this on its result. Panoramas are equirectangular pictures that go all the way around; flat images are left out with a word.&lt;/p&gt;&lt;p&gt;Each view is a JPEG named after its panorama and the degrees to the right of the panorama&apos;s middle, and holds position, time, camera, creator and licence, with the view&apos;s own direction. It appears whole or not at all. Run it again after a cancel: views that are there are skipped.&lt;/p&gt;&lt;p&gt;The output layer has one point a view. Mapillary&apos;s images are CC BY-SA 4.0, and views of them are too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeichnet aus Panoramen flache Bilder, wie eine gewöhnliche Kamera sie aufgenommen hätte: vorn, rechts, hinten und links; beide Straßenseiten; beliebig viele ringsum; oder in die Richtung, die ein Feld nennt, etwa „pano_yaw“ von &lt;b&gt;Bilder mit Blick auf Objekte&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Arbeitet mit dem, was &lt;b&gt;Bilder herunterladen&lt;/b&gt; erzeugt hat, und mit einem Ordner eigener Panoramen: Führen Sie zuerst &lt;b&gt;Geogetaggte Fotos importieren&lt;/b&gt; für den Ordner aus und dann dieses Werkzeug mit dem Ergebnis. Panoramen sind equirektangulare Bilder, die ganz herum reichen; flache Bilder werden mit einem Hinweis ausgelassen.&lt;/p&gt;&lt;p&gt;Jede Ansicht ist ein JPEG, benannt nach ihrem Panorama und den Grad rechts von dessen Mitte, und enthält Position, Zeit, Kamera, Urheber und Lizenz mit der eigenen Richtung der Ansicht. Sie erscheint ganz oder gar nicht. Starten Sie den Lauf nach einem Abbruch erneut: Vorhandene Ansichten werden übersprungen.&lt;/p&gt;&lt;p&gt;Der Ausgabelayer hat einen Punkt je Ansicht. Die Bilder von Mapillary stehen unter CC BY-SA 4.0, und Ansichten daraus ebenso.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A layer whose features name files of panoramas: what Download images made, or what QGIS&apos;s &apos;Import geotagged photos&apos; makes of a folder. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Ein Layer, dessen Objekte Dateien von Panoramen nennen: das Ergebnis von „Bilder herunterladen“ oder das, was „Geogetaggte Fotos importieren“ von QGIS aus einem Ordner macht. Sind Objekte gewählt, setzen Sie das Häkchen bei „Nur gewählte Objekte“, um nur diese zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A point for each view with its path, its direction from north and from the panorama&apos;s middle, and if it failed, why. An image of which no view can be drawn has one point.</source>
        <translation>Ein Punkt je Ansicht mit ihrem Pfad, ihrer Richtung von Norden und von der Mitte des Panoramas aus und bei Fehlern dem Grund. Ein Bild, aus dem keine Ansicht gezeichnet werden kann, hat einen Punkt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>As many as there are processors is quickest. Each takes some 150 MB of memory.</source>
        <translation>So viele, wie es Prozessoren gibt, ist am schnellsten. Jedes braucht etwa 150 MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Both sides of the street</source>
        <translation>Beide Straßenseiten</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Cut ordinary pictures out of panoramas: all sides, both sides of the street, or one direction each.</source>
        <translation>Schneidet gewöhnliche Bilder aus Panoramen: alle Seiten, beide Straßenseiten oder jeweils eine Richtung.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Degrees to the right of the panorama&apos;s middle, for &apos;The direction in a field&apos;.</source>
        <translation>Grad rechts von der Mitte des Panoramas, für „Die Richtung in einem Feld“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the direction of the view</source>
        <translation>Feld mit der Richtung der Ansicht</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the path of the image</source>
        <translation>Feld mit dem Pfad des Bildes</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Front, right, back and left</source>
        <translation>Vorn, rechts, hinten und links</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How far above the horizon the view&apos;s middle is; below it if negative.</source>
        <translation>Wie weit die Mitte der Ansicht über dem Horizont liegt; negativ: darunter.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How many views of each panorama there are, at equal angles from its middle on, for &apos;So many all around&apos;.</source>
        <translation>Wie viele Ansichten es je Panorama gibt, in gleichen Winkeln von seiner Mitte aus, für „So viele ringsum“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views all around</source>
        <translation>Anzahl der Ansichten ringsum</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views and images that failed</source>
        <translation>Anzahl fehlgeschlagener Ansichten und Bilder</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views drawn</source>
        <translation>Anzahl gezeichneter Ansichten</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views that were there already</source>
        <translation>Anzahl bereits vorhandener Ansichten</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas</source>
        <translation>Panoramen</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas at a time</source>
        <translation>Gleichzeitige Panoramen</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Size (pixels)</source>
        <translation>Größe (Pixel)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip whole views of the same panorama, direction, size, width and pitch, or draw them again. A view of the same panorama and direction with another size, width or pitch is replaced either way. Files that LandLens did not make are never touched.</source>
        <translation>Vollständige Ansichten desselben Panoramas mit gleicher Richtung, Größe, Breite und Neigung überspringen oder neu zeichnen. Eine Ansicht desselben Panoramas und derselben Richtung mit anderer Größe, Breite oder Neigung wird in jedem Fall ersetzt. Dateien, die nicht von LandLens stammen, werden nie angetastet.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>So many all around</source>
        <translation>So viele ringsum</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The angle from its left to its right edge.</source>
        <translation>Der Winkel vom linken bis zum rechten Rand.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The direction in a field</source>
        <translation>Die Richtung in einem Feld</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Upwards (degrees)</source>
        <translation>Nach oben (Grad)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views from panoramas</source>
        <translation>Ansichten aus Panoramen</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views that are there already</source>
        <translation>Bereits vorhandene Ansichten</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where each panorama&apos;s file is. Without this field it is &apos;photo&apos;, which &apos;Import geotagged photos&apos; makes.</source>
        <translation>Wo die Datei jedes Panoramas liegt. Fehlt dieses Feld, gilt „photo“, das „Geogetaggte Fotos importieren“ anlegt.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where the views go: by default the folder &apos;views&apos; in that of Download images. Files in it that LandLens did not make stay as they are.</source>
        <translation>Wohin die Ansichten kommen: standardmäßig in den Ordner „views“ in dem von „Bilder herunterladen“. Dateien darin, die nicht von LandLens stammen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Which views are drawn of each panorama. The sides of the street are right and left of the direction of travel: from the image before in the same sequence to the one behind, within 100 m. Where that or the compass angle is unknown, they are right and left of the panorama&apos;s middle.</source>
        <translation>Welche Ansichten aus jedem Panorama gezeichnet werden. Die Straßenseiten liegen rechts und links der Fahrtrichtung: vom vorigen Bild derselben Sequenz zum folgenden, innerhalb von 100 m. Wo sie oder der Kompasswinkel unbekannt ist, liegen sie rechts und links der Mitte des Panoramas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width and height of each view. A panorama of 8,192 pixels is as sharp as views of 1,024 by 90 degrees.</source>
        <translation>Breite und Höhe jeder Ansicht. Ein Panorama mit 8.192 Pixeln ist so scharf wie Ansichten mit 1.024 Pixeln bei 90 Grad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width of the view (degrees)</source>
        <translation>Breite der Ansicht (Grad)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta</source>
        <translation>Panorama,360,equirektangular,Perspektive,Ausschnitt,zuschneiden,Würfel,Fassade,gopro,theta</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the directions of views. Choose one under &apos;{label}&apos; ({name}), or other views under &apos;{mode}&apos; ({mode_name}).</source>
        <translation>Der Eingabelayer hat kein Feld mit den Richtungen von Ansichten. Wählen Sie eines unter „{label}“ ({name}) oder andere Ansichten unter „{mode}“ ({mode_name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the paths of images. Choose one under &apos;{label}&apos; ({name}).</source>
        <translation>Der Eingabelayer hat kein Feld mit den Pfaden von Bildern. Wählen Sie eines unter „{label}“ ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature has no direction of the view</source>
        <translation>das Objekt hat keine Richtung der Ansicht</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature names no file</source>
        <translation>das Objekt nennt keine Datei</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>No folder was given. Choose one for the views under &apos;Folder&apos;.</source>
        <translation>Es wurde kein Ordner angegeben. Wählen Sie unter „Ordner“ einen für die Ansichten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The input has no features, so there was nothing to draw.</source>
        <translation>Die Eingabe hat keine Objekte; es gab nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The record of each view</source>
        <translation>Die Aufzeichnung zu den Ansichten</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The run was cancelled with {count:,} views to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>Der Lauf wurde abgebrochen; ausstehende Ansichten: {count:,}. Was vollständig war, liegt in {folder}; starten Sie ihn erneut, um fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views: {count:,} of {sources:,} panoramas, into {folder}</source>
        <translation>Ansichten: {count:,} aus {sources:,} Panorama(s), nach {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} failed ({reasons}). The output layer has the reason of each in &apos;view_error&apos;.</source>
        <translation>Fehlgeschlagen: {count:,} ({reasons}). Im Ausgabelayer steht der jeweilige Grund in „view_error“.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} views drawn, {skipped:,} were there already. In the layer, &apos;view_path&apos; is each view&apos;s file and &apos;view_heading&apos; where it looks.</source>
        <translation>Gezeichnete Ansichten: {count:,}, bereits vorhanden: {skipped:,}. Im Layer ist „view_path“ die Datei jeder Ansicht und „view_heading“ ihre Blickrichtung.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>Mapillary&apos;s limit of requests is reached. The run waits and goes on by itself in about {seconds:,.0f} seconds.</source>
        <translation>Die Anfragegrenze von Mapillary ist erreicht. Der Lauf wartet und geht in etwa {seconds:,.0f} Sekunden von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>The image host {host} asks to slow down. The run asks it again by itself in about {seconds:,.0f} seconds.</source>
        <translation>Der Bildserver {host} bittet um langsamere Anfragen. Der Lauf fragt in etwa {seconds:,.0f} Sekunden von selbst erneut an.</translation>
    </message>
    <message>
        <location filename="../../core/coverage/coverage.py"/>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>it repeats the access token</source>
        <translation>sie wiederholt das Zugangstoken</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>Mapillary has no picture of size &apos;{size}&apos; of this image</source>
        <translation>Mapillary hat dieses Bild nicht in der Größe „{size}“</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: the address has expired or is of another size</source>
        <translation>ein Mapillary-Zugangstoken ist nötig: Die Adresse ist abgelaufen oder gehört zu einer anderen Größe</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: there is no address</source>
        <translation>ein Mapillary-Zugangstoken ist nötig: Es gibt keine Adresse</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no address, and no id to ask for</source>
        <translation>es gibt keine Adresse und keine ID, um eine zu erfragen</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>nothing came</source>
        <translation>es kam nichts an</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host answered HTTP {status}</source>
        <translation>der Bildserver antwortete mit HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host asks to slow down</source>
        <translation>der Bildserver bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects more than {most} times</source>
        <translation>der Bildserver leitet mehr als {most}-mal weiter</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects to an address that is not followed</source>
        <translation>der Bildserver leitet zu einer Adresse weiter, der nicht gefolgt wird</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image was cut short</source>
        <translation>das Bild kam unvollständig an</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>what came is not an image</source>
        <translation>was ankam, ist kein Bild</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <location filename="../../core/net/transport.py"/>
        <source>the address is not a valid web address</source>
        <translation>die Adresse ist keine gültige Webadresse</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>EXIF could not be written into the file ({reason})</source>
        <translation>EXIF konnte nicht in die Datei geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>a value that it cannot hold</source>
        <translation>ein Wert, den es nicht aufnehmen kann</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>the image was damaged while EXIF was written</source>
        <translation>das Bild wurde beim Schreiben von EXIF beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>there is no address</source>
        <translation>es gibt keine Adresse</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>The folder {folder} can no longer be written to ({reason}).</source>
        <translation>In den Ordner {folder} kann nicht mehr geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>the file could not be written ({reason})</source>
        <translation>die Datei konnte nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>every name for it belongs to a file of another image</source>
        <translation>jeder mögliche Name dafür gehört zur Datei eines anderen Bildes</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its path is longer than this system allows</source>
        <translation>der Pfad ist länger, als dieses System erlaubt</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder has more than {most} levels</source>
        <translation>der Unterordner hat mehr als {most} Ebenen</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder is a link that leads out of the download folder</source>
        <translation>der Unterordner ist eine Verknüpfung, die aus dem Downloadordner hinausführt</translation>
    </message>
    <message>
        <location filename="../../core/download/request.py"/>
        <source>Size &apos;{size}&apos; is unknown. Choose one of: {known}.</source>
        <translation>Die Größe „{size}“ ist unbekannt. Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>An access token is stored in LandLens&apos;s settings, but QGIS&apos;s authentication database stayed locked. Run it again and enter the master password when QGIS asks for it, or set the environment variable MLY_TOKEN, which needs none.</source>
        <translation>Ein Zugangstoken ist in den Einstellungen von LandLens gespeichert, aber die Authentifizierungsdatenbank von QGIS blieb gesperrt. Starten Sie den Lauf erneut, und geben Sie das Hauptkennwort ein, wenn QGIS danach fragt, oder setzen Sie die Umgebungsvariable MLY_TOKEN, die keines braucht.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Coverage cannot be shown, as {path} cannot be written. Check that its folder can be written to, that the disk is not full, and that no other program holds the file; then turn coverage on again.</source>
        <translation>Die Abdeckung kann nicht gezeigt werden, da {path} nicht geschrieben werden kann. Prüfen Sie, ob in den Ordner geschrieben werden darf, ob der Datenträger nicht voll ist und ob kein anderes Programm die Datei belegt; schalten Sie die Abdeckung dann wieder ein.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Get a free access token at https://www.mapillary.com/dashboard/developers and put it in one of three places: an authentication configuration (method Basic, the token as password) chosen in the field &apos;Authentication&apos;; LandLens&apos;s settings (Settings &gt; Options &gt; LandLens); or the environment variable MLY_TOKEN.</source>
        <translation>Holen Sie sich ein kostenloses Zugangstoken unter https://www.mapillary.com/dashboard/developers, und hinterlegen Sie es an einer von drei Stellen: in einer Authentifizierungskonfiguration (Methode Basic, das Token als Kennwort), gewählt im Feld „Authentifizierung“; in den Einstellungen von LandLens (Einstellungen &gt; Optionen &gt; LandLens); oder in der Umgebungsvariablen MLY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary allows {limit:,} tile requests a day, and that many have been sent from this computer today. The count starts again at 00:00 UTC, in {hours:.1f} hours. What was read until now is kept: run it again then, and only the tiles that are missing are asked for.</source>
        <translation>Mapillary erlaubt {limit:,} Kachelanfragen am Tag, und so viele hat dieser Computer heute gesendet. Die Zählung beginnt um 00:00 UTC neu, in {hours:.1f} Stunden. Was bisher gelesen wurde, bleibt erhalten: Starten Sie den Lauf dann erneut; angefragt werden nur die fehlenden Kacheln.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary cannot be reached: {reason}. Run it again once that is done.</source>
        <translation>Mapillary ist nicht erreichbar: {reason}. Starten Sie den Lauf danach erneut.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary refused the access token: {said}. {help}</source>
        <translation>Mapillary hat das Zugangstoken abgelehnt: {said}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary&apos;s tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last refused request, so all tile requests were stopped at once; another token does not help, and asking again sooner prolongs it. What was read until now is kept. Run it again tomorrow, with a smaller area.</source>
        <translation>Der Kachelserver von Mapillary hat diese IP-Adresse gesperrt, weil zu viele Kacheln gelesen wurden. Die Sperre endet etwa 24 Stunden nach der letzten abgelehnten Anfrage, daher wurden alle Kachelanfragen sofort angehalten; ein anderes Token hilft nicht, und frühere Anfragen verlängern sie. Was bisher gelesen wurde, bleibt erhalten. Starten Sie den Lauf morgen erneut, mit einem kleineren Gebiet.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>No Mapillary access token was found. {help}</source>
        <translation>Es wurde kein Mapillary-Zugangstoken gefunden. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing could be read, and {path} was left as it was. {reason}</source>
        <translation>Es konnte nichts gelesen werden, und {path} blieb unverändert. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The database of the connection &apos;{connection}&apos; refused: {reason}. See that it is there, that it has PostGIS, and that this user may create tables in it (or that somebody made them); then run this again.</source>
        <translation>Die Datenbank der Verbindung „{connection}“ hat abgelehnt: {reason}. Prüfen Sie, ob es sie gibt, ob sie PostGIS hat und ob dieser Benutzer Tabellen darin anlegen darf (oder ob jemand sie angelegt hat); starten Sie den Lauf dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {folder} is full. The photos that were complete are kept and nothing broken was left behind. Free some space and run it again: only what is missing is fetched.</source>
        <translation>Der Datenträger mit {folder} ist voll. Die vollständigen Fotos bleiben erhalten, und es blieb nichts Beschädigtes zurück. Schaffen Sie Platz, und starten Sie den Lauf erneut: Nur was fehlt, wird geladen.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {path} is full ({free:,.1f} MB free), so the layer there is not whole. Free some space, or choose a file on another disk, and run it again. Tiles and photos that had come until then are kept and not asked for again.</source>
        <translation>Der Datenträger mit {path} ist voll ({free:,.1f} MB frei), der Layer dort ist daher nicht vollständig. Schaffen Sie Platz, oder wählen Sie eine Datei auf einem anderen Datenträger, und starten Sie den Lauf erneut. Bis dahin eingetroffene Kacheln und Fotos bleiben erhalten und werden nicht erneut angefragt.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The table {place} is there already, with {count:,} rows. Nothing was asked for, and it was left as it was. Say under &apos;Existing table&apos; (Advanced) whether to bring its rows up to date or to replace it, or choose another name.</source>
        <translation>Die Tabelle {place} ist bereits vorhanden; Zeilen: {count:,}. Es wurde nichts angefragt, und sie blieb unverändert. Geben Sie unter „Vorhandene Tabelle“ (Fortgeschrittene Parameter) an, ob ihre Zeilen aktualisiert werden sollen oder sie ersetzt werden soll, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>There is no Mapillary access token on {computer}. A request that is sent to another process leaves its token behind, so that none is in a file, a queue or a log. Set the environment variable MLY_TOKEN where the work is done.</source>
        <translation>Auf {computer} gibt es kein Mapillary-Zugangstoken. Eine Anfrage, die an einen anderen Prozess geht, nimmt ihr Token nicht mit, damit keines in einer Datei, einer Warteschlange oder einem Protokoll steht. Setzen Sie die Umgebungsvariable MLY_TOKEN dort, wo die Arbeit getan wird.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This area needs {tiles} and the limit is {limit:,}. Choose a smaller extent, give polygons in &apos;Area&apos; so that only their tiles are read, split the area into several runs, or raise &apos;Most tiles to read&apos; under Advanced. Mapillary blocks an address that reads thousands of tiles in a row.</source>
        <translation>Dieses Gebiet braucht {tiles}, und die Grenze liegt bei {limit:,}. Wählen Sie eine kleinere Ausdehnung, geben Sie unter „Gebiet“ Polygone an, damit nur deren Kacheln gelesen werden, teilen Sie das Gebiet auf mehrere Läufe auf, oder erhöhen Sie „Höchstzahl an Kacheln“ unter „Fortgeschrittene Parameter“. Mapillary sperrt eine IP-Adresse, die Tausende Kacheln hintereinander liest.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This needs the Python package {package}, which is not installed here. Install it with: pip install &quot;landlens[{extra}]&quot;</source>
        <translation>Dafür wird das Python-Paket {package} gebraucht, das hier nicht installiert ist. Installieren Sie es mit: pip install &quot;landlens[{extra}]&quot;</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole. {help}</source>
        <translation>Was in {place} steht, ist kein Mapillary-Zugangstoken: {flaw}. Ein Token besteht aus MLY|, einigen Ziffern, | und vielen Buchstaben und Ziffern, vollständig kopiert. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>more than {count:,} coverage tiles</source>
        <translation>mehr als {count:,} Abdeckungskacheln</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} coverage tiles</source>
        <translation>{count:,} Abdeckungskacheln</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} photos of this size need about {expected:,.0f} MB, and the disk that holds {folder} has {free:,.0f} MB free. Choose a smaller size, select fewer images, choose a folder on another disk, or free some space.</source>
        <translation>Platzbedarf für {count:,} Foto(s) dieser Größe: etwa {expected:,.0f} MB; auf dem Datenträger mit {folder} sind {free:,.0f} MB frei. Wählen Sie eine kleinere Größe, weniger Bilder oder einen Ordner auf einem anderen Datenträger, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../core/export/export.py"/>
        <source>A data set holds its photos, and {path} is not in {folder}. Tick &apos;Copy the photos&apos; (COPY_PHOTOS), or choose the folder that the photos are in.</source>
        <translation>Ein Datensatz enthält seine Fotos, und {path} liegt nicht in {folder}. Aktivieren Sie „Fotos kopieren“ (COPY_PHOTOS), oder wählen Sie den Ordner, in dem die Fotos liegen.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{folder} already has a file {name}, which is of no earlier export. Choose another folder, best an empty one.</source>
        <translation>In {folder} gibt es bereits eine Datei {name}, die zu keinem früheren Export gehört. Wählen Sie einen anderen Ordner, am besten einen leeren.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{path} cannot be written ({reason}). Close what holds it, or choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Schließen Sie, was die Datei belegt, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/export/scripts.py"/>
        <source>The scripts for web pages (Leaflet and Pannellum) are not there. Install LandLens from its zip; in a checkout run: make setup</source>
        <translation>Die Skripte für Webseiten (Leaflet und Pannellum) fehlen. Installieren Sie LandLens aus seiner ZIP-Datei; in einem Checkout führen Sie aus: make setup</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>Mapillary&apos;s Graph API answered nothing at all: {reason}. The images are kept, without details. {help}</source>
        <translation>Die Graph-API von Mapillary hat gar nicht geantwortet: {reason}. Die Bilder bleiben erhalten, ohne Details. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>not asked for, as the requests before it had failed</source>
        <translation>nicht angefragt, da die Anfragen davor fehlgeschlagen waren</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary could not be asked for the user &apos;{name}&apos; ({reason}). Give the numeric user id instead, or try again later.</source>
        <translation>Bei Mapillary konnte nicht nach dem Benutzer „{name}“ gefragt werden ({reason}). Geben Sie stattdessen die numerische Benutzer-ID an, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary knows no user &apos;{name}&apos; with images. Check the spelling under &apos;Creators&apos;.</source>
        <translation>Mapillary kennt keinen Benutzer „{name}“ mit Bildern. Prüfen Sie die Schreibweise unter „Urheber“.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary&apos;s tiles end at {latitude:.2f} degrees north and south. The area reaches beyond: of that part no image can be found.</source>
        <translation>Die Kacheln von Mapillary enden bei {latitude:.2f} Grad Nord und Süd. Das Gebiet reicht darüber hinaus: In diesem Teil lassen sich keine Bilder finden.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} is no area to fetch images in. Give polygons.</source>
        <translation>{kind} ist keine Fläche, in der Bilder abgerufen werden können. Geben Sie Polygone an.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} of GeoJSON cannot be read: its coordinates are not rings.</source>
        <translation>GeoJSON vom Typ {kind} kann nicht gelesen werden: Die Koordinaten sind keine Ringe.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>There is no polygon with an area in what was given. Check that it is not empty.</source>
        <translation>Die Angabe enthält kein Polygon mit einer Fläche. Prüfen Sie, ob sie leer ist.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Position &apos;{position}&apos; is unknown. Choose one of: {known}.</source>
        <translation>Die Position „{position}“ ist unbekannt. Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The age of tiles in hours cannot be negative. 0 asks for every tile again.</source>
        <translation>Das Alter der Kacheln in Stunden kann nicht negativ sein. 0 fragt jede Kachel erneut an.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The capture time&apos;s start lies after its end. Swap &apos;Captured from&apos; and &apos;Captured until&apos;.</source>
        <translation>Der Beginn der Aufnahmezeit liegt nach ihrem Ende. Vertauschen Sie „Aufgenommen ab“ und „Aufgenommen bis“.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The largest number of images must be at least 1; leave it empty for all of them.</source>
        <translation>Die Höchstzahl an Bildern muss mindestens 1 sein; lassen Sie das Feld leer, um alle zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>There is no tile {tile}: single images are in those of zoom {zoom}, with columns and rows from 0 to {last:,}. Tiles are written as zoom/column/row.</source>
        <translation>Es gibt keine Kachel {tile}: Einzelne Bilder stehen in denen der Zoomstufe {zoom}, mit Spalten und Zeilen von 0 bis {last:,}. Kacheln werden als Zoom/Spalte/Zeile geschrieben.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Unknown details: {unknown}. Known are: {known}.</source>
        <translation>Unbekannte Details: {unknown}. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>{count} parallel requests were asked for; choose 1 to {most}.</source>
        <translation>Es wurden {count} parallele Anfragen verlangt; wählen Sie 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>Mapillary&apos;s tile server answered nothing at all: {reason}. {help}</source>
        <translation>Der Kachelserver von Mapillary hat gar nicht geantwortet: {reason}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the day&apos;s tile requests are used up</source>
        <translation>nicht angefragt, da die Kachelanfragen des Tages aufgebraucht sind</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the tiles before it had failed</source>
        <translation>nicht angefragt, da die Kacheln davor fehlgeschlagen waren</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>this internet address is blocked</source>
        <translation>diese IP-Adresse ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent (west {west}, south {south}, east {east}, north {north}) does not lie on the globe. Check that the coordinates fit the coordinate reference system given with them.</source>
        <translation>Die Ausdehnung (West {west}, Süd {south}, Ost {east}, Nord {north}) liegt nicht auf der Erde. Prüfen Sie, ob die Koordinaten zum angegebenen Koordinatenbezugssystem passen.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent crosses the antimeridian (180 degrees), or spans more than half the globe. Split it at 180 degrees and run once for each side.</source>
        <translation>Die Ausdehnung kreuzt den 180. Längengrad oder umfasst mehr als die halbe Erde. Teilen Sie sie bei 180 Grad, und starten Sie den Lauf für jede Seite einmal.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent holds a coordinate that is not a number. Draw it again on the map.</source>
        <translation>Die Ausdehnung enthält eine Koordinate, die keine Zahl ist. Zeichnen Sie sie auf der Karte neu.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it has no width or no height. Draw a box with an area.</source>
        <translation>Die Ausdehnung ist leer: Sie hat keine Breite oder keine Höhe. Zeichnen Sie ein Rechteck mit einer Fläche.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it lies beyond {latitude:.2f} degrees of latitude, where Mapillary&apos;s tiles end. Draw a box that lies between.</source>
        <translation>Die Ausdehnung ist leer: Sie liegt jenseits von {latitude:.2f} Grad Breite, wo die Kacheln von Mapillary enden. Zeichnen Sie ein Rechteck, das dazwischen liegt.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent&apos;s south edge lies north of its north edge. Order: west, south, east, north.</source>
        <translation>Der Südrand der Ausdehnung liegt nördlich ihres Nordrands. Reihenfolge: West, Süd, Ost, Nord.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>longitude {west} to {east}, latitude {south} to {north}</source>
        <translation>Länge {west} bis {east}, Breite {south} bis {north}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>Both photos: {how}.</source>
        <translation>Beide Fotos: {how}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>First photo: {by_first}. Second photo: {by_second}.</source>
        <translation>Erstes Foto: {by_first}. Zweites Foto: {by_second}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>The two lines meet at {angle:.0f} degrees, {first:,.0f} m and {second:,.0f} m from the cameras; the place is expected to be right within {error:,.1f} m. {how}</source>
        <translation>Die beiden Linien treffen sich in einem Winkel von {angle:.0f} Grad, {first:,.0f} m und {second:,.0f} m von den Kameras entfernt; der Ort dürfte auf {error:,.1f} m genau sein. {how}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s computed rotation</source>
        <translation>Richtung aus der von Mapillary berechneten Drehung</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s corrected compass, camera taken as level</source>
        <translation>Richtung aus dem von Mapillary korrigierten Kompass, Kamera als waagerecht angenommen</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by the camera&apos;s own compass, camera taken as level</source>
        <translation>Richtung aus dem Kompass der Kamera, Kamera als waagerecht angenommen</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position by GPS</source>
        <translation>Position aus GPS</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position corrected by Mapillary</source>
        <translation>Position von Mapillary korrigiert</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}</source>
        <translation>{position}, {direction}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}, field of view not known and taken as 70 degrees</source>
        <translation>{position}, {direction}, Sichtfeld unbekannt und mit 70 Grad angenommen</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>Nothing tells which way the photo looks: it has no compass angle, and Mapillary has computed no rotation for it. Choose another photo.</source>
        <translation>Nichts sagt, wohin das Foto blickt: Es hat keinen Kompasswinkel, und Mapillary hat keine Drehung dafür berechnet. Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The photo has no position, so no line can start from it. Choose another photo.</source>
        <translation>Das Foto hat keine Position; von ihm kann daher keine Linie ausgehen. Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The point lies {elevation:.0f} degrees above or below the horizon, too steep for a direction on the map. Click a point nearer to the horizon, or choose a photo from farther away.</source>
        <translation>Der Punkt liegt {elevation:.0f} Grad über oder unter dem Horizont, zu steil für eine Richtung auf der Karte. Klicken Sie auf einen Punkt näher am Horizont, oder wählen Sie ein Foto aus größerer Entfernung.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>Both photos were taken at the same place, so their lines meet nowhere but there. Choose a second photo that was taken some metres away.</source>
        <translation>Beide Fotos wurden am selben Ort aufgenommen, sodass ihre Linien sich nur dort treffen. Wählen Sie ein zweites Foto, das einige Meter entfernt aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines are nearly parallel ({angle:.1f} degrees between them), so where they meet would be a guess. Choose a second photo that sees the same thing from another side.</source>
        <translation>Die beiden Linien sind fast parallel ({angle:.1f} Grad zwischen ihnen); wo sie sich treffen, wäre geraten. Wählen Sie ein zweites Foto, das dasselbe von einer anderen Seite zeigt.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines do not meet in front of both cameras, but behind that of the {which} photo: it may not be the same thing that was clicked, or a direction is wrong. Mark it again, or choose another photo.</source>
        <translation>Die beiden Linien treffen sich nicht vor beiden Kameras, sondern hinter der des {which} Fotos: Womöglich wurde nicht dasselbe angeklickt, oder eine Richtung ist falsch. Markieren Sie es noch einmal, oder wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines meet {distance:,.0f} m from a camera, and farther than {most:,.0f} m no place can be told. Choose photos that were taken nearer to the thing.</source>
        <translation>Die beiden Linien treffen sich {distance:,.0f} m von einer Kamera entfernt, und weiter als {most:,.0f} m lässt sich kein Ort bestimmen. Wählen Sie Fotos, die näher aufgenommen wurden.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the answer does not end</source>
        <translation>die Antwort nimmt kein Ende</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the transfer all but stood still</source>
        <translation>die Übertragung stand fast still</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>Check its address, user name and password in QGIS under Settings &gt; Options &gt; Network</source>
        <translation>Prüfen Sie Adresse, Benutzername und Kennwort des Proxys in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>it ended in the middle of the answer</source>
        <translation>sie endete mitten in der Antwort</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no trusted connection to {host} ({reason}). If your network has certificates of its own, add its authority in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates</source>
        <translation>keine vertrauenswürdige Verbindung zum Server {host} ({reason}). Wenn Ihr Netzwerk eigene Zertifikate hat, fügen Sie deren Zertifizierungsstelle in QGIS unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzu</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is larger than {size} MB, the most that is read</source>
        <translation>die Antwort ist größer als {size} MB, mehr wird nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is not valid gzip ({reason})</source>
        <translation>die Antwort ist kein gültiges gzip ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is packed in a way that was not asked for, and was not unpacked</source>
        <translation>die Antwort ist auf eine nicht angeforderte Weise gepackt und wurde nicht entpackt</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer was cut short</source>
        <translation>die Antwort kam unvollständig an</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the connection to {host} failed ({reason})</source>
        <translation>die Verbindung zum Server {host} ist fehlgeschlagen ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the host&apos;s address could not be found</source>
        <translation>die Adresse des Hosts wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy did not let the request to {host} through. {help}</source>
        <translation>der Proxy hat die Anfrage an den Server {host} nicht durchgelassen. {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy refused (HTTP 407). {help}</source>
        <translation>der Proxy hat abgelehnt (HTTP 407). {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server</source>
        <translation>mit unbekanntem Namen</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server closed it without an answer</source>
        <translation>der Server schloss sie ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy</source>
        <translation>dieses QGIS kann keinen SOCKS-Proxy verwenden, da seinem Python PySocks fehlt. Stellen Sie einen HTTP-Proxy ein</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>what came is not what a web server sends</source>
        <translation>was ankam, ist nicht, was ein Webserver sendet</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>{host} did not answer in time</source>
        <translation>der Server {host} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>&apos;{value}&apos; is not a date. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>„{value}“ ist kein Datum. Schreiben Sie es wie 2024-05-31 oder 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>A bbox has four numbers: west, south, east, north.</source>
        <translation>Eine bbox hat vier Zahlen: West, Süd, Ost, Nord.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>Unknown fields: {unknown}. Known are: {known}.</source>
        <translation>Unbekannte Felder: {unknown}. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>the argument &apos;token&apos;</source>
        <translation>dem Argument „token“</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>The folder {folder} cannot be written to ({reason}). Choose another folder for the photos, or ask for the right to write there.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner für die Fotos, oder lassen Sie sich das Schreibrecht dafür geben.</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>{folder} is a file, not a folder. Choose another folder for the photos.</source>
        <translation>{folder} ist eine Datei und kein Ordner. Wählen Sie einen anderen Ordner für die Fotos.</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: it is in more than {most:,} pieces</source>
        <translation>EXIF konnte nicht in die Datei geschrieben werden: Es besteht aus mehr als {most:,} Stücken</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: there is no room left for it</source>
        <translation>EXIF konnte nicht in die Datei geschrieben werden: Es ist kein Platz mehr dafür</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>1 minute left</source>
        <translation>noch 1 Minute</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {hours:.0f} hours</source>
        <translation>etwa {hours:.0f} Stunden</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {minutes:.0f} minutes</source>
        <translation>etwa {minutes:.0f} Minuten</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {seconds:.0f} seconds</source>
        <translation>etwa {seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>details {done:,} of {total:,}</source>
        <translation>Details {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}</source>
        <translation>Foto {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}, {speed:,.1f} MB/s, {left}</source>
        <translation>Foto {done:,} von {total:,}, {speed:,.1f} MB/s, {left}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>tiles {done:,} of {total:,}</source>
        <translation>Kachel {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{hours:.0f} hours left</source>
        <translation>noch {hours:.0f} Stunden</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{minutes:.0f} minutes left</source>
        <translation>noch {minutes:.0f} Minuten</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the Graph API answered HTTP {status} without usable JSON</source>
        <translation>die Graph-API antwortete mit HTTP {status} ohne brauchbares JSON</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer holds more than {most:,} values, the most that are read</source>
        <translation>die Antwort enthält mehr als {most:,} Werte, mehr werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer was not a tile</source>
        <translation>die Antwort war keine Kachel</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the app&apos;s request limit is reached</source>
        <translation>die Anfragegrenze der Anwendung ist erreicht</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the image was deleted or is private</source>
        <translation>das Bild wurde gelöscht oder ist privat</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server answered HTTP {status}</source>
        <translation>der Kachelserver antwortete mit HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server refused the request (HTTP {status})</source>
        <translation>der Kachelserver hat die Anfrage abgelehnt (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said} (code {code})</source>
        <translation>{said} (Code {code})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>Check the internet connection and QGIS&apos;s proxy settings, and whether the access token is the right one (Mapillary answers some wrong tokens like an outage). Then run it again.</source>
        <translation>Prüfen Sie die Internetverbindung und die Proxyeinstellungen von QGIS sowie, ob das Zugangstoken stimmt (Mapillary beantwortet manche falschen Token wie einen Ausfall). Starten Sie den Lauf dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>its answer does not name the user</source>
        <translation>die Antwort nennt den Benutzer nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>not asked for, as all before it were refused</source>
        <translation>nicht angefragt, da alle davor abgelehnt wurden</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>the service left the image out of its answer</source>
        <translation>der Dienst hat das Bild in seiner Antwort ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>what the layer has is no id of an image</source>
        <translation>was im Layer steht, ist keine ID eines Bildes</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it holds characters that no token has</source>
        <translation>es enthält Zeichen, die kein Token hat</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is a web address</source>
        <translation>es ist eine Webadresse</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is not whole (in a shell the token stands in quotes, as | means something else there)</source>
        <translation>es ist nicht vollständig (in einer Shell steht das Token in Anführungszeichen, da | dort etwas anderes bedeutet)</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is too short, with {count} characters</source>
        <translation>es ist mit {count} Zeichen zu kurz</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>the environment variable MLY_TOKEN</source>
        <translation>der Umgebungsvariablen MLY_TOKEN</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are quotes in it</source>
        <translation>es enthält Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are spaces in it</source>
        <translation>es enthält Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} cannot be used ({reason}). The run goes on without it: {without} Check that this folder can be written to, that its disk is not full, and that no other program holds the file.</source>
        <translation>Die Datei {path} ({file}) kann nicht verwendet werden ({reason}). Der Lauf geht ohne sie weiter: {without} Prüfen Sie, ob in diesen Ordner geschrieben werden darf, ob der Datenträger nicht voll ist und ob kein anderes Programm die Datei belegt.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} was damaged or not made by this version of LandLens ({reason}). It was renamed to {name}.unusable, which you may delete, and a new one was begun.</source>
        <translation>Die Datei {path} ({file}) war beschädigt oder stammt nicht von dieser Version von LandLens ({reason}). Sie wurde in {name}.unusable umbenannt, was Sie löschen dürfen, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <location filename="../../core/view/failures.py"/>
        <location filename="../../layers/shapes.py"/>
        <source>no reason is known</source>
        <translation>kein Grund bekannt</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>count of the day&apos;s tile requests</source>
        <translation>Zählung der Kachelanfragen des Tages</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>it says {used!r} where a number of requests belongs</source>
        <translation>dort steht {used!r}, wo eine Zahl von Anfragen hingehört</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>cache of details</source>
        <translation>Cache der Details</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not kept on the disk, and a second run asks for all of them.</source>
        <translation>Details werden nicht auf der Festplatte behalten, und ein zweiter Lauf fragt alle erneut an.</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not what was kept</source>
        <translation>Details sind nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <location filename="../../core/store/jobtables.py"/>
        <source>&apos;{name}&apos; is no name for a schema of the database: it takes letters, digits and _, begins with no digit and has {most} bytes at the most.</source>
        <translation>„{name}“ ist kein Name für ein Schema der Datenbank: Erlaubt sind Buchstaben, Ziffern und _, keine Ziffer am Anfang und höchstens {most} Bytes.</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it broke while it was used</source>
        <translation>sie ging während der Verwendung kaputt</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>its tables are not those that belong there</source>
        <translation>ihre Tabellen sind nicht die, die hineingehören</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>the file was made by something else</source>
        <translation>die Datei stammt von einem anderen Programm</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>every tile is asked for, now and the next time.</source>
        <translation>Jede Kachel wird angefragt, jetzt und beim nächsten Mal.</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>tile cache</source>
        <translation>Kachel-Cache</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>more follows after the end of the tile</source>
        <translation>nach dem Ende der Kachel folgt noch etwas</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is cut</source>
        <translation>die Kachel ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is not valid gzip</source>
        <translation>die Kachel ist kein gültiges gzip</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile unpacks to more than {most} MB</source>
        <translation>die Kachel ist entpackt größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>what came is not a vector tile</source>
        <translation>was ankam, ist keine Vektorkachel</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <location filename="../../core/tiles/decode_gdal.py"/>
        <location filename="../../core/tiles/decode_protobuf.py"/>
        <location filename="../../core/tiles/rewrite.py"/>
        <source>the tile could not be decoded</source>
        <translation>die Kachel konnte nicht dekodiert werden</translation>
    </message>
    <message>
        <location filename="../../core/tiles/grid.py"/>
        <source>&apos;{name}&apos; is no tile. Write it as a pair of its column and row, or as 14/column/row.</source>
        <translation>„{name}“ ist keine Kachel. Schreiben Sie sie als Paar aus Spalte und Zeile oder als 14/Spalte/Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary asks to slow down. Wait a minute and try again.</source>
        <translation>Mapillary bittet um langsamere Anfragen. Warten Sie eine Minute, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary cannot be reached: {reason}.</source>
        <translation>Mapillary ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be fetched: {reason}. Check the internet connection and try again.</source>
        <translation>Das Bild konnte nicht geladen werden: {reason}. Prüfen Sie die Internetverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be kept on the disk: {reason}. Free some space and try again.</source>
        <translation>Das Bild konnte nicht auf der Festplatte gespeichert werden: {reason}. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture&apos;s address is no longer valid, and there is no id to ask for a new one.</source>
        <translation>Die Adresse des Bildes ist nicht mehr gültig, und es gibt keine ID, um eine neue zu erfragen.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>There is no picture to show: {reason}.</source>
        <translation>Es gibt kein Bild zu zeigen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>This image was deleted from Mapillary, or made private.</source>
        <translation>Dieses Bild wurde bei Mapillary gelöscht oder auf privat gestellt.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>what came is not what was asked for</source>
        <translation>was ankam, ist nicht, was angefordert wurde</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>Mapillary has no picture of it</source>
        <translation>Mapillary hat kein Bild davon</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>the file {path} is broken</source>
        <translation>die Datei {path} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no file {name} in {folder}</source>
        <translation>es gibt keine Datei {name} in {folder}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it is called a panorama and is none: {width} by {height} pixels</source>
        <translation>es heißt Panorama und ist keines: {width} mal {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it shows {degrees:.0f} of 360 degrees</source>
        <translation>es zeigt {degrees:.0f} von 360 Grad</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama could not be read ({reason})</source>
        <translation>das Panorama konnte nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama has too few pixels</source>
        <translation>das Panorama hat zu wenige Pixel</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file cannot be decoded: it is damaged, or no picture that QGIS knows</source>
        <translation>die Datei des Panoramas kann nicht dekodiert werden: Sie ist beschädigt oder kein Bild, das QGIS kennt</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file is broken or no picture</source>
        <translation>die Datei des Panoramas ist beschädigt oder kein Bild</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>there is no file {path}</source>
        <translation>es gibt keine Datei {path}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../core/views/views.py"/>
        <source>it is a flat image</source>
        <translation>es ist ein flaches Bild</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../qgis_exif.py"/>
        <source>EXIF could not be written into the file</source>
        <translation>EXIF konnte nicht in die Datei geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>LandLens&apos;s settings (Settings &gt; Options &gt; LandLens)</source>
        <translation>den Einstellungen von LandLens (Einstellungen &gt; Optionen &gt; LandLens)</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>The authentication configuration &apos;{authcfg}&apos; could not be read or holds no token. Choose another one, and enter the master password when QGIS asks for it. {help}</source>
        <translation>Die Authentifizierungskonfiguration „{authcfg}“ konnte nicht gelesen werden oder enthält kein Token. Wählen Sie eine andere, und geben Sie das Hauptkennwort ein, wenn QGIS danach fragt. {help}</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the authentication configuration &apos;{authcfg}&apos;</source>
        <translation>der Authentifizierungskonfiguration „{authcfg}“</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;</source>
        <translation>dem Feld „Mapillary-Zugangstoken“</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;, where it was entered for this session only</source>
        <translation>dem Feld „Mapillary-Zugangstoken“ (nur für diese Sitzung eingegeben)</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>{place}, as the token in LandLens&apos;s settings is locked behind the master password</source>
        <translation>{place}, da das Token in den Einstellungen von LandLens durch das Hauptkennwort gesperrt ist</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>LandLens toolbar</source>
        <translation>LandLens-Werkzeugleiste</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>No token yet: see Web &gt; LandLens &gt; Settings</source>
        <translation>Noch kein Token: siehe Web &gt; LandLens &gt; Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used</source>
        <translation>Das gespeicherte Token wird verwendet</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used, after the master password</source>
        <translation>Das gespeicherte Token wird verwendet, nach dem Hauptkennwort</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token in MLY_TOKEN is used</source>
        <translation>Das Token in MLY_TOKEN wird verwendet</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token of this session is used</source>
        <translation>Das Token dieser Sitzung wird verwendet</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Enter token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Mapillary asks for an access token, which is free. Enter one to start.</source>
        <translation>Mapillary verlangt ein Zugangstoken, das kostenlos ist. Geben Sie eines ein, um zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage.py"/>
        <source>Mapillary coverage: zoom in to 1:{scale:,.0f} or closer to see it</source>
        <translation>Mapillary-Abdeckung: Zoomen Sie auf 1:{scale:,.0f} oder näher heran, um sie zu sehen</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street, {number}</source>
        <translation>Abdeckung je Straße, {number}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Images: {credit}, mapillary.com</source>
        <translation>Bilder: {credit}, mapillary.com</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Street-level images: coverage by street</source>
        <translation>Straßenbilder: Abdeckung je Straße</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>There are no streets with a coverage in this project. Run &apos;Coverage by street&apos; of the Toolbox first.</source>
        <translation>In diesem Projekt gibt es keine Straßen mit Abdeckung. Führen Sie zuerst „Abdeckung je Straße“ aus den Verarbeitungswerkzeugen aus.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage could not be read, as Mapillary&apos;s tile server answered nothing: {reason}. It is tried again when the map moves. Check the internet connection and QGIS&apos;s proxy settings.</source>
        <translation>Die Abdeckung konnte nicht gelesen werden, da der Kachelserver von Mapillary gar nicht geantwortet hat: {reason}. Beim nächsten Bewegen der Karte wird es erneut versucht. Prüfen Sie die Internetverbindung und die Proxyeinstellungen von QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage is not read any further. {reason}</source>
        <translation>Die Abdeckung wird nicht weiter gelesen. {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage of the map</source>
        <translation>Mapillary-Abdeckung der Karte</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: reading tiles, {done:,} of {count:,}</source>
        <translation>Mapillary-Abdeckung: Kacheln werden gelesen, {done:,} von {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: {failed:,} of {count:,} tiles failed</source>
        <translation>Mapillary-Abdeckung: {failed:,} von {count:,} Kacheln fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>LandLens Photos</source>
        <translation>LandLens-Fotos</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>About the photo</source>
        <translation>Über das Foto</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Credit and licence</source>
        <translation>Quellenangabe und Lizenz</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date and creator</source>
        <translation>Datum und Urheber</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Direction unknown</source>
        <translation>Richtung unbekannt</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Looks {way}</source>
        <translation>Blick nach {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>N NE E SE S SW W NW</source>
        <translation>N NO O SO S SW W NW</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Panorama, middle {way}</source>
        <translation>Panorama, Mitte {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Quality {percent:.0f} %</source>
        <translation>Qualität {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>this image</source>
        <translation>dieses Bild</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>{service} contributor</source>
        <translation>{service}-Mitwirkende</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <location filename="../../gui/widgets/panorama.py"/>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Sequence {name}</source>
        <translation>Sequenz {name}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled before an image was read.</source>
        <translation>Abgebrochen, bevor ein Bild gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled. The {count:,} images that were read until then are loaded.</source>
        <translation>Abgebrochen. Die bis dahin gelesenen Bilder sind geladen: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetch what I see</source>
        <translation>Sichtbares abrufen</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetching Mapillary images: {phase}</source>
        <translation>Mapillary-Bilder werden abgerufen: {phase}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, and {most:,} are the most that are fetched at once from here. Zoom in, or select polygons to fetch.</source>
        <translation>Abdeckungskacheln in der Karte: {count:,}; von hier aus werden höchstens {most:,} auf einmal abgerufen. Zoomen Sie hinein, oder wählen Sie Polygone zum Abrufen.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, which takes {time}. Mapillary may block this internet address for a day if it reads so many again and again. Fetch them all?</source>
        <translation>Die Karte zeigt {count:,} Abdeckungskacheln; der Abruf dauert {time}. Mapillary sperrt diese IP-Adresse womöglich für einen Tag, wenn sie immer wieder so viele liest. Alle abrufen?</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The next run goes on from there.</source>
        <translation>Der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Fetch what I see</source>
        <translation>Si&amp;chtbares abrufen</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Years</source>
        <translation>&amp;Jahre</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>1 tile</source>
        <translation>1 Kachel</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured from this year on</source>
        <translation>Aufgenommen ab diesem Jahr</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured until this year</source>
        <translation>Aufgenommen bis zu diesem Jahr</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Fetches {name}.</source>
        <translation>Ruft die Bilder für {name} ab.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Flat only</source>
        <translation>Nur flache</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>How far the fetch is</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Kind of image</source>
        <translation>Bildart</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Looking at the tiles on the disk</source>
        <translation>Kacheln auf der Festplatte werden gesucht</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>all on the disk already.</source>
        <translation>alle schon auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>takes {time}.</source>
        <translation>dauert {time}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles</source>
        <translation>{count:,} Kacheln</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles are a lot: zoom in to fetch less.</source>
        <translation>{count:,} Kacheln sind viel: Zoomen Sie hinein, um weniger abzurufen.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{kept:,} of them on the disk; takes {time}.</source>
        <translation>davon {kept:,} auf der Festplatte; dauert {time}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{tiles}, {plan}</source>
        <translation>{tiles}, {plan}</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>Photos (*{ending})</source>
        <translation>Fotos (*{ending})</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>Save photo as</source>
        <translation>Foto speichern unter</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo could not be saved as {path}: {reason}.</source>
        <translation>Das Foto konnte nicht als {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo was saved as {path}.</source>
        <translation>Das Foto wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../gui/window.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/window.py"/>
        <source>Open the guide</source>
        <translation>Die Anleitung öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Choose a layer of images that has the time at which each was captured.</source>
        <translation>Wählen Sie einen Bilderlayer, der die Aufnahmezeit jedes Bildes enthält.</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Show year by year</source>
        <translation>Jahr für Jahr zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>The map shows one year at a time: step with QGIS&apos;s temporal controller, the clock on its toolbar.</source>
        <translation>Die Karte zeigt jeweils ein Jahr: Blättern Sie mit der Zeitsteuerung von QGIS, der Uhr in der Werkzeugleiste.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>Look at photos</source>
        <translation>Fotos ansehen</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No photo here: click nearer to an image.</source>
        <translation>Hier ist kein Foto: Klicken Sie näher an einem Bild.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No visible layer has photos: fetch images, or add a layer with a photo&apos;s path.</source>
        <translation>Kein sichtbarer Layer hat Fotos: Rufen Sie Bilder ab, oder fügen Sie einen Layer mit dem Pfad eines Fotos hinzu.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Forgets the marks in photos and their lines; points in layers stay.</source>
        <translation>Verwirft die Markierungen in Fotos und ihre Linien; Punkte in Layern bleiben.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Marking</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Takes back the last mark: Backspace, or Ctrl+Z.</source>
        <translation>Nimmt die letzte Markierung zurück: Rücktaste oder Strg+Z.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>A layer for marks could not be added to the project.</source>
        <translation>Dem Projekt konnte kein Layer für Markierungen hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Angle between the lines (degrees)</source>
        <translation>Winkel zwischen den Linien (Grad)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected error (m)</source>
        <translation>Erwarteter Fehler (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected to be right within {error} m</source>
        <translation>Dürfte auf {error} m genau sein</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First direction (degrees)</source>
        <translation>Erste Richtung (Grad)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First distance (m)</source>
        <translation>Erste Entfernung (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First line known by</source>
        <translation>Grundlage der ersten Linie</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Mark a place</source>
        <translation>Ort markieren</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marked at</source>
        <translation>Markiert am</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second direction (degrees)</source>
        <translation>Zweite Richtung (Grad)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second distance (m)</source>
        <translation>Zweite Entfernung (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second image</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second line known by</source>
        <translation>Grundlage der zweiten Linie</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Take back a marked place</source>
        <translation>Markierten Ort zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The point could not be added to the layer &quot;{layer}&quot;: is it read-only?</source>
        <translation>Der Punkt konnte dem Layer „{layer}“ nicht hinzugefügt werden: Ist er schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The projection of the layer &quot;{layer}&quot; has no such place. Stop editing it, and mark the thing again.</source>
        <translation>Die Projektion des Layers „{layer}“ kennt diesen Ort nicht. Beenden Sie seine Bearbeitung, und markieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Asking Mapillary how the photo was taken…</source>
        <translation>Mapillary wird gefragt, wie das Foto aufgenommen wurde…</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Click a thing in the photo, and the same thing in another photo: it becomes a point on the map.</source>
        <translation>Klicken Sie im Foto auf etwas und in einem anderen Foto auf dasselbe: Es wird zu einem Punkt auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>First line: {how}. Now go to another photo and click the same thing.</source>
        <translation>Erste Linie: {how}. Gehen Sie jetzt zu einem anderen Foto, und klicken Sie dort auf dasselbe.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Marked in the layer &quot;{layer}&quot;. {how}</source>
        <translation>Im Layer „{layer}“ markiert. {how}</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>The point cannot be taken back, as the layer &quot;{layer}&quot; was changed since. Remove it there.</source>
        <translation>Der Punkt kann nicht zurückgenommen werden, da der Layer „{layer}“ seither geändert wurde. Entfernen Sie ihn dort.</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <location filename="../../gui/window.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <source>&lt;p&gt;LandLens reads Mapillary with your own access token. Tokens are free: register an application on Mapillary&apos;s page, and copy its &lt;i&gt;Client Token&lt;/i&gt;, which begins with MLY|.&lt;/p&gt;&lt;p&gt;Save keeps it encrypted in QGIS&apos;s authentication database, behind your master password. An authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is used if there is no token here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;LandLens liest Mapillary mit Ihrem eigenen Zugangstoken. Token sind kostenlos: Registrieren Sie auf der Seite von Mapillary eine Anwendung, und kopieren Sie ihr &lt;i&gt;Client Token&lt;/i&gt;, das mit MLY| beginnt.&lt;/p&gt;&lt;p&gt;„Speichern“ bewahrt es verschlüsselt in der Authentifizierungsdatenbank von QGIS auf, geschützt durch Ihr Hauptkennwort. Eine in einem Werkzeug gewählte Authentifizierungskonfiguration hat Vorrang; die Umgebungsvariable MLY_TOKEN wird verwendet, wenn hier kein Token steht.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <source>LandLens</source>
        <translation>LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <location filename="../../gui/token.py"/>
        <location filename="../../gui/widgets/token.py"/>
        <source>Mapillary access token</source>
        <translation>Mapillary-Zugangstoken</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Copy photo</source>
        <translation>Foto &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Open photo with its program</source>
        <translation>Foto im Standard&amp;programm öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Save photo as…</source>
        <translation>Foto &amp;speichern unter…</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A panorama turns; else the photo nearby that looks the other way is shown: Alt+Down.</source>
        <translation>Ein Panorama dreht sich; sonst wird das Foto in der Nähe gezeigt, das in die andere Richtung blickt: Alt+Pfeil unten.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A thing that is clicked in two photos becomes a point on the map: M, Escape ends.</source>
        <translation>Was in zwei Fotos angeklickt wird, wird zu einem Punkt auf der Karte: M, Esc beendet.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Back along the sequence: Page Up or Alt+Left, in a flat photo also Left.</source>
        <translation>Entlang der Sequenz zurück: Bild auf oder Alt+Pfeil links, in einem flachen Foto auch Pfeil links.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Copy, save or open the photo</source>
        <translation>Das Foto kopieren, speichern oder öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>On along the sequence: Page Down or Alt+Right, in a flat photo also Right.</source>
        <translation>Entlang der Sequenz weiter: Bild ab oder Alt+Pfeil rechts, in einem flachen Foto auch Pfeil rechts.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>The image&apos;s own page, in the browser.</source>
        <translation>Die eigene Seite des Bildes, im Browser.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Turn around</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Two years side by side: this photo, and one chosen in the row beneath.</source>
        <translation>Zwei Jahre nebeneinander: dieses Foto und eines, das in der Reihe darunter gewählt wird.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>What to do with the photo</source>
        <translation>Was sich mit dem Foto tun lässt</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Open on Mapillary</source>
        <translation>Auf Mapillary öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/photo_page.py"/>
        <source>Other years here</source>
        <translation>Andere Jahre hier</translation>
    </message>
    <message>
        <location filename="../../gui/pictures.py"/>
        <source>The file {path} is broken, or no picture that QGIS can read.</source>
        <translation>Die Datei {path} ist beschädigt oder kein Bild, das QGIS lesen kann.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <source>Copied: versions, settings and log, without tokens and passwords. Read it before you paste it.</source>
        <translation>Kopiert: Versionen, Einstellungen und Protokoll, ohne Token und Kennwörter. Lesen Sie den Text, bevor Sie ihn einfügen.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <location filename="../../gui/window.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Click an image on the map</source>
        <translation>Klicken Sie auf der Karte auf ein Bild</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Its photo is shown here. A selected image is shown as well, wherever it was selected. Then the keys Page Up and Page Down walk along the street.</source>
        <translation>Hier wird sein Foto gezeigt. Auch ein gewähltes Bild wird gezeigt, gleich wo es gewählt wurde. Danach gehen Sie mit den Tasten Bild auf und Bild ab die Straße entlang.</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>See the street</source>
        <translation>Die Straße sehen</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Zoom to a few streets and fetch their images, or add any layer of points that has the path or the address of a photo. A click on a point shows it here.</source>
        <translation>Zoomen Sie auf einige Straßen, und rufen Sie deren Bilder ab, oder fügen Sie einen beliebigen Punktlayer hinzu, der den Pfad oder die Adresse eines Fotos enthält. Ein Klick auf einen Punkt zeigt es hier.</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>One year at a time, with QGIS&apos;s temporal controller</source>
        <translation>Jeweils ein Jahr, mit der Zeitsteuerung von QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>Show year &amp;by year</source>
        <translation>Jahr &amp;für Jahr zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Another token than the one that is there</source>
        <translation>Ein anderes Token als das vorhandene</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Asking Mapillary …</source>
        <translation>Mapillary wird gefragt …</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>LandLens reads Mapillary with your own access token, which is free. Register an application on Mapillary&apos;s page, and copy its Client Token, which begins with MLY|.</source>
        <translation>LandLens liest Mapillary mit Ihrem eigenen Zugangstoken, das kostenlos ist. Registrieren Sie auf der Seite von Mapillary eine Anwendung, und kopieren Sie ihr Client Token, das mit MLY| beginnt.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>MLY|…</source>
        <translation>MLY|…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes the token that is there.</source>
        <translation>Mapillary akzeptiert das vorhandene Token.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes this token. Press Save to keep it.</source>
        <translation>Mapillary akzeptiert dieses Token. Klicken Sie auf „Speichern“, um es zu behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>QGIS did not open its authentication database, so the token was not removed.</source>
        <translation>QGIS hat seine Authentifizierungsdatenbank nicht geöffnet, daher wurde das Token nicht entfernt.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Test of the access token</source>
        <translation>Test des Zugangstokens</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>The token was not stored, as QGIS&apos;s authentication database was not opened with the master password. What you typed is still here: press Save again, or &apos;Only for this session&apos;, which needs no password.</source>
        <translation>Das Token wurde nicht gespeichert, da die Authentifizierungsdatenbank von QGIS nicht mit dem Hauptkennwort geöffnet wurde. Ihre Eingabe ist noch da: Klicken Sie erneut auf „Speichern“ oder auf „Nur für diese Sitzung“, wofür kein Kennwort nötig ist.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, and locked: QGIS asks for the master password when it is used for the first time. Unlock does that now.</source>
        <translation>Ein Token ist gespeichert und gesperrt: QGIS fragt nach dem Hauptkennwort, wenn es zum ersten Mal verwendet wird. „Entsperren“ tut das sofort.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, encrypted, and is used.</source>
        <translation>Ein Token ist verschlüsselt gespeichert und wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is used until QGIS closes. It is written nowhere.</source>
        <translation>Ein Token wird verwendet, bis QGIS geschlossen wird. Es wird nirgends gespeichert.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>An access token is stored, and stayed locked behind QGIS&apos;s master password.</source>
        <translation>Ein Zugangstoken ist gespeichert und blieb durch das Hauptkennwort von QGIS gesperrt.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary asks for an access token, which is free, and there is none yet.</source>
        <translation>Mapillary verlangt ein Zugangstoken, das kostenlos ist, und es gibt noch keines.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary did not answer: {reason}. Check the internet connection and QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network), and test it again.</source>
        <translation>Mapillary hat nicht geantwortet: {reason}. Prüfen Sie die Internetverbindung und die Proxyeinstellungen von QGIS (Einstellungen &gt; Optionen &gt; Netzwerk), und testen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token that came from {place}.</source>
        <translation>Mapillary hat das Zugangstoken aus {place} abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token.</source>
        <translation>Mapillary hat das Zugangstoken abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the token: {reason}. Copy the Client Token once more, whole, or make a new one.</source>
        <translation>Mapillary hat das Token abgelehnt: {reason}. Kopieren Sie das Client Token noch einmal vollständig, oder erzeugen Sie ein neues.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary takes the token, but its tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last request that it refused; another token does not help.</source>
        <translation>Mapillary akzeptiert das Token, aber der Kachelserver hat diese IP-Adresse gesperrt, weil zu viele Kacheln gelesen wurden. Die Sperre endet etwa 24 Stunden nach der letzten abgelehnten Anfrage; ein anderes Token hilft nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The stored token stayed locked, as QGIS did not get the right master password.</source>
        <translation>Das gespeicherte Token blieb gesperrt, da QGIS nicht das richtige Hauptkennwort erhielt.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The token of the environment variable MLY_TOKEN is used.</source>
        <translation>Das Token der Umgebungsvariablen MLY_TOKEN wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet, and QGIS&apos;s authentication database is switched off, so that none can be stored. Use it only for this session.</source>
        <translation>Es gibt noch kein Token, und die Authentifizierungsdatenbank von QGIS ist abgeschaltet, sodass keines gespeichert werden kann. Verwenden Sie es nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet. Press &apos;Get a token&apos;, copy the Client Token from the page, paste it here, and save it.</source>
        <translation>Es gibt noch kein Token. Klicken Sie auf „Token holen“, kopieren Sie das Client Token von der Seite, fügen Sie es hier ein, und speichern Sie es.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole.</source>
        <translation>Was in {place} steht, ist kein Mapillary-Zugangstoken: {flaw}. Ein Token besteht aus MLY|, einigen Ziffern, | und vielen Buchstaben und Ziffern, vollständig kopiert.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no access token.</source>
        <translation>Was in {place} steht, ist kein Zugangstoken.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows half the globe or more. Zoom in to what is to be fetched.</source>
        <translation>Die Karte zeigt die halbe Erde oder mehr. Zoomen Sie auf das, was abgerufen werden soll.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows no place on the globe. Zoom to a place first.</source>
        <translation>Die Karte zeigt keinen Ort auf der Erde. Zoomen Sie zuerst auf einen Ort.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the selected polygon of &apos;{layer}&apos;</source>
        <translation>das gewählte Polygon von „{layer}“</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the {count:,} selected polygons of &apos;{layer}&apos;</source>
        <translation>die {count:,} gewählten Polygone von „{layer}“</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>what the map shows</source>
        <translation>den Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>Asking Mapillary how this sequence goes on…</source>
        <translation>Mapillary wird gefragt, wie diese Sequenz weitergeht…</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>No photo within {metres:.0f} m looks the other way.</source>
        <translation>Im Umkreis von {metres:.0f} m blickt kein Foto in die andere Richtung.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>The next image is in the layer no longer.</source>
        <translation>Das nächste Bild ist nicht mehr im Layer.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This feature has no photo: neither a file, nor an address, nor a Mapillary id.</source>
        <translation>Dieses Objekt hat kein Foto: weder eine Datei noch eine Adresse oder Mapillary-ID.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the first image of the sequence.</source>
        <translation>Das ist das erste Bild der Sequenz.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the last image of the sequence.</source>
        <translation>Das ist das letzte Bild der Sequenz.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Left {left}, right {right}. The arrow keys move the line, Escape ends it.</source>
        <translation>Links {left}, rechts {right}. Die Pfeiltasten bewegen die Linie, Esc beendet.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Two photos side by side</source>
        <translation>Zwei Fotos nebeneinander</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/marks.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>State of the photo</source>
        <translation>Zustand des Fotos</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Arrow keys turn, plus and minus zoom, Home looks ahead.</source>
        <translation>Pfeiltasten drehen, Plus und Minus zoomen, Pos1 blickt geradeaus.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Looks {heading} degrees from north. {keys}</source>
        <translation>Blickt {heading} Grad von Norden. {keys}</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/photo.py"/>
        <source>Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.</source>
        <translation>Plus und Minus zoomen, 0 zeigt das ganze Foto, Umschalt mit einer Pfeiltaste verschiebt es.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Forget it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Get a token</source>
        <translation>Token &amp;holen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Only for this session</source>
        <translation>&amp;Nur für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Remove the token</source>
        <translation>Token entfe&amp;rnen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Asks Mapillary whether it takes the token: two small requests, and nothing is stored</source>
        <translation>Fragt Mapillary, ob es das Token akzeptiert: zwei kleine Anfragen, und nichts wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Ends the use of the token of this session</source>
        <translation>Beendet die Verwendung des Tokens dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Keeps the token encrypted in QGIS, behind your master password, for this and later sessions</source>
        <translation>Bewahrt das Token verschlüsselt in QGIS auf, geschützt durch Ihr Hauptkennwort, für diese und spätere Sitzungen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Opens Mapillary&apos;s page in the browser; a token is free</source>
        <translation>Öffnet die Seite von Mapillary im Browser; ein Token ist kostenlos</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>QGIS asks for your master password</source>
        <translation>QGIS fragt nach Ihrem Hauptkennwort</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>S&amp;top the test</source>
        <translation>Test st&amp;oppen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Takes the token out of QGIS</source>
        <translation>Entfernt das Token aus QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Uses the token until QGIS closes; it is written nowhere, so no password</source>
        <translation>Verwendet das Token, bis QGIS geschlossen wird; es wird nirgends gespeichert, daher ist kein Kennwort nötig</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy what the report of a fault needs: versions, settings and the log of the last runs</source>
        <translation>Kopieren, was zum Melden eines Fehlers nötig ist: Versionen, Einstellungen und das Protokoll der letzten Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download images…</source>
        <translation>Bilder herunterladen…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download the photos of a layer</source>
        <translation>Die Fotos eines Layers herunterladen</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch images here</source>
        <translation>Bilder hier abrufen</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch the images of what the map shows</source>
        <translation>Die Bilder des Kartenausschnitts abrufen</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>LandLens&apos;s settings: the access token</source>
        <translation>Einstellungen von LandLens: das Zugangstoken</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Look at the photos of images on the map</source>
        <translation>Die Fotos von Bildern auf der Karte ansehen</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Open a page to print with the streets of &apos;Coverage by street&apos;</source>
        <translation>Eine Druckseite mit den Straßen aus „Abdeckung je Straße“ öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Print coverage by street…</source>
        <translation>Abdeckung je Straße drucken…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Show on the map where there are images to fetch</source>
        <translation>Auf der Karte zeigen, wo es Bilder abzurufen gibt</translation>
    </message>
    <message>
        <location filename="../../i18n.py"/>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>The same</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Turned, and looks that way now</source>
        <translation>Gedreht, blickt jetzt dorthin</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <location filename="../../layers/jobs.py"/>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Before {year}, or unknown</source>
        <translation>Vor {year} oder unbekannt</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Mapillary coverage</source>
        <translation>Mapillary-Abdeckung</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Panoramas have a pale core</source>
        <translation>Panoramen haben einen hellen Kern</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{years}, panoramas</source>
        <translation>{years}, Panoramen</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{year} and later</source>
        <translation>{year} und später</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude (m)</source>
        <translation>Höhe (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude, corrected (m)</source>
        <translation>Höhe, korrigiert (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera make</source>
        <translation>Kamerahersteller</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera model</source>
        <translation>Kameramodell</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera parameters (focal length, distortion)</source>
        <translation>Kameraparameter (Brennweite, Verzeichnung)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera type</source>
        <translation>Kameratyp</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Captured at (UTC)</source>
        <translation>Aufgenommen am (UTC)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Connected component</source>
        <translation>Verbundene Gruppe</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Creator id</source>
        <translation>Urheber-ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Detection ids</source>
        <translation>IDs der Erkennungen</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction (° clockwise from north)</source>
        <translation>Richtung (° im Uhrzeigersinn von Norden)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction, corrected (° clockwise from north)</source>
        <translation>Richtung, korrigiert (° im Uhrzeigersinn von Norden)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>EXIF orientation (1 to 8)</source>
        <translation>EXIF-Ausrichtung (1 bis 8)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File size (bytes)</source>
        <translation>Dateigröße (Bytes)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Height (pixels)</source>
        <translation>Höhe (Pixel)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Latitude, corrected (°)</source>
        <translation>Breite, korrigiert (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Longitude, corrected (°)</source>
        <translation>Länge, korrigiert (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mapillary id</source>
        <translation>Mapillary-ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh address</source>
        <translation>Adresse des 3D-Netzes</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh id</source>
        <translation>ID des 3D-Netzes</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Organisation id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Page on Mapillary</source>
        <translation>Seite auf Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Photo, from the folder</source>
        <translation>Foto, relativ zum Ordner</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address</source>
        <translation>Bildadresse</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 1024 pixels wide</source>
        <translation>Bildadresse, 1024 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 2048 pixels wide</source>
        <translation>Bildadresse, 2048 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 256 pixels wide</source>
        <translation>Bildadresse, 256 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, original size</source>
        <translation>Bildadresse, Originalgröße</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud address</source>
        <translation>Adresse der Punktwolke</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud id</source>
        <translation>ID der Punktwolke</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Quality (0 to 1)</source>
        <translation>Qualität (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Rotation (axis and angle, radians)</source>
        <translation>Drehung (Achse und Winkel, Radiant)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Scale of the reconstruction</source>
        <translation>Maßstab der Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Why it was not downloaded</source>
        <translation>Warum nicht heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Width (pixels)</source>
        <translation>Breite (Pixel)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style_set.py"/>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Waiting to be read</source>
        <translation>Noch zu lesen</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>Mapillary images, {count:,}</source>
        <translation>Mapillary-Bilder, {count:,}</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>The layer is complete, but could not be styled: {error}</source>
        <translation>Der Layer ist vollständig, konnte aber nicht gestaltet werden: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>Features whose photo is not asked for by their id: {count:,} ({flaw}).</source>
        <translation>Objekte, deren Foto nicht über ihre ID angefragt wird: {count:,} ({flaw}).</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; cannot be used: {reason}</source>
        <translation>Der Ausdruck für „Unterordner“ kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; failed: {reason}</source>
        <translation>Der Ausdruck für „Unterordner“ ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>it is a {kind}, not a polygon</source>
        <translation>es ist vom Typ {kind}, kein Polygon</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>its shape cannot be mended ({reason})</source>
        <translation>die Form lässt sich nicht berichtigen ({reason})</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>one of its coordinates is no number</source>
        <translation>eine der Koordinaten ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Aging images</source>
        <translation>Alternde Bilder</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Fresh images</source>
        <translation>Frische Bilder</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Mostly without images</source>
        <translation>Überwiegend ohne Bilder</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Old or of unknown age</source>
        <translation>Alt oder unbekannten Alters</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f}</source>
        <translation>Ab 1:{first:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f} to 1:{last:,.0f}</source>
        <translation>Von 1:{first:,.0f} bis 1:{last:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image with direction</source>
        <translation>Bild mit Richtung</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image without direction</source>
        <translation>Bild ohne Richtung</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>The style {name} could not be loaded: {message}</source>
        <translation>Der Stil {name} konnte nicht geladen werden: {message}</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Flat image</source>
        <translation>Flaches Bild</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Panorama or flat</source>
        <translation>Panorama oder flach</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Year of capture</source>
        <translation>Aufnahmejahr</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Captured {moment} UTC</source>
        <translation>Aufgenommen {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Direction {degrees}°</source>
        <translation>Richtung {degrees}°</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Quality {share} of 1</source>
        <translation>Qualität {share} von 1</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>The layer is complete, but its style could not be saved beside it: {error}</source>
        <translation>Der Layer ist vollständig, aber sein Stil konnte nicht daneben gespeichert werden: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id can be read in two ways, as its point or comma may part thousands or decimals: keep ids as text</source>
        <translation>die ID lässt sich auf zwei Arten lesen, da ihr Punkt oder Komma Tausender oder Dezimalstellen trennen kann: Speichern Sie IDs als Text</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id is kept as a rounded number, which has lost its last digits: read it as text where the layer comes from</source>
        <translation>die ID ist als gerundete Zahl gespeichert, der die letzten Ziffern fehlen: Lesen Sie sie dort, woher der Layer stammt, als Text ein</translation>
    </message>
    <message>
        <location filename="../../provider.py"/>
        <source>LandLens: Mapillary street-level images</source>
        <translation>LandLens: Straßenbilder von Mapillary</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>A line from each camera to the building that it looks at.</source>
        <translation>Eine Linie von jeder Kamera zu dem Gebäude, auf das sie blickt.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Finds the Mapillary images in an extent that show your buildings with no other building in the way, keeps the best ones of each, and downloads their photos.</source>
        <translation>Sucht die Mapillary-Bilder in einer Ausdehnung, die Ihre Gebäude ohne ein anderes Gebäude davor zeigen, behält die besten von jedem und lädt deren Fotos herunter.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Images looking at the buildings</source>
        <translation>Bilder mit Blick auf die Gebäude</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>One point for each image and building, with the path of the photo.</source>
        <translation>Ein Punkt je Bild und Gebäude, mit dem Pfad des Fotos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Photos of each building</source>
        <translation>Fotos je Gebäude</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Polygons, such as the buildings of OpenStreetMap. They are what is to be seen, and what stands in the way.</source>
        <translation>Polygone, etwa die Gebäude von OpenStreetMap. Sie sind das, was zu sehen sein soll, und das, was im Weg steht.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>So many of the best images are kept for each building.</source>
        <translation>So viele der besten Bilder werden für jedes Gebäude behalten.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>The buildings that no image looks at.</source>
        <translation>Die Gebäude, auf die kein Bild blickt.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The area to look in, in any coordinate reference system.</source>
        <translation>Das Gebiet, in dem gesucht wird, in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Where the photos go.</source>
        <translation>Wohin die Fotos kommen.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetch Mapillary images</source>
        <translation>Mapillary-Bilder abrufen</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The width of the photos; one of 1024 pixels has about 100 kB.</source>
        <translation>Die Breite der Fotos; eines mit 1024 Pixeln hat etwa 100&#xa0;kB.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>At most so many photos are downloaded; one of 1024 pixels has about 100 kB.</source>
        <translation>Höchstens so viele Fotos werden heruntergeladen; eines mit 1024 Pixeln hat etwa 100&#xa0;kB.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Finds the newest Mapillary images in an extent and downloads their photos.</source>
        <translation>Sucht die neuesten Mapillary-Bilder in einer Ausdehnung und lädt deren Fotos herunter.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Most images (newest)</source>
        <translation>Höchstzahl der Bilder (neueste)</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The images, with the path of each photo.</source>
        <translation>Die Bilder, mit dem Pfad jedes Fotos.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The width of the photos.</source>
        <translation>Die Breite der Fotos.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Finds the Mapillary images in an extent, keeps the newest one every 20 m along your streets for each direction of travel, and downloads the photos of these alone.</source>
        <translation>Sucht die Mapillary-Bilder in einer Ausdehnung, behält alle 20 m entlang Ihrer Straßen das neueste für jede Fahrtrichtung und lädt nur deren Fotos herunter.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>How far one photo is from the next along a street.</source>
        <translation>Wie weit ein Foto entlang einer Straße vom nächsten entfernt ist.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap.</source>
        <translation>Linien, an denen entlang Bilder gewählt werden, etwa Straßen von OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The images that were kept, with the path of each photo.</source>
        <translation>Die behaltenen Bilder, mit dem Pfad jedes Fotos.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The places along the streets, those without an image too.</source>
        <translation>Die Stellen entlang der Straßen, auch die ohne Bild.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Thin images along the streets</source>
        <translation>Bilder entlang der Straßen ausdünnen</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>All images of now, with first_seen: keep it, and give it next time.</source>
        <translation>Alle jetzigen Bilder, mit first_seen: Bewahren Sie den Layer auf und geben Sie ihn beim nächsten Mal an.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetches the images of an extent and compares them with those of last time. The first time, give the result of Fetch Mapillary images; from then on, what this made for next time.</source>
        <translation>Ruft die Bilder einer Ausdehnung ab und vergleicht sie mit denen vom letzten Mal. Geben Sie beim ersten Mal das Ergebnis von Mapillary-Bilder abrufen an, danach das, was dieses Modell für das nächste Mal erzeugt hat.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images for next time</source>
        <translation>Bilder für das nächste Mal</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images that are new, gone, moved or turned, and since when each is known.</source>
        <translation>Bilder, die neu, verschwunden, verschoben oder gedreht sind, und seit wann jedes bekannt ist.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The images for next time that this made last time, or a fetch of the same extent.</source>
        <translation>Die Bilder für das nächste Mal, die dieses Modell beim letzten Mal erzeugt hat, oder ein Abruf derselben Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The same area as last time.</source>
        <translation>Dasselbe Gebiet wie beim letzten Mal.</translation>
    </message>
</context>
</TS>
