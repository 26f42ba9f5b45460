<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LandLens</name>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>A layer of images: what a fetch or a download made, or any other one whose fields are named below. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Une couche d&apos;images&#xa0;: le résultat d&apos;une récupération ou d&apos;un téléchargement, ou toute autre couche dont les champs sont indiqués plus bas. Si des entités sont sélectionnées, cochez «&#xa0;Entité(s) sélectionnée(s) uniquement&#xa0;» pour n&apos;avoir que les leurs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>Street-level images</source>
        <translation>Images au niveau de la rue</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm</source>
        <translation>mapillary,street view,vue de rue,niveau de la rue,imagerie,photos,images,osm,street level,streetview,imagery,pictures</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>The run was cancelled before it had a result. Nothing was written.</source>
        <translation>L&apos;exécution a été annulée avant d&apos;avoir un résultat. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>An authentication configuration that holds your Mapillary access token: method Basic, the token as password. Leave it empty to use the token from LandLens&apos;s settings, or the environment variable MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers</source>
        <translation>Une configuration d&apos;authentification qui contient votre jeton d&apos;accès Mapillary&#xa0;: méthode Authentification basique, le jeton comme mot de passe. Laissez vide pour utiliser le jeton des paramètres de LandLens, ou la variable d&apos;environnement MLY_TOKEN. Les jetons sont gratuits&#xa0;: https://www.mapillary.com/dashboard/developers</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>Authentication (Mapillary token)</source>
        <translation>Authentification (jeton Mapillary)</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The access token was taken from {place}.</source>
        <translation>Jeton d&apos;accès trouvé dans {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The token that was refused came from {place}.</source>
        <translation>Le jeton refusé a été trouvé dans {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/base.py"/>
        <source>Parallel requests</source>
        <translation>Requêtes parallèles</translation>
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
        <translation>&lt;p&gt;Compare deux récupérations de la même zone d&apos;après les identifiants des images&#xa0;: &lt;i&gt;new&lt;/i&gt; sont celles de la seconde seule, &lt;i&gt;gone&lt;/i&gt; celles de la première seule&#xa0;; pour les autres, le résultat indique lesquelles ont été déplacées (&lt;i&gt;moved&lt;/i&gt;) ou tournées (&lt;i&gt;turned&lt;/i&gt;), car Mapillary recalcule positions et directions. Une image à la fois déplacée et tournée compte comme déplacée&#xa0;; les colonnes &lt;i&gt;moved_by&lt;/i&gt; (mètres) et &lt;i&gt;turned_by&lt;/i&gt; (degrés) donnent les deux.&lt;/p&gt;&lt;p&gt;La date de prise de vue ne dit pas ce qui est nouveau, car les images arrivent des mois après avoir été prises. &lt;i&gt;first_seen&lt;/i&gt; le dit&#xa0;: pour une nouvelle image, c&apos;est le moment de cette exécution (ou le &lt;b&gt;Moment de la nouvelle récupération&lt;/b&gt;), pour les autres, ce que la première couche a dans une colonne de ce nom. Une valeur vide signifie que l&apos;image était là avant le début du suivi.&lt;/p&gt;&lt;p&gt;Ce qu&apos;une récupération n&apos;a pas pu lire semble disparu, ou nouveau&#xa0;: indiquez les couches de &lt;b&gt;Tuiles en échec&lt;/b&gt; des deux récupérations. Les deux doivent avoir la même emprise et les mêmes filtres.&lt;/p&gt;&lt;p&gt;Pour continuer le suivi, cochez &lt;b&gt;Garder ce qui n&apos;a pas changé&lt;/b&gt;, écartez ce qui a disparu, et prenez le résultat comme première couche la fois suivante&#xa0;; le modèle &lt;b&gt;Nouveautés depuis la dernière fois&lt;/b&gt; le fait.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>A later fetch of the same extent and filters.</source>
        <translation>Une récupération ultérieure avec la même emprise et les mêmes filtres.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that looks so far aside has turned. Unknown directions never have.</source>
        <translation>Au-delà de cet écart de direction, une image compte comme tournée&#xa0;; jamais si une direction est inconnue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that stands so far from its last position has moved. Positions are exact to 0.6 m.</source>
        <translation>Au-delà de cette distance à sa dernière position, une image compte comme déplacée. Les positions sont exactes à 0,6&#xa0;m près.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of last time</source>
        <translation>Tuiles en échec de la dernière fois</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of this time</source>
        <translation>Tuiles en échec de cette fois</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Images of this time</source>
        <translation>Images de cette fois</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Keep what is the same</source>
        <translation>Garder ce qui n&apos;a pas changé</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moment of the new fetch (UTC)</source>
        <translation>Moment de la nouvelle récupération (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moved by more than (metres)</source>
        <translation>Déplacée de plus de (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are gone</source>
        <translation>Nombre d&apos;images disparues</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are the same</source>
        <translation>Nombre d&apos;images inchangées</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have moved</source>
        <translation>Nombre d&apos;images déplacées</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have turned</source>
        <translation>Nombre d&apos;images tournées</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of new images</source>
        <translation>Nombre de nouvelles images</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>One point an image, with the columns of this time, of what is gone with those of last time, and with change, moved_by, turned_by and first_seen.</source>
        <translation>Un point par image, avec les colonnes de cette fois, celles de la dernière fois pour ce qui a disparu, et avec change, moved_by, turned_by et first_seen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The areas that this fetch could not read: nothing in them counts as gone or new.</source>
        <translation>Les zones que cette récupération n&apos;a pas pu lire&#xa0;: rien n&apos;y compte comme disparu ou nouveau.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The earlier fetch, or what this made of it.</source>
        <translation>La récupération précédente, ou ce que ce traitement en a fait.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Turned by more than (degrees)</source>
        <translation>Tournée de plus de (degrés)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>When new images count as first seen. Empty: now.</source>
        <translation>Moment auquel les nouvelles images comptent comme vues pour la première fois. Vide&#xa0;: maintenant.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Which images are new, gone, moved or turned since an earlier fetch of the same area.</source>
        <translation>Quelles images sont nouvelles, disparues, déplacées ou tournées depuis une récupération précédente de la même zone.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Write the images without a change, too; and with an empty change those of failed tiles, of which nobody knows. Without what is gone it is the first layer of the next time.</source>
        <translation>Écrire aussi les images sans changement&#xa0;; et, avec un changement vide, celles des tuiles en échec, dont on ne sait rien. Sans ce qui a disparu, c&apos;est la première couche de la fois suivante.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>change detection,monitoring,difference,update,new since</source>
        <translation>détection de changements,suivi,différence,mise à jour,nouveautés,change detection,monitoring,difference,update,new since</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Compare two fetches</source>
        <translation>Comparer deux récupérations</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Images of last time</source>
        <translation>Images de la dernière fois</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; has no field &apos;{field}&apos;. It has: {known}. Both layers need the same fields for the id and the direction.</source>
        <translation>«&#xa0;{label}&#xa0;» n&apos;a pas de champ «&#xa0;{field}&#xa0;». Ses champs&#xa0;: {known}. Les deux couches doivent avoir les mêmes champs pour l&apos;identifiant et la direction.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; holds {count:,} further rows of ids that it has already; one row of each id is compared.</source>
        <translation>«&#xa0;{label}&#xa0;» contient {count:,} ligne(s) de plus avec des identifiants déjà présents&#xa0;; une seule ligne par identifiant est comparée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Filter the layer by change = &apos;new&apos; to look at what has arrived.</source>
        <translation>Filtrez la couche avec change = &apos;new&apos; pour voir ce qui est arrivé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>More than half of the images are new or gone. See that both layers are of the same extent and filters, and that both fetches were complete.</source>
        <translation>Plus de la moitié des images sont nouvelles ou ont disparu. Vérifiez que les deux couches ont la même emprise et les mêmes filtres, et que les deux récupérations étaient complètes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Neither layer holds an image with an id: there is nothing to compare.</source>
        <translation>Aucune des deux couches n&apos;a d&apos;image avec un identifiant&#xa0;: il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Of the {total:,} images of &apos;{label}&apos; {count:,} have no id: they cannot be compared, and are left out.</source>
        <translation>Images de «&#xa0;{label}&#xa0;» sans identifiant&#xa0;: {count:,} sur {total:,}&#xa0;; elles ne peuvent pas être comparées et sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{count:,} images stand where one of the fetches could not read, and are neither new nor gone.</source>
        <translation>{count:,} image(s) là où l&apos;une des récupérations n&apos;a pas pu lire&#xa0;: ni nouvelles, ni disparues.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{then:,} images last time, {now:,} this time: {new:,} new, {gone:,} gone, {moved:,} moved by more than {metres:g} m, {turned:,} turned by more than {degrees:g}°, and {same:,} ({share:.0%}) the same.</source>
        <translation>{then:,} image(s) la dernière fois, {now:,} cette fois&#xa0;: {new:,} nouvelle(s), {gone:,} disparue(s), {moved:,} déplacée(s) de plus de {metres:g}&#xa0;m, {turned:,} tournée(s) de plus de {degrees:g}°, et {same:,} ({share:.0%}) inchangée(s).</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>no fields at all</source>
        <translation>aucun champ</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>&lt;p&gt;Downloads the photo of each feature, usually of a layer made by &lt;b&gt;Fetch Mapillary images in extent&lt;/b&gt;. Select features to get only theirs.&lt;/p&gt;&lt;p&gt;A photo appears whole under its name or not at all. Run it again after a cancel or a failure: photos that are there are skipped, and only what is missing is fetched.&lt;/p&gt;&lt;p&gt;Addresses of photos expire; the layer&apos;s ids are used to ask Mapillary for new ones, 50 at a time, with your free token (see &lt;b&gt;Authentication&lt;/b&gt;). A layer with web addresses and no ids works without one.&lt;/p&gt;&lt;p&gt;The output layer records for each feature where its photo is, and if there is none, why.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are CC BY-SA 4.0: credit Mapillary and the contributor. EXIF holds both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Télécharge la photo de chaque entité, en général d&apos;une couche produite par &lt;b&gt;Récupérer les images Mapillary d&apos;une emprise&lt;/b&gt;. Sélectionnez des entités pour n&apos;obtenir que les leurs.&lt;/p&gt;&lt;p&gt;Une photo apparaît entière sous son nom, ou pas du tout. Relancez le traitement après une annulation ou un échec&#xa0;: les photos déjà présentes sont ignorées, et seul ce qui manque est récupéré.&lt;/p&gt;&lt;p&gt;Les adresses des photos expirent&#xa0;; les identifiants de la couche servent à en demander de nouvelles à Mapillary, 50 à la fois, avec votre jeton gratuit (voir &lt;b&gt;Authentification&lt;/b&gt;). Une couche avec des adresses web et sans identifiants n&apos;en a pas besoin.&lt;/p&gt;&lt;p&gt;La couche en sortie note pour chaque entité où se trouve sa photo et, s&apos;il n&apos;y en a pas, pourquoi.&lt;/p&gt;&lt;p&gt;Les images de Mapillary sont sous licence CC BY-SA 4.0&#xa0;: citez Mapillary et le contributeur. L&apos;EXIF contient les deux.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB.</source>
        <translation>Une photo de 1024 pixels fait environ 100&#xa0;ko&#xa0;; un original plusieurs Mo, 13&#xa0;Mo pour un panorama.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>An expression that names a folder below the folder for each photo, such as &quot;sequence_id&quot;.</source>
        <translation>Une expression qui nomme, pour chaque photo, un sous-dossier du dossier, comme &quot;sequence_id&quot;.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Bytes downloaded</source>
        <translation>Octets téléchargés</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download the photos of an image layer to a folder, in parallel; a second run resumes.</source>
        <translation>Télécharger dans un dossier les photos d&apos;une couche d&apos;images, plusieurs à la fois&#xa0;; une seconde exécution reprend la suite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloaded images</source>
        <translation>Images téléchargées</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloads at a time.</source>
        <translation>Nombre de téléchargements simultanés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the Mapillary id</source>
        <translation>Champ de l&apos;identifiant Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the file name</source>
        <translation>Champ du nom de fichier</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the image address</source>
        <translation>Champ de l&apos;adresse de l&apos;image</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>File names without extension. Characters that a system refuses become &apos;_&apos;; where two images ask for one name, each gets its id appended. Empty: the id.</source>
        <translation>Noms de fichiers sans extension. Les caractères qu&apos;un système refuse deviennent «&#xa0;_&#xa0;»&#xa0;; si deux images demandent le même nom, l&apos;identifiant de chacune y est ajouté. Vide&#xa0;: l&apos;identifiant.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of images that Mapillary no longer has</source>
        <translation>Nombre d&apos;images que Mapillary n&apos;a plus</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos downloaded</source>
        <translation>Nombre de photos téléchargées</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that failed</source>
        <translation>Nombre de photos en échec</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that were there already</source>
        <translation>Nombre de photos déjà présentes</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>One feature for each image. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Une entité par image. Si des entités sont sélectionnées, cochez «&#xa0;Entité(s) sélectionnée(s) uniquement&#xa0;» pour n&apos;avoir que les leurs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Photos that are there already</source>
        <translation>Photos déjà présentes</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Skip whole photos of the same image and size, or download them again. Photos are known by the id that EXIF holds. Without &apos;Write EXIF&apos; they are known by name and width alone, and &apos;overwrite&apos; replaces any image of that name. Other files are never touched: the photo gets its id appended to its name.</source>
        <translation>Ignorer les photos entières de la même image et de la même taille, ou les télécharger à nouveau. Les photos sont reconnues à l&apos;identifiant contenu dans l&apos;EXIF. Sans «&#xa0;Écrire l&apos;EXIF&#xa0;», elles ne sont reconnues qu&apos;au nom et à la largeur, et «&#xa0;overwrite&#xa0;» remplace toute image de ce nom. Les autres fichiers ne sont jamais touchés&#xa0;: le nom de la photo est alors complété par son identifiant.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Subfolder</source>
        <translation>Sous-dossier</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The image ids, by which Mapillary is asked for addresses.</source>
        <translation>Les identifiants des images, avec lesquels des adresses sont demandées à Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The input with the path of each photo, what became of it, and if it failed, why. Run again on this layer to fetch what is missing.</source>
        <translation>La source avec le chemin de chaque photo, ce qu&apos;elle est devenue et, en cas d&apos;échec, pourquoi. Relancez le traitement sur cette couche pour récupérer ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Web addresses (http or https) of the photos. One of Mapillary&apos;s is used while it is valid and has the size asked for.</source>
        <translation>Adresses web (http ou https) des photos. Une adresse de Mapillary sert tant qu&apos;elle est valable et qu&apos;elle a la taille demandée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else LandLens in your pictures folder. Files in it that LandLens did not make stay as they are.</source>
        <translation>Où vont les photos&#xa0;: par défaut dans le dossier que nomme la variable d&apos;environnement DOWNLOAD_DIR, sinon dans LandLens, dans votre dossier d&apos;images. Les fichiers qui s&apos;y trouvent et que LandLens n&apos;a pas créés restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write EXIF</source>
        <translation>Écrire l&apos;EXIF</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write position, altitude, direction, time, camera, contributor and licence into each photo, and for panoramas what viewers need. The picture itself is not touched.</source>
        <translation>Écrire dans chaque photo la position, l&apos;altitude, la direction, l&apos;heure, l&apos;appareil, le contributeur et la licence et, pour les panoramas, ce dont les visionneuses ont besoin. L&apos;image elle-même n&apos;est pas touchée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap</source>
        <translation>mapillary,street view,vue de rue,niveau de la rue,imagerie,photos,images,panorama,360,exif,géolocalisation,enregistrer,jpg,jpeg,vignettes,osm,openstreetmap,street level,streetview,imagery,pictures,geotag,save,thumbnails</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/export/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip what is there</source>
        <translation>Ignorer ce qui est présent</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Download images</source>
        <translation>Télécharger des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Size (width in pixels)</source>
        <translation>Taille (largeur en pixels)</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Nothing was done, so {place} was left as it was.</source>
        <translation>Rien n&apos;a été fait, donc {place} n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as the images are read from there. Choose another place for it, or to bring its rows up to date under &apos;Existing table&apos; (Advanced).</source>
        <translation>La couche «&#xa0;{label}&#xa0;» ne peut pas être écrite dans {path}, car les images y sont lues. Choisissez un autre emplacement pour elle, ou la mise à jour de ses lignes sous «&#xa0;Table existante&#xa0;» (Paramètres avancés).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The record of each photo</source>
        <translation>Le suivi des photos</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Writing down what became of each photo ...</source>
        <translation>Enregistrement de ce que chaque photo est devenue ...</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled, so {place} was left as it was.</source>
        <translation>L&apos;exécution a été annulée, donc {place} n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>No folder was given. Choose one for the photos under &apos;Folder&apos;.</source>
        <translation>Aucun dossier n&apos;a été indiqué. Choisissez-en un pour les photos sous «&#xa0;Dossier&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>Photos: {count:,}, into {folder}</source>
        <translation>Photos&#xa0;: {count:,}, dans {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one under &apos;Field with the Mapillary id&apos; or &apos;Field with the image address&apos;.</source>
        <translation>La couche source n&apos;a ni champ avec des identifiants Mapillary, ni champ avec des adresses d&apos;images. Choisissez-en un sous «&#xa0;Champ de l&apos;identifiant Mapillary&#xa0;» ou «&#xa0;Champ de l&apos;adresse de l&apos;image&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The input has no features, so there was nothing to download.</source>
        <translation>La source n&apos;a pas d&apos;entités&#xa0;: il n&apos;y avait rien à télécharger.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The output layer has the reason of each in &apos;download_error&apos;.</source>
        <translation>La couche en sortie donne la raison de chacune dans «&#xa0;download_error&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The run was cancelled with {count:,} photos to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>L&apos;exécution a été annulée alors qu&apos;il restait {count:,} photo(s). Ce qui était complet est dans {folder}&#xa0;; relancez le traitement pour continuer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>To download: {count:,} photos, about {expected:,.1f} MB ({free:,.0f} MB free).</source>
        <translation>À télécharger&#xa0;: {count:,} photo(s), environ {expected:,.1f}&#xa0;Mo ({free:,.0f}&#xa0;Mo libres).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} images are gone: Mapillary deleted them or made them private.</source>
        <translation>{count:,} image(s) disparue(s)&#xa0;: Mapillary les a supprimées ou rendues privées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos are missing for now ({reasons}). Run it again to fetch only these.</source>
        <translation>Photos manquantes pour l&apos;instant&#xa0;: {count:,} sur {total:,} ({reasons}). Relancez le traitement pour ne récupérer que celles-ci.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos cannot be had as they were asked for, which the same run again would not change ({reasons}).</source>
        <translation>Photos impossibles à obtenir telles qu&apos;elles ont été demandées&#xa0;: {count:,} sur {total:,}&#xa0;; relancer le même traitement n&apos;y changerait rien ({reasons}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos downloaded ({size:,.1f} MB), {skipped:,} were there already.</source>
        <translation>Photos téléchargées&#xa0;: {count:,} ({size:,.1f}&#xa0;Mo), déjà présentes&#xa0;: {skipped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos were downloaded without EXIF, which could not be written.</source>
        <translation>{count:,} photo(s) téléchargée(s) sans EXIF, car il n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <location filename="../../algorithms/fetch/tally.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>{reason}: {count:,}</source>
        <translation>{reason}&#xa0;: {count:,}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Feature {number}: {reason}.</source>
        <translation>Entité {number}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>&lt;p&gt;Hands on photos and what is known of each, with its creator and licence: those of a layer that &lt;b&gt;Download images&lt;/b&gt; made (&lt;i&gt;image_path&lt;/i&gt;) or &lt;b&gt;Views from panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Images without a photo are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Web page&lt;/b&gt;: a folder whose index.html any browser opens, without a server: a map, the photos, panoramas to look around in, a filter by year, and credit on every photo. Put the folder on a stick, into a mail or on a web server. All but the base map works offline.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data set&lt;/b&gt;: photos, metadata.csv and a data card, as Hugging Face&apos;s ImageFolder loads them. Split it by &lt;i&gt;group&lt;/i&gt;, never by image, as neighbours are near-copies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oriented imagery&lt;/b&gt;: the table that ArcGIS&apos;s &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; reads.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are under CC BY-SA 4.0: keep the credit with them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Transmet des photos et ce qu&apos;on sait de chacune, avec son auteur et sa licence&#xa0;: celles d&apos;une couche produite par &lt;b&gt;Télécharger des images&lt;/b&gt; (&lt;i&gt;image_path&lt;/i&gt;) ou par &lt;b&gt;Vues extraites de panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Les images sans photo sont écartées et comptées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Page web&lt;/b&gt;&#xa0;: un dossier dont tout navigateur ouvre le fichier index.html, sans serveur&#xa0;: une carte, les photos, des panoramas dans lesquels regarder, un filtre par année, et l&apos;attribution sur chaque photo. Mettez le dossier sur une clé USB, dans un message ou sur un serveur web. Tout fonctionne hors ligne, sauf le fond de carte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Jeu de données&lt;/b&gt;&#xa0;: les photos, metadata.csv et une fiche, comme les charge ImageFolder de Hugging Face. Répartissez-le par &lt;i&gt;group&lt;/i&gt;, jamais par image, car les images voisines sont presque des copies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imagerie orientée&lt;/b&gt;&#xa0;: la table que lit l&apos;outil &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; d&apos;ArcGIS.&lt;/p&gt;&lt;p&gt;Les images de Mapillary sont sous licence CC BY-SA 4.0&#xa0;: gardez l&apos;attribution avec elles.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>A layer of images with the paths of their photos: the output of a download, or of views from panoramas. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Une couche d&apos;images avec les chemins de leurs photos&#xa0;: la sortie d&apos;un téléchargement, ou de vues extraites de panoramas. Si des entités sont sélectionnées, cochez «&#xa0;Entité(s) sélectionnée(s) uniquement&#xa0;» pour n&apos;avoir que les leurs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Base map of the web page</source>
        <translation>Fond de carte de la page web</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos</source>
        <translation>Copier les photos</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos into the folder, so that it is whole by itself. Otherwise they are used where they lie; panoramas of a web page are copied in any case, as browsers cannot turn them from there.</source>
        <translation>Copie les photos dans le dossier, pour qu&apos;il soit complet à lui seul. Sinon, elles sont utilisées là où elles sont&#xa0;; les panoramas d&apos;une page web sont copiés dans tous les cas, car les navigateurs ne peuvent pas les tourner depuis leur emplacement.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Credit of the base map</source>
        <translation>Attribution du fond de carte</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Data set (Hugging Face ImageFolder)</source>
        <translation>Jeu de données (ImageFolder de Hugging Face)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Export images</source>
        <translation>Exporter des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>File to open</source>
        <translation>Fichier à ouvrir</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Number of images exported</source>
        <translation>Nombre d&apos;images exportées</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Oriented imagery table (Esri, CSV)</source>
        <translation>Table d&apos;imagerie orientée (Esri, CSV)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Photos as a web page for any browser, a data set for machine learning, or a table for ArcGIS.</source>
        <translation>Des photos en page web pour tout navigateur, en jeu de données pour l&apos;apprentissage automatique, ou en table pour ArcGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>The address of map tiles with {x}, {y} and {z}, which the browser of whoever opens the page asks for. Empty: no base map. Heed the terms of whoever serves it; tile.openstreetmap.org refuses pages that are opened from the disk.</source>
        <translation>L&apos;adresse de tuiles cartographiques avec {x}, {y} et {z}, que demande le navigateur de quiconque ouvre la page. Vide&#xa0;: pas de fond de carte. Respectez les conditions de celui qui les fournit&#xa0;; tile.openstreetmap.org refuse les pages ouvertes depuis le disque.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What is made: a table for ArcGIS, a data set for machine learning, or a page for any browser.</source>
        <translation>Ce qui est produit&#xa0;: une table pour ArcGIS, un jeu de données pour l&apos;apprentissage automatique, ou une page pour tout navigateur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What the map says of its base map, as plain text. Empty: that of the default base map, or for another address &apos;OpenStreetMap contributors&apos; with its host.</source>
        <translation>Ce que la carte dit de son fond, en texte simple. Vide&#xa0;: l&apos;attribution du fond de carte par défaut ou, pour une autre adresse, «&#xa0;contributeurs d&apos;OpenStreetMap&#xa0;» avec son hôte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Where it goes. An earlier export there is replaced; a file that is of none is never touched, and the run says which one stands in its way.</source>
        <translation>La destination. Un export précédent qui s&apos;y trouve est remplacé&#xa0;; un fichier qui n&apos;en fait pas partie n&apos;est jamais touché, et l&apos;exécution indique lequel fait obstacle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv</source>
        <translation>exporter,partager,page web,html,leaflet,panorama,360,jeu de données,hugging face,apprentissage automatique,esri,arcgis,csv,export,share,web page,dataset,machine learning</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>&apos;Images&apos; (INPUT) has no photos: it has neither a field image_path, as the output of Download images has, nor view_path. Download its images first, and take that output.</source>
        <translation>«&#xa0;Images&#xa0;» (INPUT) n&apos;a pas de photos&#xa0;: la couche n&apos;a ni le champ image_path, comme la sortie de Télécharger des images, ni le champ view_path. Téléchargez d&apos;abord ses images, et prenez cette sortie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>Of {total:,} images {count:,} have no photo, as they were not downloaded; they are left out.</source>
        <translation>Images sans photo, faute d&apos;avoir été téléchargées&#xa0;: {count:,} sur {total:,}&#xa0;; elles sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>{count:,} photos are no longer where the layer says, such as {path}; they are left out.</source>
        <translation>Photos absentes de l&apos;endroit qu&apos;indique la couche, et écartées&#xa0;: {count:,}, par exemple {path}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>&apos;{label}&apos; ({name}) takes a web address of tiles with {places} in it, or nothing for no base map; not &apos;{value}&apos;.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) attend une adresse web de tuiles contenant {places}, ou rien pour se passer de fond de carte, et non «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>Exported: {count:,} images. Open {path}</source>
        <translation>Images exportées&#xa0;: {count:,}. Ouvrez {path}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>The export into {folder} was cancelled and is not whole. Run it again: it goes on.</source>
        <translation>L&apos;export dans {folder} a été annulé et n&apos;est pas complet. Relancez le traitement&#xa0;: il continue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>There was no photo to export, so {path} holds none.</source>
        <translation>Il n&apos;y avait pas de photo à exporter&#xa0;: {path} n&apos;en contient donc aucune.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos cannot be read and are left out, such as {path} ({reason}).</source>
        <translation>Photos illisibles, et écartées&#xa0;: {count:,}, par exemple {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos have no position, which this table cannot do without; they are left out.</source>
        <translation>{count:,} photo(s) sans position, indispensable à cette table&#xa0;; elles sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>© OpenStreetMap contributors, {host}</source>
        <translation>© contributeurs d&apos;OpenStreetMap, {host}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Loading...</source>
        <translation>Chargement...</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Map of the images</source>
        <translation>Carte des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Mapillary contributor</source>
        <translation>contributeur Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>No image to show. Choose another year.</source>
        <translation>Aucune image à afficher. Choisissez une autre année.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Original page</source>
        <translation>Page d&apos;origine</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>The base map cannot be loaded. Everything else works without it.</source>
        <translation>Le fond de carte ne peut pas être chargé. Tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This browser cannot turn panoramas (it has no WebGL), so the panorama is shown flat.</source>
        <translation>Ce navigateur ne peut pas tourner les panoramas (il n&apos;a pas WebGL)&#xa0;: le panorama est donc affiché à plat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This photo cannot be opened. Is the folder complete?</source>
        <translation>Cette photo ne peut pas être ouverte. Le dossier est-il complet&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Unknown creator</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>panorama</source>
        <translation>panorama</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{shown} of {total} images</source>
        <translation>{shown} images sur {total}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{total} images</source>
        <translation>{total} images</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <location filename="../../gui/widgets/photo.py"/>
        <location filename="../../layers/form.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>1024 pixels wide</source>
        <translation>1024 pixels de large</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>2048 pixels wide</source>
        <translation>2048 pixels de large</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>256 pixels wide</source>
        <translation>256 pixels de large</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Addresses of pictures, valid for some weeks</source>
        <translation>Adresses d&apos;images, valables quelques semaines</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude by GPS</source>
        <translation>Altitude selon le GPS</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Corrected by Mapillary from the pictures</source>
        <translation>Corrigé par Mapillary d&apos;après les images</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Credit</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Focal length and distortion, for the field of view</source>
        <translation>Focale et distorsion, pour le champ de vision</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Group of connected images</source>
        <translation>Groupe d&apos;images connectées</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Ids of detected objects</source>
        <translation>Identifiants des objets détectés</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Kind of lens (perspective, fisheye, spherical)</source>
        <translation>Type d&apos;objectif (perspective, fisheye, sphérique)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Mesh</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Name of the contributor</source>
        <translation>Nom du contributeur</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Orientation (EXIF)</source>
        <translation>Orientation (EXIF)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Original size</source>
        <translation>Taille d&apos;origine</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Point cloud</source>
        <translation>Nuage de points</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Reconstruction in three dimensions</source>
        <translation>Reconstruction en trois dimensions</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Rotation of the camera, for measuring in photos</source>
        <translation>Rotation de l&apos;appareil, pour mesurer dans les photos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>What is seen in it</source>
        <translation>Ce qu&apos;on y voit</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
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
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>&lt;p&gt;Finds every Mapillary image in an extent, and gives a point layer with an arrow for the direction in which each was taken.&lt;/p&gt;&lt;p&gt;You need a free access token from &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Put it into Settings &amp;gt; Options &amp;gt; LandLens, into an authentication configuration (method Basic, token as password), or into the environment variable MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Images come from coverage tiles, a few requests for a whole quarter. Under &lt;b&gt;Details&lt;/b&gt; you can ask for more about each image, at one request for every 50 images. Positions are exact to 0.6 m.&lt;/p&gt;&lt;p&gt;If something could not be read, the log says what, &lt;i&gt;COMPLETE&lt;/i&gt; is false, and &lt;b&gt;Failed tiles&lt;/b&gt; holds the tiles: run again with that layer as &lt;b&gt;Area&lt;/b&gt; to get only what is missing.&lt;/p&gt;&lt;p&gt;Then run &lt;b&gt;Download images&lt;/b&gt; on the layer to get the photos.&lt;/p&gt;&lt;p&gt;Images are © Mapillary contributors, CC BY-SA 4.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve toutes les images Mapillary d&apos;une emprise, et donne une couche de points avec une flèche pour la direction dans laquelle chacune a été prise.&lt;/p&gt;&lt;p&gt;Il vous faut un jeton d&apos;accès gratuit, à obtenir sur &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Mettez-le dans Préférences &amp;gt; Options &amp;gt; LandLens, dans une configuration d&apos;authentification (méthode Authentification basique, le jeton comme mot de passe), ou dans la variable d&apos;environnement MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Les images viennent des tuiles de couverture, en quelques requêtes pour tout un quartier. Sous &lt;b&gt;Détails&lt;/b&gt;, vous pouvez en demander plus sur chaque image, à raison d&apos;une requête pour 50 images. Les positions sont exactes à 0,6&#xa0;m près.&lt;/p&gt;&lt;p&gt;Si quelque chose n&apos;a pas pu être lu, le journal dit quoi, &lt;i&gt;COMPLETE&lt;/i&gt; est faux, et &lt;b&gt;Tuiles en échec&lt;/b&gt; contient les tuiles&#xa0;: relancez le traitement avec cette couche comme &lt;b&gt;Zone&lt;/b&gt; pour n&apos;obtenir que ce qui manque.&lt;/p&gt;&lt;p&gt;Exécutez ensuite &lt;b&gt;Télécharger des images&lt;/b&gt; sur la couche pour obtenir les photos.&lt;/p&gt;&lt;p&gt;Images © contributeurs de Mapillary, CC BY-SA 4.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Age up to which tiles are reused (hours)</source>
        <translation>Âge maximal des tuiles réutilisées (heures)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All images, only flat ones, or only panoramas (pano).</source>
        <translation>Toutes les images, seulement les planes, ou seulement les panoramas (pano).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured from (UTC)</source>
        <translation>Prises à partir du (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured until (UTC)</source>
        <translation>Prises jusqu&apos;au (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Every Mapillary image of an area as a point layer with compass arrows.</source>
        <translation>Toutes les images Mapillary d&apos;une zone, en couche de points avec des flèches de direction.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Failed tiles</source>
        <translation>Tuiles en échec</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Fetch Mapillary images in extent</source>
        <translation>Récupérer les images Mapillary d&apos;une emprise</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Flat images only</source>
        <translation>Images planes seulement</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Image type</source>
        <translation>Type d&apos;image</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep at most so many images, the newest. Empty: all.</source>
        <translation>Garder au plus ce nombre d&apos;images, les plus récentes. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured at this moment or later, by the camera&apos;s clock.</source>
        <translation>Garder les images prises à ce moment ou plus tard, selon l&apos;horloge de l&apos;appareil.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured until this moment. A date alone means its end.</source>
        <translation>Garder les images prises jusqu&apos;à ce moment. Une date seule désigne la fin de la journée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images with at least this score by Mapillary. Images without a score are dropped when it is set.</source>
        <translation>Garder les images qui ont au moins ce score de Mapillary. Si une valeur est donnée, les images sans score sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. An image has to lie in the extent as well. Only tiles that the polygons touch are read.</source>
        <translation>Garder seulement les images à l&apos;intérieur de ces polygones, comme une zone d&apos;étude ou les tuiles en échec d&apos;une exécution précédente. Une image doit aussi se trouver dans l&apos;emprise. Seules les tuiles que touchent les polygones sont lues.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 km at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row.</source>
        <translation>Les demandes plus grandes sont refusées avant la première requête. Une tuile fait environ 2,4&#xa0;km de large à l&apos;équateur et 1,2&#xa0;km à 60 degrés. Mapillary bloque pour un jour une adresse qui lit des milliers de tuiles d&apos;affilée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Lowest quality score (0 to 1)</source>
        <translation>Score de qualité minimal (0 à 1)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; Download images asks for new ones by itself.</source>
        <translation>Des colonnes de plus, à raison d&apos;une requête pour 50 images. Les adresses des vignettes sont valables quelques semaines&#xa0;; Télécharger des images en demande de nouvelles de lui-même.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most images to keep</source>
        <translation>Images à garder au plus</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most tiles to read</source>
        <translation>Tuiles à lire au plus</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Nothing is known to be missing</source>
        <translation>Rien ne semble manquer</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images</source>
        <translation>Nombre d&apos;images</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images whose details are missing</source>
        <translation>Nombre d&apos;images dont les détails manquent</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of tiles that could not be read</source>
        <translation>Nombre de tuiles non lues</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Numeric ids of organisations, separated by commas.</source>
        <translation>Identifiants numériques d&apos;organisations, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>One point an image, EPSG:4326.</source>
        <translation>Un point par image, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Requests at a time; of tiles never more than 6.</source>
        <translation>Nombre de requêtes simultanées&#xa0;; jamais plus de 6 pour les tuiles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequence keys, separated by commas.</source>
        <translation>Clés de séquences, séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The area to look in, in any coordinate reference system. A city quarter is one or two tiles.</source>
        <translation>La zone dans laquelle chercher, dans n&apos;importe quel système de coordonnées de référence. Un quartier fait une ou deux tuiles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The areas that could not be read, with the reason. Use it as Area of a second run.</source>
        <translation>Les zones qui n&apos;ont pas pu être lues, avec la raison. À utiliser comme Zone d&apos;une seconde exécution.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The position that the camera recorded (original), or the one that Mapillary corrected from the pictures (computed); images without a corrected one are missing there.</source>
        <translation>La position enregistrée par l&apos;appareil (original), ou celle que Mapillary a corrigée d&apos;après les images (computed)&#xa0;; dans ce cas, les images sans position corrigée manquent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Tiles read within so many hours are taken from the disk and not asked for again, so that a run that was interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for all. They are kept in your folder for caches, up to 1 GB, the oldest removed first.</source>
        <translation>Les tuiles lues depuis moins de ce nombre d&apos;heures sont prises sur le disque et ne sont pas redemandées, pour qu&apos;une exécution interrompue reprenne là où elle s&apos;est arrêtée&#xa0;; il en va de même des détails obtenus par une exécution inachevée. 0 redemande tout. Elles sont gardées dans votre dossier de caches, jusqu&apos;à 1&#xa0;Go, les plus anciennes étant supprimées d&apos;abord.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>User names or numeric user ids, separated by commas. Empty: everybody.</source>
        <translation>Noms d&apos;utilisateurs ou identifiants numériques d&apos;utilisateurs, séparés par des virgules. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,osm,openstreetmap,coverage,download,compass,sequence</source>
        <translation>mapillary,street view,vue de rue,niveau de la rue,imagerie,photos,images,panorama,360,osm,openstreetmap,couverture,télécharger,boussole,séquence,street level,streetview,imagery,pictures,coverage,download,compass,sequence</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Corrected by Mapillary</source>
        <translation>Corrigée par Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>GPS of the camera</source>
        <translation>GPS de l&apos;appareil</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Panoramas only</source>
        <translation>Panoramas seulement</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../layers/form.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>This is a large job. Mapillary may block this internet address for a day if it reads several hundred tiles again and again; other users of the same network share the address.</source>
        <translation>C&apos;est une demande importante. Mapillary peut bloquer cette adresse internet pour un jour si elle lit plusieurs centaines de tuiles à plusieurs reprises&#xa0;; les autres utilisateurs du même réseau partagent cette adresse.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>Tiles to read: {count:,}</source>
        <translation>Tuiles à lire&#xa0;: {count:,}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of image {id} are missing: {reason}.</source>
        <translation>Les détails de l&apos;image {id} manquent&#xa0;: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of images that are missing ({reason}): {ids}</source>
        <translation>Détails d&apos;images manquants ({reason})&#xa0;: {ids}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>For {count:,} of them Mapillary&apos;s answer cannot be used, which another run would not change.</source>
        <translation>Pour {count:,} de ces images, la réponse de Mapillary est inutilisable, ce qu&apos;une nouvelle exécution ne changerait pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>No image was found at {box}. If you meant another place, write the extent as west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; where Mapillary has images is shown on https://www.mapillary.com/app</source>
        <translation>Aucune image trouvée à cet endroit&#xa0;: {box}. Si vous pensiez à un autre lieu, écrivez l&apos;emprise sous la forme ouest,est,sud,nord&#xa0;: longitudes, puis latitudes. Sinon, choisissez une emprise plus grande ou retirez des filtres&#xa0;; la page https://www.mapillary.com/app montre où Mapillary a des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to ask for {count:,} of them.</source>
        <translation>Relancez le traitement pour redemander {count:,} de ces images.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to go on: tiles that were read are on the disk, and not asked for again.</source>
        <translation>Relancez le traitement pour continuer&#xa0;: les tuiles lues sont sur le disque, et ne sont pas redemandées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again with &apos;Failed tiles&apos; as &apos;Area&apos; to get only these.</source>
        <translation>Relancez le traitement avec «&#xa0;Tuiles en échec&#xa0;» comme «&#xa0;Zone&#xa0;» pour n&apos;obtenir que ces tuiles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again.</source>
        <translation>Relancez le traitement.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again: tiles that were read are on the disk, and only these are asked for.</source>
        <translation>Relancez le traitement&#xa0;: les tuiles lues sont sur le disque, et seules les tuiles en échec sont demandées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The details of {count:,} images are missing; their other columns are filled.</source>
        <translation>Les détails de {count:,} image(s) manquent&#xa0;; leurs autres colonnes sont remplies.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The run was cancelled with {count:,} images.</source>
        <translation>L&apos;exécution a été annulée avec {count:,} image(s).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tile {tile} could not be read: {reason}.</source>
        <translation>La tuile {tile} n&apos;a pas pu être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tiles that are missing ({reason}): {tiles}</source>
        <translation>Tuiles manquantes ({reason})&#xa0;: {tiles}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them because the image was deleted or made private, which nothing mends.</source>
        <translation>Pour {count:,} d&apos;entre elles, l&apos;image a été supprimée ou rendue privée, ce que rien ne répare.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them no other run will read either.</source>
        <translation>Illisibles aussi lors d&apos;une autre exécution&#xa0;: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} points in the tiles carry no image id or have no place, and were left out.</source>
        <translation>{count:,} point(s) des tuiles sans identifiant d&apos;image ou sans position, écarté(s).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} tiles had been read before and were taken from the disk (&apos;Age up to which tiles are reused&apos;, under Advanced).</source>
        <translation>Tuiles déjà lues, prises sur le disque&#xa0;: {count:,} («&#xa0;Âge maximal des tuiles réutilisées&#xa0;», dans les paramètres avancés).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).</source>
        <translation>Tuiles non lues&#xa0;: {failed:,} sur {count:,}&#xa0;; il manque donc des images ({reasons}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from 1 tile.</source>
        <translation>{images:,} image(s) dans 1 tuile.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from {tiles:,} tiles.</source>
        <translation>{images:,} image(s) dans {tiles:,} tuiles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled before anything was read. {place} was left as it was.</source>
        <translation>L&apos;exécution a été annulée avant toute lecture. {place} n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>{reasons}. Try again later.</source>
        <translation>{reasons}. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer</source>
        <translation>La couche</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&apos;{label}&apos; ({name}) needs &apos;{streets}&apos; (STREETS), which are missing. Give some, or set it to 0.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) a besoin de «&#xa0;{streets}&#xa0;» (STREETS), qui manque. Indiquez des rues, ou mettez la valeur à 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&lt;p&gt;Compares each image&apos;s compass with the direction in which its sequence travels. In a sound sequence the two differ by much the same angle, the camera&apos;s offset: 0° ahead, 90° to the right. Where they do not (&lt;i&gt;heading_spread&lt;/i&gt; above 25°), the compass is broken; where the positions computed from the pictures stand more than 6 m beside the receiver&apos;s as a whole, the sequence drifted. Both are &lt;i&gt;heading_suspect&lt;/i&gt;, and no street is needed to find them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Heading&lt;/b&gt; and &lt;b&gt;Snap to streets within&lt;/b&gt; mend what is asked for: by default nothing moves. The columns of the input stay as they are; the mended direction is &lt;i&gt;heading_fixed&lt;/i&gt;, and &lt;i&gt;moved_m&lt;/i&gt; says how far a point was moved.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;Streets&lt;/b&gt;, each image gets the street beside it that leads where it travels, the same one along a sequence: &lt;i&gt;road_id&lt;/i&gt; ($id of the street), &lt;i&gt;road_bearing&lt;/i&gt; (the way of travel).&lt;/p&gt;&lt;p&gt;Images without a sequence, or in one with fewer than five that can be compared, have NULL there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare la boussole de chaque image à la direction dans laquelle sa séquence se déplace. Dans une séquence saine, l&apos;angle entre les deux est à peu près constant&#xa0;: c&apos;est le décalage de l&apos;appareil, 0° vers l&apos;avant, 90° à droite. Là où il ne l&apos;est pas (&lt;i&gt;heading_spread&lt;/i&gt; supérieur à 25°), la boussole est déréglée&#xa0;; là où les positions calculées d&apos;après les images s&apos;écartent dans leur ensemble de plus de 6&#xa0;m de celles du récepteur, la séquence a dérivé. Dans les deux cas, &lt;i&gt;heading_suspect&lt;/i&gt; le signale, et aucune rue n&apos;est nécessaire pour le savoir.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Orientation&lt;/b&gt; et &lt;b&gt;Accrocher aux rues à moins de&lt;/b&gt; corrigent ce qui est demandé&#xa0;: par défaut, rien ne bouge. Les colonnes de la source restent telles quelles&#xa0;; la direction corrigée est &lt;i&gt;heading_fixed&lt;/i&gt;, et &lt;i&gt;moved_m&lt;/i&gt; indique de combien un point a été déplacé.&lt;/p&gt;&lt;p&gt;Avec &lt;b&gt;Rues&lt;/b&gt;, chaque image reçoit la rue voisine qui mène là où elle se déplace, la même tout au long d&apos;une séquence&#xa0;: &lt;i&gt;road_id&lt;/i&gt; ($id de la rue), &lt;i&gt;road_bearing&lt;/i&gt; (direction de déplacement).&lt;/p&gt;&lt;p&gt;Les images sans séquence, ou d&apos;une séquence qui en compte moins de cinq comparables, y ont NULL.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Check positions and headings</source>
        <translation>Vérifier positions et orientations</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Checked images</source>
        <translation>Images vérifiées</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Computed from the pictures</source>
        <translation>Calculée d&apos;après les images</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Direction of travel and the camera&apos;s offset</source>
        <translation>Direction de déplacement et décalage de l&apos;appareil</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Finds broken compasses and drifted sequences, and mends positions and headings where asked.</source>
        <translation>Trouver les boussoles déréglées et les séquences qui ont dérivé, et corriger les positions et les orientations sur demande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Heading</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Lines of streets, such as OpenStreetMap&apos;s. They help to tell the better position and the direction; images are moved onto them only if &apos;Snap to streets within&apos; says how far.</source>
        <translation>Des lignes de rues, comme celles d&apos;OpenStreetMap. Elles aident à trouver la meilleure position et la direction&#xa0;; les images n&apos;y sont déplacées que si «&#xa0;Accrocher aux rues à moins de&#xa0;» indique jusqu&apos;où.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Move an image onto the street beside it if that is not farther than so many metres; 0 moves none. A car drives beside the middle of its street, so this makes good positions worse.</source>
        <translation>Déplacer une image sur la rue voisine si celle-ci n&apos;est pas plus loin que ce nombre de mètres&#xa0;; 0 n&apos;en déplace aucune. Une voiture roule à côté du milieu de sa rue&#xa0;: de bonnes positions en deviennent moins bonnes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of images moved onto a street</source>
        <translation>Nombre d&apos;images déplacées sur une rue</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of suspect images</source>
        <translation>Nombre d&apos;images suspectes</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Snap to streets within (metres)</source>
        <translation>Accrocher aux rues à moins de (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The better of the two, by sequence</source>
        <translation>La meilleure des deux, par séquence</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The images at the chosen positions, with all columns of the input and what was found out.</source>
        <translation>Les images aux positions choisies, avec toutes les colonnes de la source et le résultat de la vérification.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>What goes into heading_fixed: the direction of the input, that of computed_compass_angle, or the direction of travel (of the street, where there is one) turned by the sequence&apos;s own offset. A sequence with a broken compass takes the offset of its computed directions, and else looks ahead.</source>
        <translation>Ce que contient heading_fixed&#xa0;: la direction de la source, celle de computed_compass_angle, ou la direction de déplacement (celle de la rue, s&apos;il y en a une) à laquelle s&apos;ajoute le décalage propre à la séquence. Une séquence à boussole déréglée prend le décalage de ses directions calculées, et à défaut regarde vers l&apos;avant.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Where the points are put. Computed ones are read from computed_geometry_lon and computed_geometry_lat, a detail of a fetch; images without one stay. The better one of a sequence is steadier beside the streets; without streets, the smoother one that did not drift.</source>
        <translation>Où sont placés les points. Les positions calculées sont lues dans computed_geometry_lon et computed_geometry_lat, un détail de la récupération&#xa0;; les images qui n&apos;en ont pas restent en place. La meilleure d&apos;une séquence est la plus régulière le long des rues&#xa0;; sans rues, la plus régulière qui n&apos;a pas dérivé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct</source>
        <translation>boussole,cap,orientation,direction,accrocher,route,recalage,gps,dérive,qualité,aligner,corriger,compass,heading,snap,road,map matching,drift</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>&apos;{label}&apos; ({name}) is &apos;computed&apos;, and the input layer has no field {missing}. Fetch the images with the detail &apos;{detail}&apos;, or choose another value.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) vaut «&#xa0;computed&#xa0;», et la couche source n&apos;a pas de champ {missing}. Récupérez les images avec le détail «&#xa0;{detail}&#xa0;», ou choisissez une autre valeur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Look at those with &apos;heading_suspect&apos; next: their &apos;heading_spread&apos; tells a compass.</source>
        <translation>Regardez ensuite celles où «&#xa0;heading_suspect&#xa0;» est vrai&#xa0;: leur «&#xa0;heading_spread&#xa0;» révèle une boussole déréglée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Of {total:,} images {broken:,} are in sequences with a broken compass, {drifted:,} in sequences whose positions drifted; of {unknown:,} too little is known.</source>
        <translation>Images dans des séquences à boussole déréglée&#xa0;: {broken:,} sur {total:,}&#xa0;; dans des séquences dont les positions ont dérivé&#xa0;: {drifted:,}&#xa0;; données insuffisantes&#xa0;: {unknown:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no computed positions to choose from, so the images stay where they are. Fetch them with the detail &apos;{detail}&apos;.</source>
        <translation>La couche n&apos;a pas de positions calculées parmi lesquelles choisir&#xa0;: les images restent donc où elles sont. Récupérez-les avec le détail «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no images, so there is nothing to check.</source>
        <translation>La couche n&apos;a pas d&apos;images&#xa0;: il n&apos;y a rien à vérifier.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>{computed:,} images stand at their computed position, {snapped:,} were moved onto a street.</source>
        <translation>{computed:,} image(s) à leur position calculée, {snapped:,} déplacée(s) sur une rue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&apos;{least_label}&apos; (MIN_DISTANCE) is {least:g} and &apos;{most_label}&apos; (MAX_DISTANCE) is {most:g}, so no image is far enough and near enough. Make the first one the smaller one.</source>
        <translation>«&#xa0;{least_label}&#xa0;» (MIN_DISTANCE) vaut {least:g} et «&#xa0;{most_label}&#xa0;» (MAX_DISTANCE) vaut {most:g}&#xa0;: aucune image n&apos;est à la fois assez loin et assez près. La première valeur doit être la plus petite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&lt;p&gt;For each feature, the images that look at it, best first. An image looks at a feature that is neither too near nor too far and lies in its field of view; a panorama looks everywhere.&lt;/p&gt;&lt;p&gt;Of points that point is looked at; of lines, points every 10 m; of polygons, the nearest point of their rings and eight on each outline. An image that stands inside a polygon does not look at it. Of all points of a feature the one with the best score counts: one row for an image and a feature.&lt;/p&gt;&lt;p&gt;The score, 0 to 1, falls with the difference from the ideal distance, from the middle of the picture to its edges, and with age (to 1/e in five years, counted from the newest image of the layer; an image without a date counts as the oldest).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;field of view&lt;/b&gt; is each camera&apos;s own, with its distortion and orientation, where the layer has &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; and &lt;code&gt;exif_orientation&lt;/code&gt;: tick them under Details when you fetch. Where &lt;code&gt;computed_compass_angle&lt;/code&gt; is there, it is used before &lt;code&gt;compass_angle&lt;/code&gt;, as compasses are often wrong; with another field with the direction, that field alone.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;buildings&lt;/b&gt;, images to whose view one of them stands in the way are left out. The building in which a feature or the camera stands is no obstacle. Heights, trees and hills are not known. &lt;code&gt;visible&lt;/code&gt; is true where the view is free, and empty where that is not known: without buildings, and where the camera&apos;s position is inside of one.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; is the id of the feature in its layer (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; the direction from the camera, &lt;code&gt;off_axis&lt;/code&gt; how far aside of the picture&apos;s middle it is seen, and &lt;code&gt;pano_yaw&lt;/code&gt; where in a panorama: &lt;b&gt;Views from panoramas&lt;/b&gt; cuts it out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque entité, les images qui la montrent, les meilleures d&apos;abord. Une image montre une entité qui n&apos;est ni trop proche ni trop éloignée et qui se trouve dans son champ de vision&#xa0;; un panorama montre tout ce qui l&apos;entoure.&lt;/p&gt;&lt;p&gt;Pour un point, c&apos;est ce point qui est visé&#xa0;; pour une ligne, un point tous les 10&#xa0;m&#xa0;; pour un polygone, le point le plus proche de ses anneaux et huit sur chaque contour. Une image placée à l&apos;intérieur d&apos;un polygone ne le montre pas. De tous les points d&apos;une entité, celui qui a le meilleur score compte&#xa0;: une ligne par image et par entité.&lt;/p&gt;&lt;p&gt;Le score, de 0 à 1, baisse avec l&apos;écart à la distance idéale, du centre de l&apos;image vers ses bords, et avec l&apos;âge (à 1/e en cinq ans, comptés depuis l&apos;image la plus récente de la couche&#xa0;; une image sans date compte comme la plus ancienne).&lt;/p&gt;&lt;p&gt;Le &lt;b&gt;champ de vision&lt;/b&gt; est celui de chaque appareil, avec sa distorsion et son orientation, si la couche a &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; et &lt;code&gt;exif_orientation&lt;/code&gt;&#xa0;: cochez-les sous Détails lors de la récupération. Si &lt;code&gt;computed_compass_angle&lt;/code&gt; est présent, il passe avant &lt;code&gt;compass_angle&lt;/code&gt;, car les boussoles se trompent souvent&#xa0;; avec un autre champ pour la direction, ce champ seul compte.&lt;/p&gt;&lt;p&gt;Avec des &lt;b&gt;bâtiments&lt;/b&gt;, les images dont l&apos;un d&apos;eux coupe la vue sont écartées. Le bâtiment dans lequel se trouve une entité ou l&apos;appareil n&apos;est pas un obstacle. Les hauteurs, les arbres et le relief ne sont pas connus. &lt;code&gt;visible&lt;/code&gt; est vrai si la vue est libre, et vide si on ne le sait pas&#xa0;: sans bâtiments, et quand la position de l&apos;appareil est à l&apos;intérieur de l&apos;un d&apos;eux.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; est l&apos;identifiant de l&apos;entité dans sa couche (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; la direction depuis l&apos;appareil, &lt;code&gt;off_axis&lt;/code&gt; l&apos;écart au centre de l&apos;image, et &lt;code&gt;pano_yaw&lt;/code&gt; la place dans un panorama&#xa0;: &lt;b&gt;Vues extraites de panoramas&lt;/b&gt; la découpe.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A line from each camera to what it looks at.</source>
        <translation>Une ligne de chaque appareil vers ce qu&apos;il montre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A point at the camera for each image and feature that it looks at, with the columns of the image.</source>
        <translation>Un point à l&apos;emplacement de l&apos;appareil pour chaque image et chaque entité qu&apos;elle montre, avec les colonnes de l&apos;image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Between the left and the right edge of pictures whose camera the layer does not tell. Phones and dashboard cameras have 60 to 75, action cameras 90 to 110.</source>
        <translation>Entre le bord gauche et le bord droit des images dont la couche n&apos;indique pas l&apos;appareil. Les téléphones et les caméras embarquées ont de 60 à 75, les caméras d&apos;action de 90 à 110.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features that no image looks at</source>
        <translation>Entités qu&apos;aucune image ne montre</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Field of view (degrees)</source>
        <translation>Champ de vision (degrés)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Find the images that show each feature, best first, and the features that nobody photographed.</source>
        <translation>Trouver les images qui montrent chaque entité, les meilleures d&apos;abord, et les entités que personne n&apos;a photographiées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Greatest distance (metres)</source>
        <translation>Distance maximale (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Ideal distance (metres)</source>
        <translation>Distance idéale (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images by feature</source>
        <translation>Images par entité</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images farther away are left out.</source>
        <translation>Les images plus éloignées sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images for each feature</source>
        <translation>Nombre d&apos;images par entité</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images looking at features</source>
        <translation>Images montrant des entités</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Least distance (metres)</source>
        <translation>Distance minimale (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Nearer images are left out: an error of 2 m in the position turns what is 3 m away by 34 degrees.</source>
        <translation>Les images plus proches sont écartées&#xa0;: une erreur de 2&#xa0;m sur la position fait tourner de 34 degrés ce qui est à 3&#xa0;m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Polygons that one cannot see through; may be the features themselves. Images whose view is blocked are left out. Empty: nothing stands in the way.</source>
        <translation>Des polygones à travers lesquels on ne voit pas&#xa0;; ils peuvent être les entités elles-mêmes. Les images dont la vue est coupée sont écartées. Vide&#xa0;: rien ne coupe la vue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So far beside its picture an image still counts, as directions are off by some degrees.</source>
        <translation>Écart admis à côté du champ de l&apos;image, car les directions sont fausses de quelques degrés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So many of the best images are kept for each feature; 0 keeps all.</source>
        <translation>Nombre des meilleures images gardées pour chaque entité&#xa0;; 0 les garde toutes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The distance of the best score; 10 m more or less cost two thirds of it.</source>
        <translation>La distance du meilleur score&#xa0;; 10&#xa0;m de plus ou de moins en coûtent les deux tiers.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The features without an image, with all their columns: where to go and take some.</source>
        <translation>Les entités sans image, avec toutes leurs colonnes&#xa0;: là où aller en prendre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Tolerance (degrees)</source>
        <translation>Tolérance (degrés)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>What is to be seen: points, lines or polygons, in any coordinate reference system.</source>
        <translation>Ce qui doit être vu&#xa0;: points, lignes ou polygones, dans n&apos;importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest</source>
        <translation>façade,bâtiment,visée,visible,vue,champ de vision,appareil,direction,ligne de visée,plus proche,facade,building,sight,field of view,line of sight</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Sight lines</source>
        <translation>Lignes de visée</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Directions: {count:,} of {total:,} images have one in &apos;{field}&apos;, which is used before &apos;{other}&apos;.</source>
        <translation>Directions&#xa0;: {count:,} image(s) sur {total:,} en ont une dans «&#xa0;{field}&#xa0;», qui passe avant «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>No feature is looked at. See whether the two layers lie at one place, or raise the greatest distance.</source>
        <translation>Aucune entité n&apos;est montrée. Vérifiez que les deux couches sont au même endroit, ou augmentez la distance maximale.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Of {total:,} images {count:,} are no panoramas and have no direction; they look at nothing.</source>
        <translation>Images sans direction qui ne sont pas des panoramas&#xa0;: {count:,} sur {total:,}&#xa0;; elles ne montrent rien.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer has no column &apos;{field}&apos;, so every camera but those of panoramas is taken to see {degrees:g} degrees.</source>
        <translation>La couche n&apos;a pas de colonne «&#xa0;{field}&#xa0;»&#xa0;: tout appareil, sauf celui des panoramas, est donc supposé voir {degrees:g} degrés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of features is empty, so there is nothing to look at.</source>
        <translation>La couche des entités est vide&#xa0;: il n&apos;y a rien à montrer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of images is empty, so no image looks at anything.</source>
        <translation>La couche des images est vide&#xa0;: aucune image ne montre quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>{seen:,} of {features:,} features ({share:.0%}) are looked at: {pairs:,} rows of {used:,} images, of {images:,} that were given. No image looks at {missing:,} features.</source>
        <translation>Entités montrées&#xa0;: {seen:,} sur {features:,} ({share:.0%}), avec {pairs:,} ligne(s) de {used:,} image(s) sur {images:,}. Entités qu&apos;aucune image ne montre&#xa0;: {missing:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Fetch and download images</source>
        <translation>Récupérer et télécharger des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>One photo every 20 m along my streets</source>
        <translation>Une photo tous les 20&#xa0;m le long de mes rues</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>The best photos of my buildings</source>
        <translation>Les meilleures photos de mes bâtiments</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>What is new since last time</source>
        <translation>Nouveautés depuis la dernière fois</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>Cancelled while writing: {done:,} of {total:,} features.</source>
        <translation>Annulé pendant l&apos;écriture&#xa0;: {done:,} entité(s) sur {total:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as &apos;{input}&apos; is read from there. Choose another place for it.</source>
        <translation>La couche «&#xa0;{label}&#xa0;» ne peut pas être écrite dans {path}, car «&#xa0;{input}&#xa0;» y est lu. Choisissez un autre emplacement pour elle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is a temporary layer, which the toolbox does not load after a cancel.</source>
        <translation>{what}&#xa0;: couche temporaire, que la boîte à outils ne charge pas après une annulation.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is {place}, which the toolbox does not load after a cancel.</source>
        <translation>{what}&#xa0;: {place}, que la boîte à outils ne charge pas après une annulation.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} was not begun.</source>
        <translation>{what}&#xa0;: écriture non commencée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>Rows could not be appended to {place}: some are there already, and it takes each only once ({reason}). Choose the table itself as output, and under &apos;Existing table&apos; to bring its rows up to date.</source>
        <translation>Impossible d&apos;ajouter des lignes à {place}&#xa0;: certaines y sont déjà, et chacune n&apos;est admise qu&apos;une fois ({reason}). Choisissez la table elle-même comme sortie, et sous «&#xa0;Table existante&#xa0;» la mise à jour de ses lignes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: files of this format leave out what has no position, as some of its features. Choose another format for it, such as GeoPackage (.gpkg).</source>
        <translation>La couche «&#xa0;{label}&#xa0;» ne peut pas être écrite en tant que {format}&#xa0;: les fichiers de ce format omettent ce qui n&apos;a pas de position, comme certaines de ses entités. Choisissez un autre format pour elle, par exemple GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; could not be written to {place}: {reason}. Choose another place or format for it, and run it again.</source>
        <translation>La couche «&#xa0;{label}&#xa0;» n&apos;a pas pu être écrite dans {place}&#xa0;: {reason}. Choisissez un autre emplacement ou un autre format pour elle, et relancez le traitement.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>{found:,} of {written:,} features are there</source>
        <translation>{found:,} entité(s) sur {written:,} y sont</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}: {reason}. Choose another place for it.</source>
        <translation>La couche «&#xa0;{label}&#xa0;» ne peut pas être écrite dans {path}&#xa0;: {reason}. Choisissez un autre emplacement pour elle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>that is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the file that is there may not be written to</source>
        <translation>le fichier présent n&apos;est pas accessible en écriture</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder for the photos, {folder}, is that file or lies inside it</source>
        <translation>le dossier des photos, {folder}, est ce fichier ou se trouve à l&apos;intérieur</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder {folder} may not be written to</source>
        <translation>le dossier {folder} n&apos;est pas accessible en écriture</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>there is no folder {folder}</source>
        <translation>il n&apos;y a pas de dossier {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>The layer &apos;{label}&apos; cannot be updated in {place}: that can be done with tables of PostgreSQL and with layers in GeoPackages (.gpkg). Choose one of these for it, or replace what is there.</source>
        <translation>La couche «&#xa0;{label}&#xa0;» ne peut pas être mise à jour dans {place}&#xa0;: c&apos;est possible avec les tables de PostgreSQL et les couches de GeoPackages (.gpkg). Choisissez-en une pour elle, ou remplacez ce qui est là.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>its rows are known by an id, and there is no field with ids</source>
        <translation>ses lignes sont identifiées par un identifiant, et il n&apos;y a pas de champ d&apos;identifiants</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as a later one has the same &apos;{key}&apos;.</source>
        <translation>{count:,} ligne(s) écartée(s), car une ligne suivante a le même «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as they have no &apos;{key}&apos;.</source>
        <translation>{count:,} ligne(s) écartée(s), car sans «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{place}: {updated:,} rows were brought up to date, {added:,} were added.</source>
        <translation>{place}&#xa0;: {updated:,} ligne(s) mise(s) à jour, {added:,} ajoutée(s).</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>it holds {layers}; name one of them, as ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</source>
        <translation>ce fichier contient {layers}&#xa0;; indiquez-en une, sous la forme ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>no layers</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>New columns of the table: {columns}.</source>
        <translation>Nouvelles colonnes de la table&#xa0;: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>The table now has a unique index on &apos;{key}&apos;, by which its rows are known.</source>
        <translation>La table a maintenant un index unique sur «&#xa0;{key}&#xa0;», qui identifie ses lignes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>it has no column &apos;{key}&apos;, by which its rows would be known</source>
        <translation>il y manque la colonne «&#xa0;{key}&#xa0;», qui identifierait ses lignes</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>more than one of its rows has &apos;{value}&apos; in &apos;{key}&apos;, by which rows are known; remove all but one of each</source>
        <translation>plusieurs de ses lignes ont «&#xa0;{value}&#xa0;» dans «&#xa0;{key}&#xa0;», qui identifie les lignes&#xa0;; ne gardez qu&apos;une ligne de chaque</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/postgres.py"/>
        <source>somebody else has made it meanwhile</source>
        <translation>quelqu&apos;un d&apos;autre l&apos;a créée entre-temps</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/session.py"/>
        <source>it cannot be opened</source>
        <translation>ouverture impossible</translation>
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
        <translation>ses lignes n&apos;ont pas de colonne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will be without the exact time in: {columns}.</source>
        <translation>«&#xa0;{label}&#xa0;» n&apos;aura pas l&apos;heure exacte dans&#xa0;: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have no positions: files of the format {format} keep columns alone.</source>
        <translation>«&#xa0;{label}&#xa0;» n&apos;aura pas de positions&#xa0;: les fichiers au format {format} ne gardent que les colonnes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have these columns under a shorter name, or not at all: {columns}.</source>
        <translation>«&#xa0;{label}&#xa0;» aura ces colonnes sous un nom plus court, ou pas du tout&#xa0;: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: {reason}. Choose another format for it, such as GeoPackage (.gpkg), or leave out the column that it cannot hold.</source>
        <translation>La couche «&#xa0;{label}&#xa0;» ne peut pas être écrite en tant que {format}&#xa0;: {reason}. Choisissez un autre format pour elle, par exemple GeoPackage (.gpkg), ou omettez la colonne qu&apos;il ne peut pas contenir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer of this format cannot be read back</source>
        <translation>une couche de ce format ne peut pas être relue</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer without positions of this format cannot be read back</source>
        <translation>une couche sans positions de ce format ne peut pas être relue</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a temporary layer</source>
        <translation>couche temporaire</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>{loss} Choose GeoPackage (.gpkg) to keep everything.</source>
        <translation>{loss} Choisissez GeoPackage (.gpkg) pour tout garder.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The layer given as &apos;Area&apos; holds no polygon with an area. Choose another one.</source>
        <translation>La couche indiquée comme «&#xa0;Zone&#xa0;» ne contient aucun polygone qui a une surface. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; cannot be used: {reason}. Mend it, or leave it out by selecting the others.</source>
        <translation>Le polygone de l&apos;entité {feature} de «&#xa0;Zone&#xa0;» est inutilisable&#xa0;: {reason}. Réparez-le, ou écartez-le en sélectionnant les autres.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; could not be transformed to WGS 84. Check the layer&apos;s CRS.</source>
        <translation>Le polygone de l&apos;entité {feature} de «&#xa0;Zone&#xa0;» n&apos;a pas pu être transformé vers WGS 84. Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Bring its rows up to date</source>
        <translation>Mettre ses lignes à jour</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Existing table</source>
        <translation>Table existante</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Refuse, and say how many rows it has</source>
        <translation>Refuser, et indiquer combien de lignes elle contient</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Where the output is a table of a database that is there already, of PostgreSQL or in a GeoPackage: refuse; or update: rows of the same id are brought up to date, new ones are added, and all other rows and columns, indexes and views stay; or replace it. A run that fails or is cancelled leaves the table as it was. A file is replaced as ever, but a GeoPackage whose layer is to be updated.</source>
        <translation>Si la sortie est une table de base de données qui existe déjà, dans PostgreSQL ou un GeoPackage&#xa0;: refuser&#xa0;; ou mettre à jour&#xa0;: les lignes de même identifiant sont mises à jour, les nouvelles sont ajoutées, et toutes les autres lignes et colonnes, les index et les vues restent&#xa0;; ou la remplacer. Une exécution qui échoue ou qui est annulée laisse la table telle quelle. Un fichier est remplacé comme toujours, sauf un GeoPackage dont la couche doit être mise à jour.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>QGIS does not know the coordinate reference system &apos;{crs}&apos; of the extent. Write one that it knows into the brackets, such as [EPSG:4326] for degrees.</source>
        <translation>QGIS ne connaît pas le système de coordonnées de référence «&#xa0;{crs}&#xa0;» de l&apos;emprise. Écrivez entre les crochets un système qu&apos;il connaît, par exemple [EPSG:4326] pour des degrés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent could not be transformed from {crs} to WGS 84. Check that its coordinates fit that coordinate reference system.</source>
        <translation>L&apos;emprise n&apos;a pas pu être transformée de {crs} vers WGS 84. Vérifiez que ses coordonnées correspondent à ce système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent is empty or could not be understood. Draw a box on the map, choose a layer&apos;s extent, or write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326].</source>
        <translation>L&apos;emprise est vide ou n&apos;a pas été comprise. Dessinez un rectangle sur la carte, choisissez l&apos;emprise d&apos;une couche, ou écrivez ouest,est,sud,nord suivi du SCR, par exemple 10.74,10.76,59.91,59.92 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>its CRS</source>
        <translation>son SCR</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>If they are {order}, write {value}</source>
        <translation>Si leur ordre est {order}, écrivez {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>The extent&apos;s numbers seem to stand in another order than QGIS reads them in, which is west,east,south,north: read so, they are no area that could be fetched. {ways}. Longitudes lie between west and east, latitudes between south and north.</source>
        <translation>Les nombres de l&apos;emprise semblent être dans un autre ordre que celui que lit QGIS, ouest,est,sud,nord&#xa0;: lus ainsi, ils ne forment pas une zone à récupérer. {ways}. Les longitudes sont entre ouest et est, les latitudes entre sud et nord.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,north,west,east</source>
        <translation>sud,nord,ouest,est</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,west,north,east</source>
        <translation>sud,ouest,nord,est</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>west,south,east,north</source>
        <translation>ouest,sud,est,nord</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{order} (latitudes first)</source>
        <translation>{order} (latitudes d&apos;abord)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{ways}; or if they are {order}, write {value}</source>
        <translation>{ways}&#xa0;; ou si leur ordre est {order}, écrivez {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/failed_tiles.py"/>
        <source>The polygon of feature {feature} of &apos;{label}&apos; cannot be used: {reason}. Give the layer of failed tiles as the fetch made it.</source>
        <translation>Le polygone de l&apos;entité {feature} de «&#xa0;{label}&#xa0;» est inutilisable&#xa0;: {reason}. Indiquez la couche des tuiles en échec telle que la récupération l&apos;a produite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/filters.py"/>
        <source>&apos;{text}&apos; under &apos;{label}&apos; is not a numeric id. Give ids separated by commas.</source>
        <translation>«&#xa0;{text}&#xa0;» dans «&#xa0;{label}&#xa0;» n&apos;est pas un identifiant numérique. Indiquez des identifiants séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>The input layer has no field &apos;{field}&apos;. It has: {known}.</source>
        <translation>La couche source n&apos;a pas de champ «&#xa0;{field}&#xa0;». Ses champs&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>A score from 0 to 1, such as Mapillary&apos;s own.</source>
        <translation>Un score de 0 à 1, comme celui de Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with panorama or not</source>
        <translation>Champ indiquant les panoramas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the capture time</source>
        <translation>Champ du moment de prise de vue</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the direction</source>
        <translation>Champ de la direction</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the id</source>
        <translation>Champ de l&apos;identifiant</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the quality</source>
        <translation>Champ de la qualité</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the sequence</source>
        <translation>Champ de la séquence</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>What tells images apart; ties are decided by it.</source>
        <translation>Ce qui distingue les images&#xa0;; départage les ex æquo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>When the image was taken. Without a zone it is UTC.</source>
        <translation>Quand l&apos;image a été prise. Sans fuseau horaire, c&apos;est l&apos;heure UTC.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Where the camera looks, in degrees clockwise from north. Empty is unknown.</source>
        <translation>Où regarde l&apos;appareil, en degrés depuis le nord dans le sens des aiguilles d&apos;une montre. Vide&#xa0;: inconnu.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Whether the image shows every direction.</source>
        <translation>Indique si l&apos;image montre toutes les directions.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Which drive or walk the image belongs to.</source>
        <translation>Le trajet, à pied ou en véhicule, dont l&apos;image fait partie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/images.py"/>
        <source>Of {total:,} images {count:,} have no position; they are left out.</source>
        <translation>Images sans position&#xa0;: {count:,} sur {total:,}&#xa0;; elles sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/moment.py"/>
        <source>&apos;{value}&apos; is not a date and time. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une date avec heure. Écrivez-la sous la forme 2024-05-31 ou 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) cannot be &apos;{value}&apos;. {help}</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) ne peut pas valoir «&#xa0;{value}&#xa0;». {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) does not know {wrong}. It takes {how_many}: {known}.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) ne connaît pas {wrong}. Ce paramètre attend {how_many}&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: this run cannot go without it.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) manque&#xa0;: le traitement en a besoin.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {bounds}, not &apos;{value}&apos;.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) attend {bounds}, et non «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {how_many}: {known}.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) attend {how_many}&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number of at least {low:g}</source>
        <translation>un nombre d&apos;au moins {low:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>any of these, by name</source>
        <translation>une ou plusieurs de ces valeurs, par leur nom</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>one of these, by name</source>
        <translation>une de ces valeurs, par son nom</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/database.py"/>
        <source>There is no PostgreSQL connection &apos;{name}&apos; in this QGIS. Make one in the Browser, under PostgreSQL; those that are there: {known}.</source>
        <translation>Il n&apos;y a pas de connexion PostgreSQL «&#xa0;{name}&#xa0;» dans ce QGIS. Créez-en une dans l&apos;Explorateur, sous PostgreSQL&#xa0;; connexions présentes&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&apos;{label}&apos; ({name}) is empty. Give the job a name, such as that of its area.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) est vide. Donnez un nom au travail, par exemple celui de sa zone.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&lt;p&gt;For areas of thousands of tiles, which Mapillary allows to be read in days and not in one run: writes the tiles that an area needs into a PostgreSQL database with PostGIS, and asks Mapillary for nothing. No token is needed here.&lt;/p&gt;&lt;p&gt;Then &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; reads them on one computer, and &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; gets the photos on as many as you like. All of it may be killed and started again; docs/recipes/country.md says how.&lt;/p&gt;&lt;p&gt;The layers that come of it show the work as it goes on: the tiles by their state, and the images that there are. Both are drawn anew every few seconds.&lt;/p&gt;&lt;p&gt;A plan may be written again: what was read stays read. A name that has another area is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour les zones de milliers de tuiles, que Mapillary permet de lire en plusieurs jours et non en une fois&#xa0;: écrit les tuiles dont une zone a besoin dans une base de données PostgreSQL avec PostGIS, sans rien demander à Mapillary. Aucun jeton n&apos;est nécessaire ici.&lt;/p&gt;&lt;p&gt;Ensuite, &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; les lit sur un ordinateur, et &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; récupère les photos sur autant d&apos;ordinateurs que vous voulez. Tout peut être arrêté et relancé à tout moment&#xa0;; docs/recipes/country.md explique comment.&lt;/p&gt;&lt;p&gt;Les couches obtenues montrent l&apos;avancement du travail&#xa0;: les tuiles selon leur état, et les images déjà présentes. Les deux sont redessinées toutes les quelques secondes.&lt;/p&gt;&lt;p&gt;Un plan peut être réécrit&#xa0;: ce qui a été lu reste lu. Un nom déjà donné à une autre zone est refusé.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A PostgreSQL connection of QGIS&apos;s (Browser › PostgreSQL), to a database with PostGIS.</source>
        <translation>Une connexion PostgreSQL de QGIS (Explorateur › PostgreSQL), à une base de données avec PostGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A name for this area, by which the computers that work on it find it.</source>
        <translation>Un nom pour cette zone, qui permet aux ordinateurs qui y travaillent de la trouver.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Also queues the photo of each image to be fetched. Without, only the images&apos; data are read.</source>
        <translation>Met aussi en file d&apos;attente la photo de chaque image. Sinon, seules les données des images sont lues.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Database connection</source>
        <translation>Connexion à une base de données</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Days that the rest takes, as Mapillary allows</source>
        <translation>Jours nécessaires pour le reste, selon la limite de Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Images of all jobs</source>
        <translation>Images de tous les travaux</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Name of the job</source>
        <translation>Nom du travail</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles that are read already</source>
        <translation>Nombre de tuiles déjà lues</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Photos as well</source>
        <translation>Photos également</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Plan a job of many days</source>
        <translation>Planifier un travail de plusieurs jours</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Polygons in any coordinate reference system. Images inside of them are kept, of the tiles that they touch.</source>
        <translation>Des polygones dans n&apos;importe quel système de coordonnées de référence. Les images qui s&apos;y trouvent sont gardées, prises dans les tuiles qu&apos;ils touchent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Tiles of the job</source>
        <translation>Tuiles du travail</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where images stand: as their cameras had it, or as Mapillary corrected it, which not all images have.</source>
        <translation>Où se trouvent les images&#xa0;: selon leur appareil, ou selon la correction de Mapillary, que toutes les images n&apos;ont pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where the tables are. It is made if it is not there; several jobs may share one, and their images.</source>
        <translation>Où sont les tables. Le schéma est créé s&apos;il n&apos;existe pas&#xa0;; plusieurs travaux peuvent le partager, ainsi que leurs images.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Write the coverage tiles of a region or country into a database, where many computers read them.</source>
        <translation>Écrire les tuiles de couverture d&apos;une région ou d&apos;un pays dans une base de données, où de nombreux ordinateurs les lisent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,postgis,postgresql,database,dask,slurm</source>
        <translation>mapillary,street view,vue de rue,images,osm,plan,travail,pays,région,grand,lot,nuit,grappe,serveur,postgis,postgresql,base de données,dask,slurm,job,country,region,batch,cluster,server,database</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Mapillary images in {schema}</source>
        <translation>Images Mapillary dans {schema}</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Next, where LandLens is installed as a package: python -m landlens.scale tiles --wait --schema {schema} --job {job}. See docs/recipes/country.md.</source>
        <translation>Ensuite, là où LandLens est installé comme paquet&#xa0;: python -m landlens.scale tiles --wait --schema {schema} --job {job}. Voir docs/recipes/country.md.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Reading the other {left:,} takes {time}, on {days:,} days at the least: Mapillary allows {most:,} tile requests a day, and blocks an address that asks faster than one reader does.</source>
        <translation>Lire le reste ({left:,}) prend {time}, sur {days:,} jour(s) au moins&#xa0;: Mapillary permet {most:,} requêtes de tuiles par jour, et bloque une adresse qui en demande plus vite qu&apos;un seul lecteur ne le fait.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>The plan of &apos;{job}&apos; is in the schema &apos;{schema}&apos;: {count:,} tiles, {read:,} of them read.</source>
        <translation>Le plan de «&#xa0;{job}&#xa0;» est dans le schéma «&#xa0;{schema}&#xa0;»&#xa0;: {count:,} tuile(s), dont {read:,} lue(s).</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>There is a job &apos;{job}&apos; in the schema &apos;{schema}&apos; already, with another area or other positions. Give this one another name; images that both find are kept once.</source>
        <translation>Il y a déjà un travail «&#xa0;{job}&#xa0;» dans le schéma «&#xa0;{schema}&#xa0;», avec une autre zone ou d&apos;autres positions. Donnez un autre nom à celui-ci&#xa0;; les images que les deux trouvent ne sont gardées qu&apos;une fois.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. Split it into several jobs.</source>
        <translation>Cette zone a besoin de plus de {most:,} tuiles de couverture, soit {days:,.0f} jours de ce que Mapillary permet. Divisez-la en plusieurs travaux.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Tiles of {job}</source>
        <translation>Tuiles de {job}</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&apos;{fresh_label}&apos; ({fresh_name}) is {fresh:g} years and &apos;{old_label}&apos; ({old_name}) {old:g}: what is old cannot be younger than what is fresh. Make the first smaller, or the second larger.</source>
        <translation>«&#xa0;{fresh_label}&#xa0;» ({fresh_name}) vaut {fresh:g} ans et «&#xa0;{old_label}&#xa0;» ({old_name}) {old:g}&#xa0;: ce qui est ancien ne peut pas être plus jeune que ce qui est récent. Diminuez la première valeur, ou augmentez la seconde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&lt;p&gt;Says of each street what part of its length has images, fresh ones, panoramas, and images of each direction of travel, and draws the gaps: where a survey is to go.&lt;/p&gt;&lt;p&gt;An image belongs to the one street that it fits best, by its distance and by its direction of travel (from the images before and after it in its sequence; without these, a flat image counts as going where it looks, and a panorama or an image without direction fits any street). So a footway is not covered by the road beside it, and a camera that looks sideways spoils nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; is the best of &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; and &lt;i&gt;old&lt;/i&gt; that at least half of a street&apos;s length has or betters, else &lt;i&gt;none&lt;/i&gt;; images without a time count as old. Forward is the way that the street&apos;s line was drawn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For a map to print&lt;/b&gt;: Web › LandLens › Print coverage by street…, an A4 page with map, title, legend, scale bar, credit and date.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Indique pour chaque rue quelle part de sa longueur a des images, des images récentes, des panoramas et des images de chaque sens de déplacement, et dessine les lacunes&#xa0;: là où un relevé doit passer.&lt;/p&gt;&lt;p&gt;Une image appartient à la seule rue qui lui convient le mieux, d&apos;après sa distance et sa direction de déplacement (donnée par les images qui la précèdent et la suivent dans sa séquence&#xa0;; à défaut, une image plane est censée aller là où elle regarde, et un panorama ou une image sans direction convient à toute rue). Ainsi, un chemin piéton n&apos;est pas couvert par la route voisine, et un appareil qui regarde de côté ne fausse rien.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; est la meilleure des classes &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; et &lt;i&gt;old&lt;/i&gt; qu&apos;au moins la moitié de la longueur d&apos;une rue atteint ou dépasse, sinon &lt;i&gt;none&lt;/i&gt;&#xa0;; les images sans date comptent comme anciennes. L&apos;avant est le sens dans lequel la ligne de la rue a été dessinée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pour une carte à imprimer&lt;/b&gt;&#xa0;: Internet › LandLens › Imprimer la couverture par rue…, une page A4 avec carte, titre, légende, barre d&apos;échelle, attribution et date.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Ages are reckoned at this date, and later images left out. Empty: now. A date alone means its end.</source>
        <translation>Les âges sont comptés à cette date, et les images plus récentes sont écartées. Vide&#xa0;: maintenant. Une date seule désigne la fin de la journée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image covers the piece that it stands beside, and those whose middles are within this distance of it along the street, bends followed.</source>
        <translation>Une image couvre le tronçon à côté duquel elle se trouve, et ceux dont le milieu est à moins de cette distance le long de la rue, en suivant les virages.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image that stands farther than this beside a street does not belong to it.</source>
        <translation>Une image située plus loin que cela à côté d&apos;une rue ne lui appartient pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>As of (UTC)</source>
        <translation>État au (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>By so much an image&apos;s direction of travel may differ from the street&apos;s, forward or backward.</source>
        <translation>Écart admis entre la direction de déplacement d&apos;une image et celle de la rue, vers l&apos;avant ou vers l&apos;arrière.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest across (metres)</source>
        <translation>Écart latéral maximal (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest along (metres)</source>
        <translation>Portée le long de la rue (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Fresh until (years)</source>
        <translation>Récent jusqu&apos;à (ans)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images of this age or younger count as fresh.</source>
        <translation>Les images de cet âge ou moins comptent comme récentes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images older than this count as old; between fresh and old they are aging.</source>
        <translation>Les images plus âgées comptent comme anciennes&#xa0;; entre récentes et anciennes, elles sont vieillissantes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Largest turn against the street (degrees)</source>
        <translation>Écart maximal avec la rue (degrés)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of a piece (metres)</source>
        <translation>Longueur d&apos;un tronçon (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of all streets (km)</source>
        <translation>Longueur de toutes les rues (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with fresh images (km)</source>
        <translation>Longueur avec des images récentes (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with images (km)</source>
        <translation>Longueur avec des images (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Lines, such as OpenStreetMap&apos;s, in any coordinate reference system. Each feature is a street.</source>
        <translation>Des lignes, comme celles d&apos;OpenStreetMap, dans n&apos;importe quel système de coordonnées de référence. Chaque entité est une rue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Old from (years)</source>
        <translation>Ancien dès (ans)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Streets are cut into equal pieces of about this length, and each piece has images or not.</source>
        <translation>Les rues sont découpées en tronçons égaux d&apos;environ cette longueur, et chaque tronçon a des images ou n&apos;en a pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Stretches of 50 m and more without images, each with its street&apos;s columns and its length gap_m.</source>
        <translation>Les portions de 50&#xa0;m et plus sans images, chacune avec les colonnes de sa rue et sa longueur gap_m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>The streets as they are, with the columns of their coverage behind their own.</source>
        <translation>Les rues telles quelles, avec les colonnes de leur couverture à la suite des leurs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Which streets have images, how old, of which kind and direction; and where there are none.</source>
        <translation>Quelles rues ont des images, de quel âge, de quel genre et de quelle direction&#xa0;; et où il n&apos;y en a pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness</source>
        <translation>couverture,rues,routes,lacunes,manquant,âge,récent,ancien,relevé,planification,complétude,coverage,streets,roads,gaps,survey</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/streets/run.py"/>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street</source>
        <translation>Couverture par rue</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>By class: fresh {fresh:,.1f} km, aging {aging:,.1f} km, old {old:,.1f} km, none {none:,.1f} km.</source>
        <translation>Par classe&#xa0;: récent {fresh:,.1f}&#xa0;km, vieillissant {aging:,.1f}&#xa0;km, ancien {old:,.1f}&#xa0;km, aucune image {none:,.1f}&#xa0;km.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>For a map to print: Web › LandLens › Print coverage by street…, or the template {path} in a print layout.</source>
        <translation>Pour une carte à imprimer&#xa0;: Internet › LandLens › Imprimer la couverture par rue…, ou le modèle {path} dans une mise en page.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>No image belongs to any street. See that both layers lie in the same place, and that &apos;Farthest across&apos; is large enough.</source>
        <translation>Aucune image n&apos;appartient à une rue. Vérifiez que les deux couches sont au même endroit, et que «&#xa0;Écart latéral maximal&#xa0;» est assez grand.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of images is empty: no street has any.</source>
        <translation>La couche des images est vide&#xa0;: aucune rue n&apos;en a.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of streets is empty, or none of its lines has a length.</source>
        <translation>La couche des rues est vide, ou aucune de ses lignes n&apos;a de longueur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images have the id of another one; each id counts once.</source>
        <translation>{count:,} image(s) avec l&apos;identifiant d&apos;une autre&#xa0;; chaque identifiant compte une fois.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images were taken after the date, by their times; they are left out.</source>
        <translation>{count:,} image(s) prise(s) après la date, selon leur heure&#xa0;; elles sont écartées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{matched:,} of {total:,} images belong to {streets:,} streets of {km:,.1f} km, of which {covered:.1%} have images and {gaps:,} gaps are 50 m or longer.</source>
        <translation>Images rattachées à une rue&#xa0;: {matched:,} sur {total:,}. Rues&#xa0;: {streets:,}, longueur {km:,.1f}&#xa0;km, dont {covered:.1%} avec des images&#xa0;; lacunes de 50&#xa0;m ou plus&#xa0;: {gaps:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <location filename="../../gui/window.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: the method &apos;{method}&apos; cannot go without it. Choose a layer there, or another method.</source>
        <translation>«&#xa0;{label}&#xa0;» ({name}) manque&#xa0;: la méthode «&#xa0;{method}&#xa0;» en a besoin. Choisissez une couche à cet endroit, ou une autre méthode.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>4 tells north, east, south and west apart; 1 ignores where cameras look. With spacing and streets, images look the same way within half of that: 45 degrees with 4.</source>
        <translation>4 distingue nord, est, sud et ouest&#xa0;; 1 ne tient pas compte de la direction. Avec l&apos;espacement et les rues, deux images regardent du même côté si leurs directions diffèrent au plus d&apos;un demi-secteur&#xa0;: 45 degrés avec 4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&lt;p&gt;Keeps few of many images. All methods give the same result whatever the order of the layer, and their metres are metres on the ground everywhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;One per cell and direction&lt;/b&gt; is the quickest. Two images of neighbouring cells may be nearer to each other than the distance.&lt;br/&gt;&lt;b&gt;None nearer than the distance&lt;/b&gt; goes from the best image to the worst and keeps what is far enough from all that it kept before and look the same way.&lt;br/&gt;&lt;b&gt;Every so many metres along each sequence&lt;/b&gt; keeps the order of drives and walks; after a gap of 100 metres or 5 minutes it begins anew. Images without a sequence stay.&lt;br/&gt;&lt;b&gt;Along streets&lt;/b&gt; has a sample point every so many metres, and an image for each direction of travel.&lt;br/&gt;&lt;b&gt;Nearest to points&lt;/b&gt; has the best images around each point.&lt;/p&gt;&lt;p&gt;With streets and points an image serves one sample only, the nearest one that wants it; the others take their next best. Panoramas serve any direction, and so do images whose direction is unknown; in cells each of both has a place of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Garde peu d&apos;images parmi beaucoup. Toutes les méthodes donnent le même résultat quel que soit l&apos;ordre de la couche, et leurs mètres sont partout des mètres au sol.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Une par cellule et par direction&lt;/b&gt; est la plus rapide. Deux images de cellules voisines peuvent être plus proches l&apos;une de l&apos;autre que la distance.&lt;br/&gt;&lt;b&gt;Aucune plus près que la distance&lt;/b&gt; va de la meilleure image à la moins bonne et garde celles qui sont assez loin de toutes celles déjà gardées qui regardent du même côté.&lt;br/&gt;&lt;b&gt;Tous les tant de mètres le long de chaque séquence&lt;/b&gt; garde l&apos;ordre des trajets&#xa0;; après une interruption de 100 mètres ou de 5 minutes, le compte recommence. Les images sans séquence restent.&lt;br/&gt;&lt;b&gt;Le long des rues&lt;/b&gt; place un point d&apos;échantillonnage tous les tant de mètres, avec une image par sens de déplacement.&lt;br/&gt;&lt;b&gt;Au plus près des points&lt;/b&gt; donne les meilleures images autour de chaque point.&lt;/p&gt;&lt;p&gt;Avec les rues et les points, une image ne sert qu&apos;un échantillon, le plus proche qui en a besoin&#xa0;; les autres prennent leur meilleure image suivante. Les panoramas servent toutes les directions, de même que les images dont la direction est inconnue&#xa0;; dans les cellules, les uns et les autres ont chacun leur propre place.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Along streets, in each direction of travel</source>
        <translation>Le long des rues, dans chaque sens</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>At most so many images for each feature of &apos;Points&apos;; other methods do not use it.</source>
        <translation>Au plus ce nombre d&apos;images pour chaque entité de «&#xa0;Points&#xa0;»&#xa0;; les autres méthodes n&apos;en tiennent pas compte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Directions to tell apart</source>
        <translation>Directions à distinguer</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Every so many metres along each sequence</source>
        <translation>Tous les tant de mètres le long de chaque séquence</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>How far from a sample point of a street, or from a point, an image may be.</source>
        <translation>Distance à laquelle une image peut se trouver d&apos;un point d&apos;échantillonnage d&apos;une rue, ou d&apos;un point.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Images for each point</source>
        <translation>Nombre d&apos;images par point</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Keep few images and the right ones: by cells, spacing, sequences, streets or points.</source>
        <translation>Garder peu d&apos;images, mais les bonnes&#xa0;: par cellules, espacement, séquences, rues ou points.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leave out images taken while standing</source>
        <translation>Écarter les images prises à l&apos;arrêt</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leaves out, first of all, images less than 1 metre from the one before in their sequence and turned by less than 60 degrees.</source>
        <translation>Écarte avant tout les images à moins de 1 mètre de la précédente dans leur séquence et tournées de moins de 60 degrés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap, in any coordinate reference system.</source>
        <translation>Des lignes le long desquelles choisir les images, comme les routes d&apos;OpenStreetMap, dans n&apos;importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Nearest to points</source>
        <translation>Au plus près des points</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>None nearer than the distance</source>
        <translation>Aucune plus près que la distance</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images in the input</source>
        <translation>Nombre d&apos;images dans la source</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images that stay</source>
        <translation>Nombre d&apos;images gardées</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples</source>
        <translation>Nombre d&apos;échantillons</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples without an image</source>
        <translation>Nombre d&apos;échantillons sans image</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>One per cell and direction</source>
        <translation>Une par cellule et par direction</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points to choose images for, such as trees, signs or addresses, in any coordinate reference system.</source>
        <translation>Des points pour lesquels choisir des images, comme des arbres, des panneaux ou des adresses, dans n&apos;importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Scores of quality that differ by 0.05 or less count as equal, and the newest image wins. The middle is that of the cell, or the sample point. Along sequences the next image is kept, whatever it is.</source>
        <translation>Les scores de qualité qui diffèrent de 0,05 ou moins comptent comme égaux, et l&apos;image la plus récente l&apos;emporte. Le centre est celui de la cellule, ou le point d&apos;échantillonnage. Le long des séquences, l&apos;image suivante est gardée, quelle qu&apos;elle soit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Search distance (metres)</source>
        <translation>Distance de recherche (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The best quality, then the newest</source>
        <translation>La meilleure qualité, puis la plus récente</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The cells, sample points or points that images were chosen for, with image_count, those without an image too. With spacing and sequences they are the images that stay. With &apos;Points&apos;, sample_id counts their features from 1 on; direction is where an image has to look, empty if anywhere.</source>
        <translation>Les cellules, points d&apos;échantillonnage ou points pour lesquels des images ont été choisies, avec image_count, y compris ceux qui n&apos;ont pas d&apos;image. Avec l&apos;espacement et les séquences, ce sont les images gardées. Avec «&#xa0;Points&#xa0;», sample_id compte leurs entités à partir de 1&#xa0;; direction indique où une image doit regarder, vide si peu importe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The images that stay, with all their columns, and: sample_id, the sample that each one serves; sample_rank, 1 for its best; sample_distance, metres from it.</source>
        <translation>Les images gardées, avec toutes leurs colonnes, et&#xa0;: sample_id, l&apos;échantillon que chacune sert&#xa0;; sample_rank, 1 pour sa meilleure image&#xa0;; sample_distance, les mètres qui l&apos;en séparent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The nearest to the middle</source>
        <translation>La plus proche du centre</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The side of a cell, the least distance between two images, or that between sample points. &apos;Nearest to points&apos; does not use it.</source>
        <translation>Le côté d&apos;une cellule, la distance minimale entre deux images, ou la distance entre les points d&apos;échantillonnage. «&#xa0;Au plus près des points&#xa0;» n&apos;en tient pas compte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thin images</source>
        <translation>Éclaircir les images</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thinned images</source>
        <translation>Images éclaircies</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>What images are chosen for; see above. Along streets needs &apos;Streets&apos;, nearest to points &apos;Points&apos;.</source>
        <translation>Ce pour quoi les images sont choisies&#xa0;; voir plus haut. «&#xa0;Le long des rues&#xa0;» a besoin de «&#xa0;Rues&#xa0;», «&#xa0;Au plus près des points&#xa0;» a besoin de «&#xa0;Points&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Which image to keep</source>
        <translation>Image à garder</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset</source>
        <translation>éclaircir,échantillonner,échantillonnage,réduire,filtrer,décimer,espacement,tous les n mètres,plus récent,meilleur,sous-ensemble,thin,thinning,sample,sampling,reduce,filter,decimate,spacing,subset</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Distance (metres)</source>
        <translation>Distance (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Kept {kept:,} of {total:,} images ({share:.1f} %) for {samples:,} samples. Next: Download images.</source>
        <translation>{kept:,} image(s) gardée(s) sur {total:,} ({share:.1f}&#xa0;%) pour {samples:,} échantillon(s). Ensuite&#xa0;: Télécharger des images.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Left out, as taken while standing: {count:,} of {total:,} images.</source>
        <translation>Écartées, car prises à l&apos;arrêt&#xa0;: {count:,} image(s) sur {total:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a direction, so none are told apart. See &apos;Field with the direction&apos;.</source>
        <translation>Aucune image n&apos;a de direction&#xa0;: elles ne sont donc pas distinguées. Voir «&#xa0;Champ de la direction&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a quality, so the newest are kept. See &apos;Field with the quality&apos; for another column.</source>
        <translation>Aucune image n&apos;a de qualité&#xa0;: les plus récentes sont donc gardées. Voir «&#xa0;Champ de la qualité&#xa0;» pour prendre une autre colonne.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>None of {total:,} images stays. Look whether the images and the other layer are in the same place, or give a larger &apos;Search distance&apos;.</source>
        <translation>Aucune image ne reste sur {total:,}. Vérifiez que les images et l&apos;autre couche sont au même endroit, ou augmentez la «&#xa0;Distance de recherche&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Of {total:,} images {count:,} have no sequence; all of these stay. See &apos;Field with the sequence&apos;.</source>
        <translation>Images sans séquence&#xa0;: {count:,} sur {total:,}&#xa0;; elles restent toutes. Voir «&#xa0;Champ de la séquence&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Without an image: {empty:,} of {samples:,} samples. The output &apos;Samples&apos; shows where.</source>
        <translation>Sans image&#xa0;: {empty:,} échantillon(s) sur {samples:,}. La sortie «&#xa0;Échantillons&#xa0;» montre où.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>&lt;p&gt;Draws flat pictures, as an ordinary camera would have taken them, out of panoramas: front, right, back and left; both sides of the street; any number all around; or towards the direction that a field names, such as &apos;pano_yaw&apos; of &lt;b&gt;Images looking at features&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Works on what &lt;b&gt;Download images&lt;/b&gt; made, and on a folder of your own panoramas: run &lt;b&gt;Import geotagged photos&lt;/b&gt; on the folder first, and this on its result. Panoramas are equirectangular pictures that go all the way around; flat images are left out with a word.&lt;/p&gt;&lt;p&gt;Each view is a JPEG named after its panorama and the degrees to the right of the panorama&apos;s middle, and holds position, time, camera, creator and licence, with the view&apos;s own direction. It appears whole or not at all. Run it again after a cancel: views that are there are skipped.&lt;/p&gt;&lt;p&gt;The output layer has one point a view. Mapillary&apos;s images are CC BY-SA 4.0, and views of them are too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Extrait des panoramas des images planes, telles qu&apos;un appareil ordinaire les aurait prises&#xa0;: avant, droite, arrière et gauche&#xa0;; les deux côtés de la rue&#xa0;; un nombre quelconque tout autour&#xa0;; ou vers la direction donnée par un champ, comme «&#xa0;pano_yaw&#xa0;» de &lt;b&gt;Images montrant des entités&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Fonctionne avec le résultat de &lt;b&gt;Télécharger des images&lt;/b&gt;, et avec un dossier de vos propres panoramas&#xa0;: exécutez d&apos;abord &lt;b&gt;Importer des photos géolocalisées&lt;/b&gt; sur le dossier, puis ce traitement sur son résultat. Les panoramas sont des images équirectangulaires qui font le tour complet&#xa0;; les images planes sont écartées et signalées.&lt;/p&gt;&lt;p&gt;Chaque vue est un fichier JPEG nommé d&apos;après son panorama et les degrés à droite du centre du panorama&#xa0;; elle contient la position, l&apos;heure, l&apos;appareil, l&apos;auteur et la licence, avec sa propre direction. Elle apparaît entière, ou pas du tout. Relancez le traitement après une annulation&#xa0;: les vues déjà présentes sont ignorées.&lt;/p&gt;&lt;p&gt;La couche en sortie a un point par vue. Les images de Mapillary sont sous licence CC BY-SA 4.0, et leurs vues aussi.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A layer whose features name files of panoramas: what Download images made, or what QGIS&apos;s &apos;Import geotagged photos&apos; makes of a folder. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Une couche dont les entités désignent des fichiers de panoramas&#xa0;: le résultat de Télécharger des images, ou de l&apos;algorithme «&#xa0;Importer des photos géolocalisées&#xa0;» de QGIS sur un dossier. Si des entités sont sélectionnées, cochez «&#xa0;Entité(s) sélectionnée(s) uniquement&#xa0;» pour n&apos;avoir que les leurs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A point for each view with its path, its direction from north and from the panorama&apos;s middle, and if it failed, why. An image of which no view can be drawn has one point.</source>
        <translation>Un point par vue avec son chemin, sa direction par rapport au nord et au centre du panorama et, en cas d&apos;échec, la raison. Une image dont aucune vue ne peut être extraite a un point.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>As many as there are processors is quickest. Each takes some 150 MB of memory.</source>
        <translation>Le plus rapide est d&apos;en prendre autant que de processeurs. Chacun occupe environ 150&#xa0;Mo de mémoire.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Both sides of the street</source>
        <translation>Les deux côtés de la rue</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Cut ordinary pictures out of panoramas: all sides, both sides of the street, or one direction each.</source>
        <translation>Découper des images ordinaires dans des panoramas&#xa0;: tous les côtés, les deux côtés de la rue, ou une direction pour chacun.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Degrees to the right of the panorama&apos;s middle, for &apos;The direction in a field&apos;.</source>
        <translation>Degrés à droite du centre du panorama, pour «&#xa0;La direction d&apos;un champ&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Draw again</source>
        <translation>Extraire à nouveau</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the direction of the view</source>
        <translation>Champ de la direction de la vue</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the path of the image</source>
        <translation>Champ du chemin de l&apos;image</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Front, right, back and left</source>
        <translation>Avant, droite, arrière et gauche</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How far above the horizon the view&apos;s middle is; below it if negative.</source>
        <translation>Angle du centre de la vue au-dessus de l&apos;horizon&#xa0;; au-dessous s&apos;il est négatif.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How many views of each panorama there are, at equal angles from its middle on, for &apos;So many all around&apos;.</source>
        <translation>Nombre de vues extraites de chaque panorama, à angles égaux à partir de son centre, pour «&#xa0;Un nombre donné tout autour&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views all around</source>
        <translation>Nombre de vues tout autour</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views and images that failed</source>
        <translation>Nombre de vues et d&apos;images en échec</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views drawn</source>
        <translation>Nombre de vues extraites</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views that were there already</source>
        <translation>Nombre de vues déjà présentes</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas</source>
        <translation>Panoramas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas at a time</source>
        <translation>Panoramas simultanés</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Size (pixels)</source>
        <translation>Taille (pixels)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip whole views of the same panorama, direction, size, width and pitch, or draw them again. A view of the same panorama and direction with another size, width or pitch is replaced either way. Files that LandLens did not make are never touched.</source>
        <translation>Ignorer les vues entières du même panorama avec les mêmes direction, taille, largeur et inclinaison, ou les extraire à nouveau. Une vue du même panorama et de la même direction avec une autre taille, largeur ou inclinaison est remplacée dans tous les cas. Les fichiers que LandLens n&apos;a pas créés ne sont jamais touchés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>So many all around</source>
        <translation>Un nombre donné tout autour</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The angle from its left to its right edge.</source>
        <translation>L&apos;angle entre son bord gauche et son bord droit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The direction in a field</source>
        <translation>La direction d&apos;un champ</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Upwards (degrees)</source>
        <translation>Vers le haut (degrés)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views from panoramas</source>
        <translation>Vues extraites de panoramas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views that are there already</source>
        <translation>Vues déjà présentes</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where each panorama&apos;s file is. Without this field it is &apos;photo&apos;, which &apos;Import geotagged photos&apos; makes.</source>
        <translation>Où se trouve le fichier de chaque panorama. Sans ce champ, c&apos;est «&#xa0;photo&#xa0;», que crée «&#xa0;Importer des photos géolocalisées&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where the views go: by default the folder &apos;views&apos; in that of Download images. Files in it that LandLens did not make stay as they are.</source>
        <translation>Où vont les vues&#xa0;: par défaut dans le dossier «&#xa0;views&#xa0;» de celui de Télécharger des images. Les fichiers qui s&apos;y trouvent et que LandLens n&apos;a pas créés restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Which views are drawn of each panorama. The sides of the street are right and left of the direction of travel: from the image before in the same sequence to the one behind, within 100 m. Where that or the compass angle is unknown, they are right and left of the panorama&apos;s middle.</source>
        <translation>Les vues à extraire de chaque panorama. Les côtés de la rue sont à droite et à gauche de la direction de déplacement&#xa0;: de l&apos;image précédente de la même séquence à la suivante, à moins de 100&#xa0;m. Si cette direction ou l&apos;angle de boussole est inconnu, ils sont à droite et à gauche du centre du panorama.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width and height of each view. A panorama of 8,192 pixels is as sharp as views of 1,024 by 90 degrees.</source>
        <translation>Largeur et hauteur de chaque vue. Un panorama de 8&#xa0;192 pixels est aussi net que des vues de 1&#xa0;024 pixels pour 90 degrés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width of the view (degrees)</source>
        <translation>Largeur de la vue (degrés)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta</source>
        <translation>panorama,360,équirectangulaire,perspective,découpe,cube,façade,gopro,theta,equirectangular,crop,facade</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the directions of views. Choose one under &apos;{label}&apos; ({name}), or other views under &apos;{mode}&apos; ({mode_name}).</source>
        <translation>La couche source n&apos;a pas de champ avec les directions des vues. Choisissez-en un sous «&#xa0;{label}&#xa0;» ({name}), ou d&apos;autres vues sous «&#xa0;{mode}&#xa0;» ({mode_name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the paths of images. Choose one under &apos;{label}&apos; ({name}).</source>
        <translation>La couche source n&apos;a pas de champ avec les chemins des images. Choisissez-en un sous «&#xa0;{label}&#xa0;» ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature has no direction of the view</source>
        <translation>l&apos;entité n&apos;a pas de direction de la vue</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature names no file</source>
        <translation>l&apos;entité ne nomme pas de fichier</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>No folder was given. Choose one for the views under &apos;Folder&apos;.</source>
        <translation>Aucun dossier n&apos;a été indiqué. Choisissez-en un pour les vues sous «&#xa0;Dossier&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The input has no features, so there was nothing to draw.</source>
        <translation>La source n&apos;a pas d&apos;entités&#xa0;: il n&apos;y avait rien à extraire.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The record of each view</source>
        <translation>Le suivi des vues</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The run was cancelled with {count:,} views to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>L&apos;exécution a été annulée alors qu&apos;il restait {count:,} vue(s). Ce qui était complet est dans {folder}&#xa0;; relancez le traitement pour continuer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views: {count:,} of {sources:,} panoramas, into {folder}</source>
        <translation>Vues&#xa0;: {count:,} de {sources:,} panorama(s), dans {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} failed ({reasons}). The output layer has the reason of each in &apos;view_error&apos;.</source>
        <translation>{count:,} échec(s) ({reasons}). La couche en sortie donne la raison de chacun dans «&#xa0;view_error&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} views drawn, {skipped:,} were there already. In the layer, &apos;view_path&apos; is each view&apos;s file and &apos;view_heading&apos; where it looks.</source>
        <translation>Vues extraites&#xa0;: {count:,}, déjà présentes&#xa0;: {skipped:,}. Dans la couche, «&#xa0;view_path&#xa0;» est le fichier de chaque vue et «&#xa0;view_heading&#xa0;» la direction où elle regarde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>Mapillary&apos;s limit of requests is reached. The run waits and goes on by itself in about {seconds:,.0f} seconds.</source>
        <translation>La limite de requêtes de Mapillary est atteinte. Le traitement attend et continue de lui-même dans environ {seconds:,.0f} secondes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>The image host {host} asks to slow down. The run asks it again by itself in about {seconds:,.0f} seconds.</source>
        <translation>L&apos;hébergeur d&apos;images {host} demande de ralentir. Le traitement l&apos;interroge à nouveau de lui-même dans environ {seconds:,.0f} secondes.</translation>
    </message>
    <message>
        <location filename="../../core/coverage/coverage.py"/>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>it repeats the access token</source>
        <translation>elle répète le jeton d&apos;accès</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>Mapillary has no picture of size &apos;{size}&apos; of this image</source>
        <translation>Mapillary n&apos;a pas cette image en taille «&#xa0;{size}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: the address has expired or is of another size</source>
        <translation>un jeton d&apos;accès Mapillary est nécessaire&#xa0;: l&apos;adresse a expiré ou est d&apos;une autre taille</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: there is no address</source>
        <translation>un jeton d&apos;accès Mapillary est nécessaire&#xa0;: il n&apos;y a pas d&apos;adresse</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no address, and no id to ask for</source>
        <translation>il n&apos;y a pas d&apos;adresse, ni d&apos;identifiant pour en demander une</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>nothing came</source>
        <translation>rien n&apos;est arrivé</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host answered HTTP {status}</source>
        <translation>l&apos;hébergeur d&apos;images a répondu HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host asks to slow down</source>
        <translation>l&apos;hébergeur d&apos;images demande de ralentir</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects more than {most} times</source>
        <translation>l&apos;hébergeur d&apos;images redirige plus de {most} fois</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects to an address that is not followed</source>
        <translation>l&apos;hébergeur d&apos;images redirige vers une adresse qui n&apos;est pas suivie</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image was cut short</source>
        <translation>le transfert de l&apos;image a été interrompu</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>what came is not an image</source>
        <translation>les données reçues ne sont pas une image</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <location filename="../../core/net/transport.py"/>
        <source>the address is not a valid web address</source>
        <translation>l&apos;adresse n&apos;est pas une adresse web valide</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>EXIF could not be written into the file ({reason})</source>
        <translation>l&apos;EXIF n&apos;a pas pu être écrit dans le fichier ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>a value that it cannot hold</source>
        <translation>une valeur qu&apos;il ne peut pas contenir</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>the image was damaged while EXIF was written</source>
        <translation>l&apos;image a été endommagée pendant l&apos;écriture de l&apos;EXIF</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>there is no address</source>
        <translation>il n&apos;y a pas d&apos;adresse</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>The folder {folder} can no longer be written to ({reason}).</source>
        <translation>Le dossier {folder} n&apos;est plus accessible en écriture ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>the file could not be written ({reason})</source>
        <translation>le fichier n&apos;a pas pu être écrit ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>every name for it belongs to a file of another image</source>
        <translation>tous les noms possibles appartiennent à des fichiers d&apos;autres images</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its path is longer than this system allows</source>
        <translation>son chemin est plus long que ce système ne le permet</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder has more than {most} levels</source>
        <translation>son sous-dossier a plus de {most} niveaux</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder is a link that leads out of the download folder</source>
        <translation>son sous-dossier est un lien qui mène hors du dossier de téléchargement</translation>
    </message>
    <message>
        <location filename="../../core/download/request.py"/>
        <source>Size &apos;{size}&apos; is unknown. Choose one of: {known}.</source>
        <translation>La taille «&#xa0;{size}&#xa0;» est inconnue. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>An access token is stored in LandLens&apos;s settings, but QGIS&apos;s authentication database stayed locked. Run it again and enter the master password when QGIS asks for it, or set the environment variable MLY_TOKEN, which needs none.</source>
        <translation>Un jeton d&apos;accès est enregistré dans les paramètres de LandLens, mais la base de données d&apos;authentification de QGIS est restée verrouillée. Relancez le traitement et saisissez le mot de passe principal quand QGIS le demande, ou définissez la variable d&apos;environnement MLY_TOKEN, qui n&apos;en demande pas.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Coverage cannot be shown, as {path} cannot be written. Check that its folder can be written to, that the disk is not full, and that no other program holds the file; then turn coverage on again.</source>
        <translation>La couverture ne peut pas être affichée, car {path} ne peut pas être écrit. Vérifiez que son dossier est accessible en écriture, que le disque n&apos;est pas plein et qu&apos;aucun autre programme ne tient le fichier&#xa0;; réactivez ensuite la couverture.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Get a free access token at https://www.mapillary.com/dashboard/developers and put it in one of three places: an authentication configuration (method Basic, the token as password) chosen in the field &apos;Authentication&apos;; LandLens&apos;s settings (Settings &gt; Options &gt; LandLens); or the environment variable MLY_TOKEN.</source>
        <translation>Obtenez un jeton d&apos;accès gratuit sur https://www.mapillary.com/dashboard/developers et mettez-le à l&apos;un de ces trois endroits&#xa0;: une configuration d&apos;authentification (méthode Authentification basique, le jeton comme mot de passe) choisie dans le champ «&#xa0;Authentification&#xa0;»&#xa0;; les paramètres de LandLens (Préférences &gt; Options &gt; LandLens)&#xa0;; ou la variable d&apos;environnement MLY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary allows {limit:,} tile requests a day, and that many have been sent from this computer today. The count starts again at 00:00 UTC, in {hours:.1f} hours. What was read until now is kept: run it again then, and only the tiles that are missing are asked for.</source>
        <translation>Mapillary permet {limit:,} requêtes de tuiles par jour, et ce nombre a été atteint aujourd&apos;hui depuis cet ordinateur. Le compte repart à 00:00 UTC, dans {hours:.1f} heures. Ce qui a été lu jusqu&apos;ici est gardé&#xa0;: relancez alors le traitement, et seules les tuiles manquantes seront demandées.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary cannot be reached: {reason}. Run it again once that is done.</source>
        <translation>Mapillary est inaccessible&#xa0;: {reason}. Relancez ensuite le traitement.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary refused the access token: {said}. {help}</source>
        <translation>Mapillary a refusé le jeton d&apos;accès&#xa0;: {said}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary&apos;s tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last refused request, so all tile requests were stopped at once; another token does not help, and asking again sooner prolongs it. What was read until now is kept. Run it again tomorrow, with a smaller area.</source>
        <translation>Le serveur de tuiles de Mapillary a bloqué cette adresse internet parce qu&apos;elle a lu trop de tuiles. Le blocage est levé environ 24 heures après la dernière requête refusée&#xa0;; toutes les requêtes de tuiles ont donc été arrêtées aussitôt. Un autre jeton n&apos;y change rien, et redemander plus tôt prolonge le blocage. Ce qui a été lu jusqu&apos;ici est gardé. Relancez le traitement demain, avec une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>No Mapillary access token was found. {help}</source>
        <translation>Aucun jeton d&apos;accès Mapillary n&apos;a été trouvé. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing could be read, and {path} was left as it was. {reason}</source>
        <translation>Rien n&apos;a pu être lu, et {path} n&apos;a pas été modifié. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The database of the connection &apos;{connection}&apos; refused: {reason}. See that it is there, that it has PostGIS, and that this user may create tables in it (or that somebody made them); then run this again.</source>
        <translation>La base de données de la connexion «&#xa0;{connection}&#xa0;» a refusé&#xa0;: {reason}. Vérifiez qu&apos;elle existe, qu&apos;elle a PostGIS, et que cet utilisateur peut y créer des tables (ou que quelqu&apos;un les a créées)&#xa0;; relancez ensuite le traitement.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {folder} is full. The photos that were complete are kept and nothing broken was left behind. Free some space and run it again: only what is missing is fetched.</source>
        <translation>Le disque qui contient {folder} est plein. Les photos complètes sont gardées, et rien d&apos;inachevé n&apos;a été laissé. Libérez de la place et relancez le traitement&#xa0;: seul ce qui manque est récupéré.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {path} is full ({free:,.1f} MB free), so the layer there is not whole. Free some space, or choose a file on another disk, and run it again. Tiles and photos that had come until then are kept and not asked for again.</source>
        <translation>Le disque qui contient {path} est plein ({free:,.1f}&#xa0;Mo libres)&#xa0;: la couche n&apos;y est donc pas complète. Libérez de la place, ou choisissez un fichier sur un autre disque, et relancez le traitement. Les tuiles et les photos obtenues jusque-là sont gardées et ne sont pas redemandées.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The table {place} is there already, with {count:,} rows. Nothing was asked for, and it was left as it was. Say under &apos;Existing table&apos; (Advanced) whether to bring its rows up to date or to replace it, or choose another name.</source>
        <translation>La table {place} existe déjà, avec {count:,} ligne(s). Rien n&apos;a été demandé, et elle n&apos;a pas été modifiée. Indiquez sous «&#xa0;Table existante&#xa0;» (Paramètres avancés) si ses lignes doivent être mises à jour ou si elle doit être remplacée, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>There is no Mapillary access token on {computer}. A request that is sent to another process leaves its token behind, so that none is in a file, a queue or a log. Set the environment variable MLY_TOKEN where the work is done.</source>
        <translation>Il n&apos;y a pas de jeton d&apos;accès Mapillary sur {computer}. Une demande envoyée à un autre processus laisse son jeton derrière elle, pour qu&apos;il ne soit dans aucun fichier, aucune file d&apos;attente ni aucun journal. Définissez la variable d&apos;environnement MLY_TOKEN là où le travail est fait.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This area needs {tiles} and the limit is {limit:,}. Choose a smaller extent, give polygons in &apos;Area&apos; so that only their tiles are read, split the area into several runs, or raise &apos;Most tiles to read&apos; under Advanced. Mapillary blocks an address that reads thousands of tiles in a row.</source>
        <translation>Cette zone a besoin de {tiles}, et la limite est de {limit:,}. Choisissez une emprise plus petite, indiquez des polygones sous «&#xa0;Zone&#xa0;» pour que seules leurs tuiles soient lues, divisez la zone en plusieurs exécutions, ou augmentez «&#xa0;Tuiles à lire au plus&#xa0;» dans les paramètres avancés. Mapillary bloque une adresse qui lit des milliers de tuiles d&apos;affilée.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This needs the Python package {package}, which is not installed here. Install it with: pip install &quot;landlens[{extra}]&quot;</source>
        <translation>Le paquet Python {package} est nécessaire et n&apos;est pas installé ici. Installez-le avec&#xa0;: pip install &quot;landlens[{extra}]&quot;</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole. {help}</source>
        <translation>Le texte trouvé dans {place} n&apos;est pas un jeton d&apos;accès Mapillary&#xa0;: {flaw}. Un jeton se compose de MLY|, de quelques chiffres, de | et de nombreuses lettres et chiffres, copiés en entier. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>more than {count:,} coverage tiles</source>
        <translation>plus de {count:,} tuiles de couverture</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} coverage tiles</source>
        <translation>{count:,} tuiles de couverture</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} photos of this size need about {expected:,.0f} MB, and the disk that holds {folder} has {free:,.0f} MB free. Choose a smaller size, select fewer images, choose a folder on another disk, or free some space.</source>
        <translation>Photos de cette taille&#xa0;: {count:,}, soit environ {expected:,.0f}&#xa0;Mo, et le disque qui contient {folder} a {free:,.0f}&#xa0;Mo libres. Choisissez une taille plus petite, sélectionnez moins d&apos;images, choisissez un dossier sur un autre disque, ou libérez de la place.</translation>
    </message>
    <message>
        <location filename="../../core/export/export.py"/>
        <source>A data set holds its photos, and {path} is not in {folder}. Tick &apos;Copy the photos&apos; (COPY_PHOTOS), or choose the folder that the photos are in.</source>
        <translation>Un jeu de données contient ses photos, et {path} n&apos;est pas dans {folder}. Cochez «&#xa0;Copier les photos&#xa0;» (COPY_PHOTOS), ou choisissez le dossier où sont les photos.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{folder} already has a file {name}, which is of no earlier export. Choose another folder, best an empty one.</source>
        <translation>{folder} contient déjà un fichier {name}, qui ne vient d&apos;aucun export précédent. Choisissez un autre dossier, de préférence vide.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{path} cannot be written ({reason}). Close what holds it, or choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({reason}). Fermez ce qui le tient ouvert, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/export/scripts.py"/>
        <source>The scripts for web pages (Leaflet and Pannellum) are not there. Install LandLens from its zip; in a checkout run: make setup</source>
        <translation>Les scripts pour les pages web (Leaflet et Pannellum) manquent. Installez LandLens depuis son fichier zip&#xa0;; dans une copie du dépôt, exécutez&#xa0;: make setup</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>Mapillary&apos;s Graph API answered nothing at all: {reason}. The images are kept, without details. {help}</source>
        <translation>L&apos;API Graph de Mapillary n&apos;a rien répondu du tout&#xa0;: {reason}. Les images sont gardées, sans détails. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>not asked for, as the requests before it had failed</source>
        <translation>pas de demande, car les requêtes précédentes avaient échoué</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary could not be asked for the user &apos;{name}&apos; ({reason}). Give the numeric user id instead, or try again later.</source>
        <translation>Mapillary n&apos;a pas pu être interrogé sur l&apos;utilisateur «&#xa0;{name}&#xa0;» ({reason}). Indiquez plutôt l&apos;identifiant numérique de l&apos;utilisateur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary knows no user &apos;{name}&apos; with images. Check the spelling under &apos;Creators&apos;.</source>
        <translation>Mapillary ne connaît pas d&apos;utilisateur «&#xa0;{name}&#xa0;» ayant des images. Vérifiez l&apos;orthographe sous «&#xa0;Auteurs&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary&apos;s tiles end at {latitude:.2f} degrees north and south. The area reaches beyond: of that part no image can be found.</source>
        <translation>Les tuiles de Mapillary s&apos;arrêtent à {latitude:.2f} degrés nord et sud. La zone va au-delà&#xa0;: aucune image ne peut être trouvée dans cette partie.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} is no area to fetch images in. Give polygons.</source>
        <translation>Un objet de type {kind} n&apos;est pas une zone où récupérer des images. Indiquez des polygones.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} of GeoJSON cannot be read: its coordinates are not rings.</source>
        <translation>Un objet GeoJSON de type {kind} ne peut pas être lu&#xa0;: ses coordonnées ne sont pas des anneaux.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>There is no polygon with an area in what was given. Check that it is not empty.</source>
        <translation>Il n&apos;y a pas de polygone avec une surface dans ce qui a été indiqué. Vérifiez que ce n&apos;est pas vide.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Position &apos;{position}&apos; is unknown. Choose one of: {known}.</source>
        <translation>La position «&#xa0;{position}&#xa0;» est inconnue. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The age of tiles in hours cannot be negative. 0 asks for every tile again.</source>
        <translation>L&apos;âge des tuiles en heures ne peut pas être négatif. 0 redemande toutes les tuiles.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The capture time&apos;s start lies after its end. Swap &apos;Captured from&apos; and &apos;Captured until&apos;.</source>
        <translation>Le début de la prise de vue est après sa fin. Intervertissez «&#xa0;Prises à partir du&#xa0;» et «&#xa0;Prises jusqu&apos;au&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The largest number of images must be at least 1; leave it empty for all of them.</source>
        <translation>Le nombre maximal d&apos;images doit être au moins 1&#xa0;; laissez vide pour les garder toutes.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>There is no tile {tile}: single images are in those of zoom {zoom}, with columns and rows from 0 to {last:,}. Tiles are written as zoom/column/row.</source>
        <translation>Il n&apos;y a pas de tuile {tile}&#xa0;: les images individuelles sont dans celles du zoom {zoom}, avec des colonnes et des lignes de 0 à {last:,}. Les tuiles s&apos;écrivent zoom/colonne/ligne.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Unknown details: {unknown}. Known are: {known}.</source>
        <translation>Détails inconnus&#xa0;: {unknown}. Détails connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>{count} parallel requests were asked for; choose 1 to {most}.</source>
        <translation>{count} requêtes parallèles ont été demandées&#xa0;; choisissez de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>Mapillary&apos;s tile server answered nothing at all: {reason}. {help}</source>
        <translation>Le serveur de tuiles de Mapillary n&apos;a rien répondu du tout&#xa0;: {reason}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the day&apos;s tile requests are used up</source>
        <translation>pas de demande, car les requêtes de tuiles du jour sont épuisées</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the tiles before it had failed</source>
        <translation>pas de demande, car les tuiles précédentes avaient échoué</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>this internet address is blocked</source>
        <translation>cette adresse internet est bloquée</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent (west {west}, south {south}, east {east}, north {north}) does not lie on the globe. Check that the coordinates fit the coordinate reference system given with them.</source>
        <translation>L&apos;emprise (ouest {west}, sud {south}, est {east}, nord {north}) n&apos;est pas sur le globe. Vérifiez que les coordonnées correspondent au système de coordonnées de référence indiqué avec elles.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent crosses the antimeridian (180 degrees), or spans more than half the globe. Split it at 180 degrees and run once for each side.</source>
        <translation>L&apos;emprise traverse l&apos;antiméridien (180 degrés), ou couvre plus de la moitié du globe. Coupez-la à 180 degrés et exécutez le traitement une fois pour chaque côté.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent holds a coordinate that is not a number. Draw it again on the map.</source>
        <translation>L&apos;emprise contient une coordonnée qui n&apos;est pas un nombre. Dessinez-la à nouveau sur la carte.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it has no width or no height. Draw a box with an area.</source>
        <translation>L&apos;emprise est vide&#xa0;: elle n&apos;a pas de largeur ou pas de hauteur. Dessinez un rectangle qui a une surface.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it lies beyond {latitude:.2f} degrees of latitude, where Mapillary&apos;s tiles end. Draw a box that lies between.</source>
        <translation>L&apos;emprise est vide&#xa0;: elle se trouve au-delà de {latitude:.2f} degrés de latitude, où s&apos;arrêtent les tuiles de Mapillary. Dessinez un rectangle en deçà.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent&apos;s south edge lies north of its north edge. Order: west, south, east, north.</source>
        <translation>Le bord sud de l&apos;emprise est au nord de son bord nord. Ordre&#xa0;: ouest, sud, est, nord.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>longitude {west} to {east}, latitude {south} to {north}</source>
        <translation>longitude {west} à {east}, latitude {south} à {north}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>Both photos: {how}.</source>
        <translation>Les deux photos&#xa0;: {how}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>First photo: {by_first}. Second photo: {by_second}.</source>
        <translation>Première photo&#xa0;: {by_first}. Seconde photo&#xa0;: {by_second}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>The two lines meet at {angle:.0f} degrees, {first:,.0f} m and {second:,.0f} m from the cameras; the place is expected to be right within {error:,.1f} m. {how}</source>
        <translation>Les deux lignes se rencontrent sous {angle:.0f} degrés, à {first:,.0f}&#xa0;m et {second:,.0f}&#xa0;m des appareils&#xa0;; le lieu devrait être exact à {error:,.1f}&#xa0;m près. {how}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s computed rotation</source>
        <translation>direction selon la rotation calculée par Mapillary</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s corrected compass, camera taken as level</source>
        <translation>direction selon la boussole corrigée par Mapillary, appareil supposé horizontal</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by the camera&apos;s own compass, camera taken as level</source>
        <translation>direction selon la boussole de l&apos;appareil, appareil supposé horizontal</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position by GPS</source>
        <translation>position selon le GPS</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position corrected by Mapillary</source>
        <translation>position corrigée par Mapillary</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}</source>
        <translation>{position}, {direction}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}, field of view not known and taken as 70 degrees</source>
        <translation>{position}, {direction}, champ de vision inconnu et supposé de 70 degrés</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>Nothing tells which way the photo looks: it has no compass angle, and Mapillary has computed no rotation for it. Choose another photo.</source>
        <translation>Rien n&apos;indique de quel côté regarde la photo&#xa0;: elle n&apos;a pas d&apos;angle de boussole, et Mapillary n&apos;a pas calculé de rotation pour elle. Choisissez une autre photo.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The photo has no position, so no line can start from it. Choose another photo.</source>
        <translation>La photo n&apos;a pas de position&#xa0;: aucune ligne ne peut en partir. Choisissez une autre photo.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The point lies {elevation:.0f} degrees above or below the horizon, too steep for a direction on the map. Click a point nearer to the horizon, or choose a photo from farther away.</source>
        <translation>Le point se trouve à {elevation:.0f} degrés au-dessus ou au-dessous de l&apos;horizon, trop pour une direction sur la carte. Cliquez sur un point plus proche de l&apos;horizon, ou choisissez une photo prise de plus loin.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>Both photos were taken at the same place, so their lines meet nowhere but there. Choose a second photo that was taken some metres away.</source>
        <translation>Les deux photos ont été prises au même endroit&#xa0;: leurs lignes ne se croisent que là. Choisissez une seconde photo prise à quelques mètres.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines are nearly parallel ({angle:.1f} degrees between them), so where they meet would be a guess. Choose a second photo that sees the same thing from another side.</source>
        <translation>Les deux lignes sont presque parallèles ({angle:.1f} degrés entre elles)&#xa0;: leur point de rencontre serait une supposition. Choisissez une seconde photo qui montre le même objet d&apos;un autre côté.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines do not meet in front of both cameras, but behind that of the {which} photo: it may not be the same thing that was clicked, or a direction is wrong. Mark it again, or choose another photo.</source>
        <translation>Les deux lignes ne se rencontrent pas devant les deux appareils, mais derrière celui de la {which} photo&#xa0;: les clics ne désignent peut-être pas le même objet, ou une direction est fausse. Marquez-le à nouveau, ou choisissez une autre photo.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines meet {distance:,.0f} m from a camera, and farther than {most:,.0f} m no place can be told. Choose photos that were taken nearer to the thing.</source>
        <translation>Les deux lignes se rencontrent à {distance:,.0f}&#xa0;m d&apos;un appareil, et au-delà de {most:,.0f}&#xa0;m aucun lieu ne peut être déterminé. Choisissez des photos prises plus près de l&apos;objet.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the answer does not end</source>
        <translation>la réponse ne finit pas</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the transfer all but stood still</source>
        <translation>le transfert s&apos;est presque arrêté</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>Check its address, user name and password in QGIS under Settings &gt; Options &gt; Network</source>
        <translation>Vérifiez son adresse, son nom d&apos;utilisateur et son mot de passe dans QGIS sous Préférences &gt; Options &gt; Réseau</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>it ended in the middle of the answer</source>
        <translation>la connexion s&apos;est arrêtée au milieu de la réponse</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no trusted connection to {host} ({reason}). If your network has certificates of its own, add its authority in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates</source>
        <translation>pas de connexion de confiance avec {host} ({reason}). Si votre réseau a ses propres certificats, ajoutez leur autorité de certification dans QGIS sous Préférences &gt; Options &gt; Authentification &gt; Gestion des Certificats</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is larger than {size} MB, the most that is read</source>
        <translation>la réponse dépasse {size}&#xa0;Mo, le maximum lu</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is not valid gzip ({reason})</source>
        <translation>la réponse n&apos;est pas un gzip valide ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is packed in a way that was not asked for, and was not unpacked</source>
        <translation>la réponse est compressée d&apos;une façon qui n&apos;a pas été demandée, et n&apos;a pas été décompressée</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer was cut short</source>
        <translation>la réponse a été interrompue</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the connection to {host} failed ({reason})</source>
        <translation>la connexion avec {host} a échoué ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the host&apos;s address could not be found</source>
        <translation>l&apos;adresse de l&apos;hôte est introuvable</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy did not let the request to {host} through. {help}</source>
        <translation>le proxy n&apos;a pas laissé passer la requête vers {host}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy refused (HTTP 407). {help}</source>
        <translation>le proxy a refusé (HTTP 407). {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server closed it without an answer</source>
        <translation>le serveur l&apos;a fermée sans répondre</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy</source>
        <translation>ce QGIS ne peut pas utiliser de proxy SOCKS, car son Python n&apos;a pas PySocks. Définissez un proxy HTTP</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>what came is not what a web server sends</source>
        <translation>les données reçues ne sont pas ce qu&apos;envoie un serveur web</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>&apos;{value}&apos; is not a date. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une date. Écrivez-la sous la forme 2024-05-31 ou 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>A bbox has four numbers: west, south, east, north.</source>
        <translation>Un rectangle (bbox) a quatre nombres&#xa0;: ouest, sud, est, nord.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>Unknown fields: {unknown}. Known are: {known}.</source>
        <translation>Champs inconnus&#xa0;: {unknown}. Champs connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>the argument &apos;token&apos;</source>
        <translation>l&apos;argument «&#xa0;token&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>The folder {folder} cannot be written to ({reason}). Choose another folder for the photos, or ask for the right to write there.</source>
        <translation>Le dossier {folder} n&apos;est pas accessible en écriture ({reason}). Choisissez un autre dossier pour les photos, ou demandez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>{folder} is a file, not a folder. Choose another folder for the photos.</source>
        <translation>{folder} est un fichier, pas un dossier. Choisissez un autre dossier pour les photos.</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: it is in more than {most:,} pieces</source>
        <translation>l&apos;EXIF n&apos;a pas pu être écrit dans le fichier&#xa0;: il est en plus de {most:,} morceaux</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: there is no room left for it</source>
        <translation>l&apos;EXIF n&apos;a pas pu être écrit dans le fichier&#xa0;: il n&apos;y reste pas de place</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>1 minute left</source>
        <translation>1 minute restante</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {hours:.0f} hours</source>
        <translation>environ {hours:.0f} heures</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {minutes:.0f} minutes</source>
        <translation>environ {minutes:.0f} minutes</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {seconds:.0f} seconds</source>
        <translation>environ {seconds:.0f} secondes</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>details {done:,} of {total:,}</source>
        <translation>détails {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>less than a minute left</source>
        <translation>moins d&apos;une minute restante</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}</source>
        <translation>photos {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}, {speed:,.1f} MB/s, {left}</source>
        <translation>photos {done:,} sur {total:,}, {speed:,.1f}&#xa0;Mo/s, {left}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>tiles {done:,} of {total:,}</source>
        <translation>tuiles {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{hours:.0f} hours left</source>
        <translation>{hours:.0f} heures restantes</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{minutes:.0f} minutes left</source>
        <translation>{minutes:.0f} minutes restantes</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the Graph API answered HTTP {status} without usable JSON</source>
        <translation>l&apos;API Graph a répondu HTTP {status} sans JSON utilisable</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer holds more than {most:,} values, the most that are read</source>
        <translation>la réponse contient plus de {most:,} valeurs, le maximum lu</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer was not a tile</source>
        <translation>la réponse n&apos;était pas une tuile</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the app&apos;s request limit is reached</source>
        <translation>la limite de requêtes de l&apos;application est atteinte</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the image was deleted or is private</source>
        <translation>l&apos;image a été supprimée ou est privée</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server answered HTTP {status}</source>
        <translation>le serveur de tuiles a répondu HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server refused the request (HTTP {status})</source>
        <translation>le serveur de tuiles a refusé la requête (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said} (code {code})</source>
        <translation>{said} (code {code})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>Check the internet connection and QGIS&apos;s proxy settings, and whether the access token is the right one (Mapillary answers some wrong tokens like an outage). Then run it again.</source>
        <translation>Vérifiez la connexion internet et les paramètres du proxy dans QGIS, et que le jeton d&apos;accès est le bon (Mapillary répond à certains faux jetons comme en cas de panne). Relancez ensuite le traitement.</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>its answer does not name the user</source>
        <translation>sa réponse ne nomme pas l&apos;utilisateur</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>not asked for, as all before it were refused</source>
        <translation>pas de demande, car toutes les précédentes ont été refusées</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>the service left the image out of its answer</source>
        <translation>le service a omis l&apos;image dans sa réponse</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>what the layer has is no id of an image</source>
        <translation>ce que contient la couche n&apos;est pas un identifiant d&apos;image</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it holds characters that no token has</source>
        <translation>il contient des caractères qu&apos;aucun jeton n&apos;a</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is a web address</source>
        <translation>c&apos;est une adresse web</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is not whole (in a shell the token stands in quotes, as | means something else there)</source>
        <translation>il n&apos;est pas complet (dans un terminal, le jeton se met entre guillemets, car | y a un autre sens)</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is too short, with {count} characters</source>
        <translation>il est trop court, avec {count} caractère(s)</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>the environment variable MLY_TOKEN</source>
        <translation>la variable d&apos;environnement MLY_TOKEN</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are quotes in it</source>
        <translation>il contient des guillemets</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are spaces in it</source>
        <translation>il contient des espaces</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} cannot be used ({reason}). The run goes on without it: {without} Check that this folder can be written to, that its disk is not full, and that no other program holds the file.</source>
        <translation>Le fichier {path} ({file}) est inutilisable ({reason}). Le traitement continue sans lui&#xa0;: {without} Vérifiez que ce dossier est accessible en écriture, que son disque n&apos;est pas plein et qu&apos;aucun autre programme ne tient le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} was damaged or not made by this version of LandLens ({reason}). It was renamed to {name}.unusable, which you may delete, and a new one was begun.</source>
        <translation>Le fichier {path} ({file}) était endommagé ou ne vient pas de cette version de LandLens ({reason}). Il a été renommé en {name}.unusable, que vous pouvez supprimer, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <location filename="../../core/view/failures.py"/>
        <location filename="../../layers/shapes.py"/>
        <source>no reason is known</source>
        <translation>aucune raison connue</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>count of the day&apos;s tile requests</source>
        <translation>compteur des requêtes de tuiles du jour</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>it says {used!r} where a number of requests belongs</source>
        <translation>il y est écrit {used!r} à la place d&apos;un nombre de requêtes</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>cache of details</source>
        <translation>cache des détails</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not kept on the disk, and a second run asks for all of them.</source>
        <translation>les détails ne sont pas gardés sur le disque, et une seconde exécution les redemande tous.</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not what was kept</source>
        <translation>les détails ne sont pas ceux qui avaient été gardés</translation>
    </message>
    <message>
        <location filename="../../core/store/jobtables.py"/>
        <source>&apos;{name}&apos; is no name for a schema of the database: it takes letters, digits and _, begins with no digit and has {most} bytes at the most.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un nom de schéma de base de données&#xa0;: lettres, chiffres et _ sont admis, sans chiffre au début et avec {most} octets au plus.</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it broke while it was used</source>
        <translation>il s&apos;est endommagé pendant son utilisation</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>its tables are not those that belong there</source>
        <translation>ses tables ne sont pas celles attendues</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>the file was made by something else</source>
        <translation>le fichier a été créé par autre chose</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>every tile is asked for, now and the next time.</source>
        <translation>chaque tuile est demandée, maintenant et la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>tile cache</source>
        <translation>cache des tuiles</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>more follows after the end of the tile</source>
        <translation>il reste des données après la fin de la tuile</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is cut</source>
        <translation>la tuile est tronquée</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is not valid gzip</source>
        <translation>la tuile n&apos;est pas un gzip valide</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile unpacks to more than {most} MB</source>
        <translation>la tuile décompressée dépasse {most}&#xa0;Mo</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>what came is not a vector tile</source>
        <translation>les données reçues ne sont pas une tuile vectorielle</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <location filename="../../core/tiles/decode_gdal.py"/>
        <location filename="../../core/tiles/decode_protobuf.py"/>
        <location filename="../../core/tiles/rewrite.py"/>
        <source>the tile could not be decoded</source>
        <translation>la tuile n&apos;a pas pu être décodée</translation>
    </message>
    <message>
        <location filename="../../core/tiles/grid.py"/>
        <source>&apos;{name}&apos; is no tile. Write it as a pair of its column and row, or as 14/column/row.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une tuile. Écrivez-la comme un couple de sa colonne et de sa ligne, ou sous la forme 14/colonne/ligne.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary asks to slow down. Wait a minute and try again.</source>
        <translation>Mapillary demande de ralentir. Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary cannot be reached: {reason}.</source>
        <translation>Mapillary est inaccessible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be fetched: {reason}. Check the internet connection and try again.</source>
        <translation>L&apos;image n&apos;a pas pu être récupérée&#xa0;: {reason}. Vérifiez la connexion internet et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be kept on the disk: {reason}. Free some space and try again.</source>
        <translation>L&apos;image n&apos;a pas pu être gardée sur le disque&#xa0;: {reason}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture&apos;s address is no longer valid, and there is no id to ask for a new one.</source>
        <translation>L&apos;adresse de l&apos;image n&apos;est plus valable, et il n&apos;y a pas d&apos;identifiant pour en demander une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>There is no picture to show: {reason}.</source>
        <translation>Aucune image à afficher&#xa0;: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>This image was deleted from Mapillary, or made private.</source>
        <translation>Cette image a été supprimée de Mapillary, ou rendue privée.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>what came is not what was asked for</source>
        <translation>les données reçues ne sont pas celles demandées</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>Mapillary has no picture of it</source>
        <translation>Mapillary n&apos;en a aucune</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>the file {path} is broken</source>
        <translation>le fichier {path} est endommagé</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no file {name} in {folder}</source>
        <translation>il n&apos;y a pas de fichier {name} dans {folder}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it is called a panorama and is none: {width} by {height} pixels</source>
        <translation>elle est donnée comme panorama et n&apos;en est pas un&#xa0;: {width} sur {height} pixels</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it shows {degrees:.0f} of 360 degrees</source>
        <translation>elle montre {degrees:.0f} degrés sur 360</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama could not be read ({reason})</source>
        <translation>le panorama n&apos;a pas pu être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama has too few pixels</source>
        <translation>le panorama a trop peu de pixels</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file cannot be decoded: it is damaged, or no picture that QGIS knows</source>
        <translation>le fichier du panorama ne peut pas être décodé&#xa0;: il est endommagé, ou n&apos;est pas une image que QGIS connaît</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file is broken or no picture</source>
        <translation>le fichier du panorama est endommagé ou n&apos;est pas une image</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>there is no file {path}</source>
        <translation>il n&apos;y a pas de fichier {path}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../core/views/views.py"/>
        <source>it is a flat image</source>
        <translation>c&apos;est une image plane</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../qgis_exif.py"/>
        <source>EXIF could not be written into the file</source>
        <translation>l&apos;EXIF n&apos;a pas pu être écrit dans le fichier</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>LandLens&apos;s settings (Settings &gt; Options &gt; LandLens)</source>
        <translation>les paramètres de LandLens (Préférences &gt; Options &gt; LandLens)</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>The authentication configuration &apos;{authcfg}&apos; could not be read or holds no token. Choose another one, and enter the master password when QGIS asks for it. {help}</source>
        <translation>La configuration d&apos;authentification «&#xa0;{authcfg}&#xa0;» n&apos;a pas pu être lue ou ne contient pas de jeton. Choisissez-en une autre, et saisissez le mot de passe principal quand QGIS le demande. {help}</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the authentication configuration &apos;{authcfg}&apos;</source>
        <translation>la configuration d&apos;authentification «&#xa0;{authcfg}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;</source>
        <translation>le champ «&#xa0;Jeton d&apos;accès Mapillary&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;, where it was entered for this session only</source>
        <translation>le champ «&#xa0;Jeton d&apos;accès Mapillary&#xa0;», où il a été saisi pour cette session seulement</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>{place}, as the token in LandLens&apos;s settings is locked behind the master password</source>
        <translation>{place}, car le jeton des paramètres de LandLens est verrouillé par le mot de passe principal</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>LandLens toolbar</source>
        <translation>Barre d&apos;outils LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>No token yet: see Web &gt; LandLens &gt; Settings</source>
        <translation>Pas encore de jeton&#xa0;: voir Internet &gt; LandLens &gt; Paramètres</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used</source>
        <translation>Le jeton enregistré est utilisé</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used, after the master password</source>
        <translation>Le jeton enregistré est utilisé, après le mot de passe principal</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token in MLY_TOKEN is used</source>
        <translation>Le jeton de MLY_TOKEN est utilisé</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token of this session is used</source>
        <translation>Le jeton de cette session est utilisé</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Enter token…</source>
        <translation>Saisir le jeton…</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Mapillary asks for an access token, which is free. Enter one to start.</source>
        <translation>Mapillary demande un jeton d&apos;accès, qui est gratuit. Saisissez-en un pour commencer.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage.py"/>
        <source>Mapillary coverage: zoom in to 1:{scale:,.0f} or closer to see it</source>
        <translation>Couverture Mapillary&#xa0;: zoomez à 1:{scale:,.0f} ou plus près pour la voir</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street, {number}</source>
        <translation>Couverture par rue, {number}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Images: {credit}, mapillary.com</source>
        <translation>Images&#xa0;: {credit}, mapillary.com</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Street-level images: coverage by street</source>
        <translation>Images au niveau de la rue&#xa0;: couverture par rue</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>There are no streets with a coverage in this project. Run &apos;Coverage by street&apos; of the Toolbox first.</source>
        <translation>Il n&apos;y a pas de rues avec une couverture dans ce projet. Exécutez d&apos;abord «&#xa0;Couverture par rue&#xa0;» de la boîte à outils.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage could not be read, as Mapillary&apos;s tile server answered nothing: {reason}. It is tried again when the map moves. Check the internet connection and QGIS&apos;s proxy settings.</source>
        <translation>La couverture n&apos;a pas pu être lue, car le serveur de tuiles de Mapillary n&apos;a rien répondu&#xa0;: {reason}. Un nouvel essai a lieu quand la carte bouge. Vérifiez la connexion internet et les paramètres du proxy dans QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage is not read any further. {reason}</source>
        <translation>La lecture de la couverture est arrêtée. {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage of the map</source>
        <translation>Couverture Mapillary de la carte</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: reading tiles, {done:,} of {count:,}</source>
        <translation>Couverture Mapillary&#xa0;: lecture des tuiles, {done:,} sur {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: {failed:,} of {count:,} tiles failed</source>
        <translation>Couverture Mapillary&#xa0;: {failed:,} tuile(s) en échec sur {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>LandLens Photos</source>
        <translation>Photos LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>About the photo</source>
        <translation>À propos de la photo</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Credit and licence</source>
        <translation>Attribution et licence</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date and creator</source>
        <translation>Date et auteur</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Direction unknown</source>
        <translation>Direction inconnue</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Looks {way}</source>
        <translation>Vers {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>N NE E SE S SW W NW</source>
        <translation>N NE E SE S SO O NO</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Panorama, middle {way}</source>
        <translation>Panorama, centre vers {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Quality {percent:.0f} %</source>
        <translation>Qualité {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>this image</source>
        <translation>cette image</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>{service} contributor</source>
        <translation>contributeur {service}</translation>
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
        <translation>Séquence {name}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled before an image was read.</source>
        <translation>Annulé avant qu&apos;une image ait été lue.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled. The {count:,} images that were read until then are loaded.</source>
        <translation>Annulé. Images lues jusque-là et chargées&#xa0;: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetch what I see</source>
        <translation>Récupérer ce que je vois</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetching Mapillary images: {phase}</source>
        <translation>Récupération des images Mapillary&#xa0;: {phase}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, and {most:,} are the most that are fetched at once from here. Zoom in, or select polygons to fetch.</source>
        <translation>La carte montre {count:,} tuiles de couverture, et on peut en récupérer ici au plus {most:,} à la fois. Zoomez, ou sélectionnez des polygones à récupérer.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, which takes {time}. Mapillary may block this internet address for a day if it reads so many again and again. Fetch them all?</source>
        <translation>La carte montre {count:,} tuiles de couverture, ce qui prend {time}. Mapillary peut bloquer cette adresse internet pour un jour si elle en lit autant à plusieurs reprises. Les récupérer toutes&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The next run goes on from there.</source>
        <translation>La prochaine exécution continue à partir de là.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The run failed.</source>
        <translation>L&apos;exécution a échoué.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Fetch what I see</source>
        <translation>&amp;Récupérer ce que je vois</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Years</source>
        <translation>A&amp;nnées</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>1 tile</source>
        <translation>1 tuile</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured from this year on</source>
        <translation>Prises à partir de cette année</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured until this year</source>
        <translation>Prises jusqu&apos;à cette année</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Fetches {name}.</source>
        <translation>Récupère {name}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Flat only</source>
        <translation>Planes seules</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>How far the fetch is</source>
        <translation>Avancement de la récupération</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Kind of image</source>
        <translation>Genre d&apos;image</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Looking at the tiles on the disk</source>
        <translation>Examen des tuiles sur le disque</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>all on the disk already.</source>
        <translation>tout est déjà sur le disque.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>takes {time}.</source>
        <translation>à récupérer en {time}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles</source>
        <translation>{count:,} tuiles</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles are a lot: zoom in to fetch less.</source>
        <translation>{count:,} tuiles, c&apos;est beaucoup&#xa0;: zoomez pour en récupérer moins.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{kept:,} of them on the disk; takes {time}.</source>
        <translation>dont {kept:,} sur le disque&#xa0;; à récupérer en {time}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{tiles}, {plan}</source>
        <translation>{tiles}, {plan}</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>Photos (*{ending})</source>
        <translation>Photos (*{ending})</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>Save photo as</source>
        <translation>Enregistrer la photo sous</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo could not be saved as {path}: {reason}.</source>
        <translation>La photo n&apos;a pas pu être enregistrée sous {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo was saved as {path}.</source>
        <translation>La photo a été enregistrée sous {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../gui/window.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/window.py"/>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Choose a layer of images that has the time at which each was captured.</source>
        <translation>Choisissez une couche d&apos;images avec le moment de prise de vue de chacune.</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Show year by year</source>
        <translation>Afficher année par année</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>The map shows one year at a time: step with QGIS&apos;s temporal controller, the clock on its toolbar.</source>
        <translation>La carte montre une année à la fois&#xa0;: changez d&apos;année avec le contrôleur temporel de QGIS, l&apos;horloge de sa barre d&apos;outils.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>Look at photos</source>
        <translation>Regarder les photos</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No photo here: click nearer to an image.</source>
        <translation>Pas de photo ici&#xa0;: cliquez plus près d&apos;une image.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No visible layer has photos: fetch images, or add a layer with a photo&apos;s path.</source>
        <translation>Aucune couche visible n&apos;a de photos&#xa0;: récupérez des images, ou ajoutez une couche avec le chemin d&apos;une photo.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Forgets the marks in photos and their lines; points in layers stay.</source>
        <translation>Oublie les repères dans les photos et leurs lignes&#xa0;; les points des couches restent.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Takes back the last mark: Backspace, or Ctrl+Z.</source>
        <translation>Retire le dernier repère&#xa0;: Retour arrière, ou Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>A layer for marks could not be added to the project.</source>
        <translation>Impossible d&apos;ajouter au projet une couche pour les repères.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Angle between the lines (degrees)</source>
        <translation>Angle entre les lignes (degrés)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected error (m)</source>
        <translation>Erreur attendue (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected to be right within {error} m</source>
        <translation>Exact à {error}&#xa0;m près, selon l&apos;estimation</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First direction (degrees)</source>
        <translation>Première direction (degrés)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First distance (m)</source>
        <translation>Première distance (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First line known by</source>
        <translation>Première ligne connue par</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Mark a place</source>
        <translation>Marquer un lieu</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marked at</source>
        <translation>Marqué le</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second direction (degrees)</source>
        <translation>Seconde direction (degrés)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second distance (m)</source>
        <translation>Seconde distance (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second image</source>
        <translation>Seconde image</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second line known by</source>
        <translation>Seconde ligne connue par</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Take back a marked place</source>
        <translation>Retirer un lieu marqué</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The point could not be added to the layer &quot;{layer}&quot;: is it read-only?</source>
        <translation>Le point n&apos;a pas pu être ajouté à la couche «&#xa0;{layer}&#xa0;»&#xa0;: est-elle en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The projection of the layer &quot;{layer}&quot; has no such place. Stop editing it, and mark the thing again.</source>
        <translation>La projection de la couche «&#xa0;{layer}&#xa0;» ne contient pas ce lieu. Quittez le mode édition de cette couche, et marquez l&apos;objet à nouveau.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Asking Mapillary how the photo was taken…</source>
        <translation>Mapillary est interrogé sur la prise de vue…</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Click a thing in the photo, and the same thing in another photo: it becomes a point on the map.</source>
        <translation>Cliquez sur un objet dans la photo, et sur le même objet dans une autre photo&#xa0;: il devient un point sur la carte.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>First line: {how}. Now go to another photo and click the same thing.</source>
        <translation>Première ligne&#xa0;: {how}. Passez maintenant à une autre photo et cliquez sur le même objet.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Marked in the layer &quot;{layer}&quot;. {how}</source>
        <translation>Marqué dans la couche «&#xa0;{layer}&#xa0;». {how}</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>The point cannot be taken back, as the layer &quot;{layer}&quot; was changed since. Remove it there.</source>
        <translation>Le point ne peut pas être retiré, car la couche «&#xa0;{layer}&#xa0;» a été modifiée depuis. Supprimez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <location filename="../../gui/window.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <source>&lt;p&gt;LandLens reads Mapillary with your own access token. Tokens are free: register an application on Mapillary&apos;s page, and copy its &lt;i&gt;Client Token&lt;/i&gt;, which begins with MLY|.&lt;/p&gt;&lt;p&gt;Save keeps it encrypted in QGIS&apos;s authentication database, behind your master password. An authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is used if there is no token here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;LandLens lit Mapillary avec votre propre jeton d&apos;accès. Les jetons sont gratuits&#xa0;: enregistrez une application sur la page de Mapillary, et copiez son &lt;i&gt;Client Token&lt;/i&gt;, qui commence par MLY|.&lt;/p&gt;&lt;p&gt;«&#xa0;Enregistrer&#xa0;» le garde chiffré dans la base de données d&apos;authentification de QGIS, derrière votre mot de passe principal. Une configuration d&apos;authentification choisie dans un outil passe avant&#xa0;; la variable d&apos;environnement MLY_TOKEN sert s&apos;il n&apos;y a pas de jeton ici.&lt;/p&gt;</translation>
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
        <translation>Jeton d&apos;accès Mapillary</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Copy photo</source>
        <translation>&amp;Copier la photo</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Open photo with its program</source>
        <translation>&amp;Ouvrir la photo avec son programme</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Save photo as…</source>
        <translation>&amp;Enregistrer la photo sous…</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A panorama turns; else the photo nearby that looks the other way is shown: Alt+Down.</source>
        <translation>Un panorama tourne&#xa0;; sinon, la photo voisine qui regarde dans l&apos;autre sens est affichée&#xa0;: Alt+Bas.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A thing that is clicked in two photos becomes a point on the map: M, Escape ends.</source>
        <translation>Un objet sur lequel vous cliquez dans deux photos devient un point sur la carte&#xa0;: touche M, Échap pour terminer.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Back along the sequence: Page Up or Alt+Left, in a flat photo also Left.</source>
        <translation>En arrière dans la séquence&#xa0;: Page préc. ou Alt+Gauche, dans une photo plane aussi Gauche.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Copy, save or open the photo</source>
        <translation>Copier, enregistrer ou ouvrir la photo</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>On along the sequence: Page Down or Alt+Right, in a flat photo also Right.</source>
        <translation>En avant dans la séquence&#xa0;: Page suiv. ou Alt+Droite, dans une photo plane aussi Droite.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>The image&apos;s own page, in the browser.</source>
        <translation>La page de l&apos;image, dans le navigateur.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Turn around</source>
        <translation>Faire demi-tour</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Two years side by side: this photo, and one chosen in the row beneath.</source>
        <translation>Deux années côte à côte&#xa0;: cette photo, et une autre choisie dans la rangée du dessous.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>What to do with the photo</source>
        <translation>Que faire de la photo</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Open on Mapillary</source>
        <translation>Ouvrir dans Mapillary</translation>
    </message>
    <message>
        <location filename="../../gui/photo_page.py"/>
        <source>Other years here</source>
        <translation>Autres années ici</translation>
    </message>
    <message>
        <location filename="../../gui/pictures.py"/>
        <source>The file {path} is broken, or no picture that QGIS can read.</source>
        <translation>Le fichier {path} est endommagé, ou n&apos;est pas une image que QGIS sait lire.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <source>Copied: versions, settings and log, without tokens and passwords. Read it before you paste it.</source>
        <translation>Copié&#xa0;: versions, paramètres et journal, sans jetons ni mots de passe. Relisez le texte avant de le coller.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <location filename="../../gui/window.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Click an image on the map</source>
        <translation>Cliquez sur une image de la carte</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Its photo is shown here. A selected image is shown as well, wherever it was selected. Then the keys Page Up and Page Down walk along the street.</source>
        <translation>Sa photo s&apos;affiche ici. Une image sélectionnée s&apos;affiche aussi, où qu&apos;elle ait été sélectionnée. Les touches Page préc. et Page suiv. permettent ensuite de suivre la rue.</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>See the street</source>
        <translation>Voir la rue</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Zoom to a few streets and fetch their images, or add any layer of points that has the path or the address of a photo. A click on a point shows it here.</source>
        <translation>Zoomez sur quelques rues et récupérez leurs images, ou ajoutez une couche de points avec le chemin ou l&apos;adresse d&apos;une photo. Un clic sur un point l&apos;affiche ici.</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>One year at a time, with QGIS&apos;s temporal controller</source>
        <translation>Une année à la fois, avec le contrôleur temporel de QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>Show year &amp;by year</source>
        <translation>A&amp;fficher année par année</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Another token than the one that is there</source>
        <translation>Un autre jeton que l&apos;actuel</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Asking Mapillary …</source>
        <translation>Interrogation de Mapillary…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>LandLens reads Mapillary with your own access token, which is free. Register an application on Mapillary&apos;s page, and copy its Client Token, which begins with MLY|.</source>
        <translation>LandLens lit Mapillary avec votre propre jeton d&apos;accès, qui est gratuit. Enregistrez une application sur la page de Mapillary, et copiez son Client Token, qui commence par MLY|.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>MLY|…</source>
        <translation>MLY|…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes the token that is there.</source>
        <translation>Mapillary accepte le jeton présent.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes this token. Press Save to keep it.</source>
        <translation>Mapillary accepte ce jeton. Appuyez sur «&#xa0;Enregistrer&#xa0;» pour le garder.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>QGIS did not open its authentication database, so the token was not removed.</source>
        <translation>QGIS n&apos;a pas ouvert sa base de données d&apos;authentification&#xa0;: le jeton n&apos;a donc pas été supprimé.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Test of the access token</source>
        <translation>Test du jeton d&apos;accès</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>The token was not stored, as QGIS&apos;s authentication database was not opened with the master password. What you typed is still here: press Save again, or &apos;Only for this session&apos;, which needs no password.</source>
        <translation>Le jeton n&apos;a pas été enregistré, car la base de données d&apos;authentification de QGIS n&apos;a pas été ouverte avec le mot de passe principal. Votre saisie est toujours là&#xa0;: appuyez à nouveau sur «&#xa0;Enregistrer&#xa0;», ou sur «&#xa0;Pour cette session seulement&#xa0;», qui ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, and locked: QGIS asks for the master password when it is used for the first time. Unlock does that now.</source>
        <translation>Un jeton est enregistré, mais verrouillé&#xa0;: QGIS demande le mot de passe principal à la première utilisation. «&#xa0;Déverrouiller&#xa0;» le fait tout de suite.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, encrypted, and is used.</source>
        <translation>Un jeton est enregistré, chiffré, et utilisé.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is used until QGIS closes. It is written nowhere.</source>
        <translation>Un jeton est utilisé jusqu&apos;à la fermeture de QGIS. Il n&apos;est écrit nulle part.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>An access token is stored, and stayed locked behind QGIS&apos;s master password.</source>
        <translation>Un jeton d&apos;accès est enregistré, mais il est resté verrouillé par le mot de passe principal de QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary asks for an access token, which is free, and there is none yet.</source>
        <translation>Mapillary demande un jeton d&apos;accès, qui est gratuit, et il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary did not answer: {reason}. Check the internet connection and QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network), and test it again.</source>
        <translation>Mapillary n&apos;a pas répondu&#xa0;: {reason}. Vérifiez la connexion internet et les paramètres du proxy dans QGIS (Préférences &gt; Options &gt; Réseau), et testez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token that came from {place}.</source>
        <translation>Mapillary a refusé le jeton d&apos;accès trouvé dans {place}.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token.</source>
        <translation>Mapillary a refusé le jeton d&apos;accès.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the token: {reason}. Copy the Client Token once more, whole, or make a new one.</source>
        <translation>Mapillary a refusé le jeton&#xa0;: {reason}. Copiez encore une fois le Client Token en entier, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary takes the token, but its tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last request that it refused; another token does not help.</source>
        <translation>Mapillary accepte le jeton, mais son serveur de tuiles a bloqué cette adresse internet parce qu&apos;elle a lu trop de tuiles. Le blocage est levé environ 24 heures après la dernière requête refusée&#xa0;; un autre jeton n&apos;y change rien.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The stored token stayed locked, as QGIS did not get the right master password.</source>
        <translation>Le jeton enregistré est resté verrouillé, car QGIS n&apos;a pas reçu le bon mot de passe principal.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The token of the environment variable MLY_TOKEN is used.</source>
        <translation>Le jeton de la variable d&apos;environnement MLY_TOKEN est utilisé.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet, and QGIS&apos;s authentication database is switched off, so that none can be stored. Use it only for this session.</source>
        <translation>Il n&apos;y a pas encore de jeton, et la base de données d&apos;authentification de QGIS est désactivée&#xa0;: aucun jeton ne peut donc être enregistré. Utilisez-le pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet. Press &apos;Get a token&apos;, copy the Client Token from the page, paste it here, and save it.</source>
        <translation>Il n&apos;y a pas encore de jeton. Appuyez sur «&#xa0;Obtenir un jeton&#xa0;», copiez le Client Token de la page, collez-le ici et enregistrez-le.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole.</source>
        <translation>Le texte trouvé dans {place} n&apos;est pas un jeton d&apos;accès Mapillary&#xa0;: {flaw}. Un jeton se compose de MLY|, de quelques chiffres, de | et de nombreuses lettres et chiffres, copiés en entier.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no access token.</source>
        <translation>Le texte trouvé dans {place} n&apos;est pas un jeton d&apos;accès.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows half the globe or more. Zoom in to what is to be fetched.</source>
        <translation>La carte montre la moitié du globe ou plus. Zoomez sur ce qui est à récupérer.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows no place on the globe. Zoom to a place first.</source>
        <translation>La carte ne montre aucun endroit du globe. Zoomez d&apos;abord sur un lieu.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the selected polygon of &apos;{layer}&apos;</source>
        <translation>le polygone sélectionné de «&#xa0;{layer}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the {count:,} selected polygons of &apos;{layer}&apos;</source>
        <translation>les {count:,} polygones sélectionnés de «&#xa0;{layer}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>what the map shows</source>
        <translation>ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>Asking Mapillary how this sequence goes on…</source>
        <translation>Mapillary est interrogé sur la suite de la séquence…</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>No photo within {metres:.0f} m looks the other way.</source>
        <translation>Aucune photo à moins de {metres:.0f}&#xa0;m ne regarde dans l&apos;autre sens.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>The next image is in the layer no longer.</source>
        <translation>L&apos;image suivante n&apos;est plus dans la couche.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This feature has no photo: neither a file, nor an address, nor a Mapillary id.</source>
        <translation>Cette entité n&apos;a pas de photo&#xa0;: ni fichier, ni adresse, ni identifiant Mapillary.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the first image of the sequence.</source>
        <translation>C&apos;est la première image de la séquence.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the last image of the sequence.</source>
        <translation>C&apos;est la dernière image de la séquence.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Left {left}, right {right}. The arrow keys move the line, Escape ends it.</source>
        <translation>À gauche {left}, à droite {right}. Les flèches déplacent la ligne, Échap termine.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Two photos side by side</source>
        <translation>Deux photos côte à côte</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/marks.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>State of the photo</source>
        <translation>État de la photo</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Arrow keys turn, plus and minus zoom, Home looks ahead.</source>
        <translation>Les flèches tournent la vue, plus et moins zooment, Début regarde vers l&apos;avant.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Looks {heading} degrees from north. {keys}</source>
        <translation>Regarde à {heading} degrés du nord. {keys}</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/photo.py"/>
        <source>Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.</source>
        <translation>Plus et moins zooment, 0 montre toute la photo, Maj avec une flèche la déplace.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Forget it</source>
        <translation>L&apos;&amp;oublier</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Get a token</source>
        <translation>Obtenir un &amp;jeton</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Only for this session</source>
        <translation>&amp;Pour cette session seulement</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Remove the token</source>
        <translation>&amp;Supprimer le jeton</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Asks Mapillary whether it takes the token: two small requests, and nothing is stored</source>
        <translation>Demande à Mapillary s&apos;il accepte le jeton&#xa0;: deux petites requêtes, et rien n&apos;est enregistré</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Ends the use of the token of this session</source>
        <translation>Met fin à l&apos;usage du jeton de cette session</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Keeps the token encrypted in QGIS, behind your master password, for this and later sessions</source>
        <translation>Garde le jeton chiffré dans QGIS, derrière votre mot de passe principal, pour cette session et les suivantes</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Opens Mapillary&apos;s page in the browser; a token is free</source>
        <translation>Ouvre la page de Mapillary dans le navigateur&#xa0;; un jeton est gratuit</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>QGIS asks for your master password</source>
        <translation>QGIS demande votre mot de passe principal</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>S&amp;top the test</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Takes the token out of QGIS</source>
        <translation>Retire le jeton de QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Uses the token until QGIS closes; it is written nowhere, so no password</source>
        <translation>Utilise le jeton jusqu&apos;à la fermeture de QGIS&#xa0;; il n&apos;est écrit nulle part, donc sans mot de passe</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy what the report of a fault needs: versions, settings and the log of the last runs</source>
        <translation>Copier ce qu&apos;il faut pour signaler une erreur&#xa0;: versions, paramètres et journal des dernières exécutions</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download images…</source>
        <translation>Télécharger des images…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download the photos of a layer</source>
        <translation>Télécharger les photos d&apos;une couche</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch images here</source>
        <translation>Récupérer les images ici</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch the images of what the map shows</source>
        <translation>Récupérer les images de ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>LandLens&apos;s settings: the access token</source>
        <translation>Paramètres de LandLens&#xa0;: le jeton d&apos;accès</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Look at the photos of images on the map</source>
        <translation>Regarder les photos des images de la carte</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Open a page to print with the streets of &apos;Coverage by street&apos;</source>
        <translation>Ouvrir une page à imprimer avec les rues de «&#xa0;Couverture par rue&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Print coverage by street…</source>
        <translation>Imprimer la couverture par rue…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Show on the map where there are images to fetch</source>
        <translation>Montrer sur la carte où il y a des images à récupérer</translation>
    </message>
    <message>
        <location filename="../../i18n.py"/>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>The same</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Turned, and looks that way now</source>
        <translation>Tournée, regarde maintenant par là</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <location filename="../../layers/jobs.py"/>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Before {year}, or unknown</source>
        <translation>Avant {year}, ou inconnu</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Mapillary coverage</source>
        <translation>Couverture Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Panoramas have a pale core</source>
        <translation>Panoramas&#xa0;: ligne au cœur clair</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{first} to {last}</source>
        <translation>De {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{years}, panoramas</source>
        <translation>{years}, panoramas</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{year} and later</source>
        <translation>{year} et après</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude, corrected (m)</source>
        <translation>Altitude corrigée (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera make</source>
        <translation>Marque de l&apos;appareil</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera model</source>
        <translation>Modèle de l&apos;appareil</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera parameters (focal length, distortion)</source>
        <translation>Paramètres de l&apos;appareil (focale, distorsion)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera type</source>
        <translation>Type d&apos;appareil</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Captured at (UTC)</source>
        <translation>Prise de vue (UTC)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Connected component</source>
        <translation>Composante connexe</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Creator id</source>
        <translation>ID de l&apos;auteur</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Detection ids</source>
        <translation>ID des détections</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction (° clockwise from north)</source>
        <translation>Direction (° depuis le nord, sens horaire)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction, corrected (° clockwise from north)</source>
        <translation>Direction corrigée (° depuis le nord, sens horaire)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>EXIF orientation (1 to 8)</source>
        <translation>Orientation EXIF (1 à 8)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Height (pixels)</source>
        <translation>Hauteur (pixels)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Latitude, corrected (°)</source>
        <translation>Latitude corrigée (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Longitude, corrected (°)</source>
        <translation>Longitude corrigée (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mapillary id</source>
        <translation>ID Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh address</source>
        <translation>Adresse du maillage</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh id</source>
        <translation>ID du maillage</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Organisation id</source>
        <translation>ID de l&apos;organisation</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Page on Mapillary</source>
        <translation>Page sur Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Photo, from the folder</source>
        <translation>Photo, depuis le dossier</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address</source>
        <translation>Adresse de l&apos;image</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 1024 pixels wide</source>
        <translation>Adresse de l&apos;image, 1024 pixels de large</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 2048 pixels wide</source>
        <translation>Adresse de l&apos;image, 2048 pixels de large</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 256 pixels wide</source>
        <translation>Adresse de l&apos;image, 256 pixels de large</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, original size</source>
        <translation>Adresse de l&apos;image, taille d&apos;origine</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud address</source>
        <translation>Adresse du nuage de points</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud id</source>
        <translation>ID du nuage de points</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Quality (0 to 1)</source>
        <translation>Qualité (0 à 1)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Rotation (axis and angle, radians)</source>
        <translation>Rotation (axe et angle, radians)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Scale of the reconstruction</source>
        <translation>Échelle de la reconstruction</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Why it was not downloaded</source>
        <translation>Raison de l&apos;absence de téléchargement</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Width (pixels)</source>
        <translation>Largeur (pixels)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style_set.py"/>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Waiting to be read</source>
        <translation>En attente de lecture</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>Mapillary images, {count:,}</source>
        <translation>Images Mapillary, {count:,}</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>The layer is complete, but could not be styled: {error}</source>
        <translation>La couche est complète, mais son style n&apos;a pas pu être appliqué&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>Features whose photo is not asked for by their id: {count:,} ({flaw}).</source>
        <translation>Entités dont la photo n&apos;est pas demandée par leur identifiant&#xa0;: {count:,} ({flaw}).</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; cannot be used: {reason}</source>
        <translation>L&apos;expression de «&#xa0;Sous-dossier&#xa0;» est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; failed: {reason}</source>
        <translation>L&apos;expression de «&#xa0;Sous-dossier&#xa0;» a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>it is a {kind}, not a polygon</source>
        <translation>c&apos;est un objet {kind}, pas un polygone</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>its shape cannot be mended ({reason})</source>
        <translation>sa forme ne peut pas être réparée ({reason})</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>one of its coordinates is no number</source>
        <translation>une de ses coordonnées n&apos;est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Aging images</source>
        <translation>Images vieillissantes</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Fresh images</source>
        <translation>Images récentes</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Mostly without images</source>
        <translation>En majeure partie sans images</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Old or of unknown age</source>
        <translation>Anciennes ou d&apos;âge inconnu</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f}</source>
        <translation>À partir de 1:{first:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f} to 1:{last:,.0f}</source>
        <translation>De 1:{first:,.0f} à 1:{last:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image with direction</source>
        <translation>Image avec direction</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image without direction</source>
        <translation>Image sans direction</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>The style {name} could not be loaded: {message}</source>
        <translation>Le style {name} n&apos;a pas pu être chargé&#xa0;: {message}</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Flat image</source>
        <translation>Image plane</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Panorama or flat</source>
        <translation>Panorama ou image plane</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Year of capture</source>
        <translation>Année de prise de vue</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Captured {moment} UTC</source>
        <translation>Prise le {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Direction {degrees}°</source>
        <translation>Direction {degrees}°</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Quality {share} of 1</source>
        <translation>Qualité {share} sur 1</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>The layer is complete, but its style could not be saved beside it: {error}</source>
        <translation>La couche est complète, mais son style n&apos;a pas pu être enregistré à côté d&apos;elle&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id can be read in two ways, as its point or comma may part thousands or decimals: keep ids as text</source>
        <translation>l&apos;identifiant peut se lire de deux façons, car son point ou sa virgule peut séparer des milliers ou des décimales&#xa0;: gardez les identifiants comme texte</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id is kept as a rounded number, which has lost its last digits: read it as text where the layer comes from</source>
        <translation>l&apos;identifiant est gardé comme un nombre arrondi, qui a perdu ses derniers chiffres&#xa0;: lisez-le comme texte là d&apos;où vient la couche</translation>
    </message>
    <message>
        <location filename="../../provider.py"/>
        <source>LandLens: Mapillary street-level images</source>
        <translation>LandLens&#xa0;: images Mapillary au niveau de la rue</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>A line from each camera to the building that it looks at.</source>
        <translation>Une ligne de chaque appareil au bâtiment qu&apos;il regarde.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Finds the Mapillary images in an extent that show your buildings with no other building in the way, keeps the best ones of each, and downloads their photos.</source>
        <translation>Cherche les images Mapillary d&apos;une emprise qui montrent vos bâtiments sans autre bâtiment devant, garde les meilleures de chacun et télécharge leurs photos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Images looking at the buildings</source>
        <translation>Images montrant les bâtiments</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>One point for each image and building, with the path of the photo.</source>
        <translation>Un point par image et par bâtiment, avec le chemin de la photo.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Photos of each building</source>
        <translation>Photos de chaque bâtiment</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Polygons, such as the buildings of OpenStreetMap. They are what is to be seen, and what stands in the way.</source>
        <translation>Des polygones, par exemple les bâtiments d&apos;OpenStreetMap. Ils sont à la fois ce qui doit être vu et ce qui peut cacher la vue.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>So many of the best images are kept for each building.</source>
        <translation>Nombre des meilleures images gardées pour chaque bâtiment.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>The buildings that no image looks at.</source>
        <translation>Les bâtiments qu&apos;aucune image ne montre.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The area to look in, in any coordinate reference system.</source>
        <translation>La zone où chercher, dans n&apos;importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Where the photos go.</source>
        <translation>Où vont les photos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetch Mapillary images</source>
        <translation>Récupérer les images Mapillary</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The width of the photos; one of 1024 pixels has about 100 kB.</source>
        <translation>La largeur des photos&#xa0;; une photo de 1024 pixels fait environ 100&#xa0;ko.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>At most so many photos are downloaded; one of 1024 pixels has about 100 kB.</source>
        <translation>Nombre maximal de photos téléchargées&#xa0;; une photo de 1024 pixels fait environ 100&#xa0;ko.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Finds the newest Mapillary images in an extent and downloads their photos.</source>
        <translation>Cherche les images Mapillary les plus récentes d&apos;une emprise et télécharge leurs photos.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Most images (newest)</source>
        <translation>Nombre maximal d&apos;images (les plus récentes)</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The images, with the path of each photo.</source>
        <translation>Les images, avec le chemin de chaque photo.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The width of the photos.</source>
        <translation>La largeur des photos.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Finds the Mapillary images in an extent, keeps the newest one every 20 m along your streets for each direction of travel, and downloads the photos of these alone.</source>
        <translation>Cherche les images Mapillary d&apos;une emprise, garde la plus récente tous les 20 m le long de vos rues pour chaque sens de déplacement, et ne télécharge que les photos de celles-ci.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>How far one photo is from the next along a street.</source>
        <translation>La distance d&apos;une photo à la suivante le long d&apos;une rue.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap.</source>
        <translation>Lignes le long desquelles choisir des images, par exemple les routes d&apos;OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The images that were kept, with the path of each photo.</source>
        <translation>Les images gardées, avec le chemin de chaque photo.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The places along the streets, those without an image too.</source>
        <translation>Les endroits le long des rues, y compris ceux sans image.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Thin images along the streets</source>
        <translation>Éclaircir les images le long des rues</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>All images of now, with first_seen: keep it, and give it next time.</source>
        <translation>Toutes les images actuelles, avec first_seen&#xa0;: conservez cette couche et donnez-la la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetches the images of an extent and compares them with those of last time. The first time, give the result of Fetch Mapillary images; from then on, what this made for next time.</source>
        <translation>Récupère les images d&apos;une emprise et les compare à celles de la dernière fois. La première fois, donnez le résultat de Récupérer les images Mapillary&#xa0;; ensuite, ce que ce modèle a préparé pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images for next time</source>
        <translation>Images pour la prochaine fois</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images that are new, gone, moved or turned, and since when each is known.</source>
        <translation>Images nouvelles, disparues, déplacées ou tournées, et depuis quand chacune est connue.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The images for next time that this made last time, or a fetch of the same extent.</source>
        <translation>Les images pour la prochaine fois que ce modèle a produites la dernière fois, ou une récupération de la même emprise.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The same area as last time.</source>
        <translation>La même zone que la dernière fois.</translation>
    </message>
</context>
</TS>
