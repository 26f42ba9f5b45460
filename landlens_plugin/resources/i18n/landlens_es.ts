<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LandLens</name>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>A layer of images: what a fetch or a download made, or any other one whose fields are named below. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Una capa de imágenes: la que creó una consulta o una descarga, o cualquier otra cuyos campos se indiquen abajo. Si hay objetos seleccionados, marque «Objetos seleccionados solamente» para usar solo esos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>Street-level images</source>
        <translation>Imágenes a nivel de calle</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm</source>
        <translation>mapillary,street view,vista de calle,nivel de calle,imágenes,fotos,fotografías,osm</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>The run was cancelled before it had a result. Nothing was written.</source>
        <translation>La ejecución se canceló antes de tener un resultado. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>An authentication configuration that holds your Mapillary access token: method Basic, the token as password. Leave it empty to use the token from LandLens&apos;s settings, or the environment variable MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers</source>
        <translation>Una configuración de autenticación que contiene su token de acceso de Mapillary: método «Autenticación básica», con el token como contraseña. Déjelo vacío para usar el token de la configuración de LandLens o la variable de entorno MLY_TOKEN. Los tokens son gratuitos: https://www.mapillary.com/dashboard/developers</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>Authentication (Mapillary token)</source>
        <translation>Autenticación (token de Mapillary)</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The access token was taken from {place}.</source>
        <translation>Origen del token de acceso usado: {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The token that was refused came from {place}.</source>
        <translation>Origen del token rechazado: {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/base.py"/>
        <source>Parallel requests</source>
        <translation>Peticiones simultáneas</translation>
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
        <translation>&lt;p&gt;Compara dos consultas de la misma área por los identificadores de sus imágenes: &lt;i&gt;new&lt;/i&gt; (nuevas) son las que solo están en la segunda; &lt;i&gt;gone&lt;/i&gt; (desaparecidas), las que solo están en la primera; de las demás se indica cuáles se han movido (&lt;i&gt;moved&lt;/i&gt;) o girado (&lt;i&gt;turned&lt;/i&gt;), ya que Mapillary recalcula posiciones y direcciones. Una imagen que se ha movido y ha girado cuenta como movida; las columnas &lt;i&gt;moved_by&lt;/i&gt; (metros) y &lt;i&gt;turned_by&lt;/i&gt; (grados) indican ambas cosas.&lt;/p&gt;&lt;p&gt;La fecha de captura no indica qué es nuevo, porque las imágenes llegan meses después de tomarse. Lo indica &lt;i&gt;first_seen&lt;/i&gt;: para una imagen nueva es el momento de esta ejecución (o &lt;b&gt;Momento de la nueva consulta&lt;/b&gt;); para las demás, lo que la primera capa tenga en una columna con ese nombre. Vacío significa que la imagen ya estaba antes de que nadie lo siguiera.&lt;/p&gt;&lt;p&gt;Lo que una consulta no pudo leer parece desaparecido o nuevo: indique las capas de &lt;b&gt;Teselas fallidas&lt;/b&gt; de ambas consultas. Las dos deben tener la misma extensión y los mismos filtros.&lt;/p&gt;&lt;p&gt;Para seguir observando, marque &lt;b&gt;Conservar lo que no cambia&lt;/b&gt;, quite lo desaparecido y use el resultado como primera capa la próxima vez; el modelo &lt;b&gt;Qué hay de nuevo desde la última vez&lt;/b&gt; lo hace así.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>A later fetch of the same extent and filters.</source>
        <translation>Una consulta posterior con la misma extensión y los mismos filtros.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that looks so far aside has turned. Unknown directions never have.</source>
        <translation>Una imagen cuya dirección difiere más que esto ha girado. Las direcciones desconocidas nunca cuentan como giradas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that stands so far from its last position has moved. Positions are exact to 0.6 m.</source>
        <translation>Una imagen que está a más de esta distancia de su última posición se ha movido. Las posiciones tienen una exactitud de 0,6 m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of last time</source>
        <translation>Teselas fallidas de la vez anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of this time</source>
        <translation>Teselas fallidas de esta vez</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Images of this time</source>
        <translation>Imágenes de esta vez</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Keep what is the same</source>
        <translation>Conservar lo que no cambia</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moment of the new fetch (UTC)</source>
        <translation>Momento de la nueva consulta (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moved by more than (metres)</source>
        <translation>Movidas más de (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are gone</source>
        <translation>Número de imágenes desaparecidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are the same</source>
        <translation>Número de imágenes sin cambios</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have moved</source>
        <translation>Número de imágenes movidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have turned</source>
        <translation>Número de imágenes giradas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of new images</source>
        <translation>Número de imágenes nuevas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>One point an image, with the columns of this time, of what is gone with those of last time, and with change, moved_by, turned_by and first_seen.</source>
        <translation>Un punto por imagen, con las columnas de esta vez (si ha desaparecido, las de la vez anterior) y con change, moved_by, turned_by y first_seen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The areas that this fetch could not read: nothing in them counts as gone or new.</source>
        <translation>Las áreas que esta consulta no pudo leer: nada de lo que hay en ellas cuenta como desaparecido ni como nuevo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The earlier fetch, or what this made of it.</source>
        <translation>La consulta anterior, o lo que esta herramienta hizo con ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Turned by more than (degrees)</source>
        <translation>Giradas más de (grados)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>When new images count as first seen. Empty: now.</source>
        <translation>Cuándo se consideran vistas por primera vez las imágenes nuevas. Vacío: ahora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Which images are new, gone, moved or turned since an earlier fetch of the same area.</source>
        <translation>Qué imágenes son nuevas, han desaparecido, se han movido o han girado desde una consulta anterior de la misma área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Write the images without a change, too; and with an empty change those of failed tiles, of which nobody knows. Without what is gone it is the first layer of the next time.</source>
        <translation>Escribe también las imágenes sin cambios y, con el cambio vacío, las de las teselas fallidas, de las que nada se sabe. Quitando lo desaparecido, es la primera capa de la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>change detection,monitoring,difference,update,new since</source>
        <translation>detección de cambios,seguimiento,diferencia,actualización,novedades</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Compare two fetches</source>
        <translation>Comparar dos consultas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Images of last time</source>
        <translation>Imágenes de la vez anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; has no field &apos;{field}&apos;. It has: {known}. Both layers need the same fields for the id and the direction.</source>
        <translation>«{label}» no tiene el campo «{field}». Campos que tiene: {known}. Ambas capas necesitan los mismos campos para el identificador y la dirección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; holds {count:,} further rows of ids that it has already; one row of each id is compared.</source>
        <translation>«{label}» contiene además filas con identificadores repetidos: {count:,}. Solo se compara una fila por identificador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Filter the layer by change = &apos;new&apos; to look at what has arrived.</source>
        <translation>Filtre la capa con change = &apos;new&apos; para ver lo que ha llegado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>More than half of the images are new or gone. See that both layers are of the same extent and filters, and that both fetches were complete.</source>
        <translation>Más de la mitad de las imágenes son nuevas o han desaparecido. Compruebe que ambas capas tienen la misma extensión y los mismos filtros, y que ambas consultas estaban completas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Neither layer holds an image with an id: there is nothing to compare.</source>
        <translation>Ninguna de las dos capas contiene imágenes con identificador: no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Of the {total:,} images of &apos;{label}&apos; {count:,} have no id: they cannot be compared, and are left out.</source>
        <translation>Imágenes de «{label}» sin identificador: {count:,} de {total:,}. No se pueden comparar y se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{count:,} images stand where one of the fetches could not read, and are neither new nor gone.</source>
        <translation>Imágenes situadas donde una de las consultas no pudo leer: {count:,}. No cuentan como nuevas ni como desaparecidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{then:,} images last time, {now:,} this time: {new:,} new, {gone:,} gone, {moved:,} moved by more than {metres:g} m, {turned:,} turned by more than {degrees:g}°, and {same:,} ({share:.0%}) the same.</source>
        <translation>Imágenes la vez anterior: {then:,}; esta vez: {now:,}. Nuevas: {new:,}; desaparecidas: {gone:,}; movidas más de {metres:g} m: {moved:,}; giradas más de {degrees:g}°: {turned:,}; sin cambios: {same:,} ({share:.0%}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>no fields at all</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>&lt;p&gt;Downloads the photo of each feature, usually of a layer made by &lt;b&gt;Fetch Mapillary images in extent&lt;/b&gt;. Select features to get only theirs.&lt;/p&gt;&lt;p&gt;A photo appears whole under its name or not at all. Run it again after a cancel or a failure: photos that are there are skipped, and only what is missing is fetched.&lt;/p&gt;&lt;p&gt;Addresses of photos expire; the layer&apos;s ids are used to ask Mapillary for new ones, 50 at a time, with your free token (see &lt;b&gt;Authentication&lt;/b&gt;). A layer with web addresses and no ids works without one.&lt;/p&gt;&lt;p&gt;The output layer records for each feature where its photo is, and if there is none, why.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are CC BY-SA 4.0: credit Mapillary and the contributor. EXIF holds both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Descarga la foto de cada objeto espacial, normalmente de una capa creada con &lt;b&gt;Obtener imágenes de Mapillary en la extensión&lt;/b&gt;. Seleccione objetos para obtener solo las suyas.&lt;/p&gt;&lt;p&gt;Una foto aparece entera con su nombre o no aparece. Ejecútelo de nuevo tras una cancelación o un fallo: las fotos que ya están se omiten y solo se obtiene lo que falta.&lt;/p&gt;&lt;p&gt;Las direcciones de las fotos caducan; con los identificadores de la capa se piden otras nuevas a Mapillary, de 50 en 50, con su token gratuito (véase &lt;b&gt;Autenticación&lt;/b&gt;). Una capa con direcciones web y sin identificadores funciona sin token.&lt;/p&gt;&lt;p&gt;La capa de salida registra para cada objeto dónde está su foto y, si no hay ninguna, por qué.&lt;/p&gt;&lt;p&gt;Las imágenes de Mapillary tienen licencia CC BY-SA 4.0: mencione a Mapillary y al colaborador. Ambos figuran en los datos EXIF.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB.</source>
        <translation>Una foto de 1024 píxeles ocupa unos 100 kB; una original, varios MB; la de una panorámica, 13 MB.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>An expression that names a folder below the folder for each photo, such as &quot;sequence_id&quot;.</source>
        <translation>Una expresión que da nombre a una carpeta dentro de la carpeta para cada foto, como &quot;sequence_id&quot;.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Bytes downloaded</source>
        <translation>Bytes descargados</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download the photos of an image layer to a folder, in parallel; a second run resumes.</source>
        <translation>Descarga en paralelo las fotos de una capa de imágenes a una carpeta; una segunda ejecución continúa donde se quedó.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloaded images</source>
        <translation>Imágenes descargadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloads at a time.</source>
        <translation>Descargas simultáneas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the Mapillary id</source>
        <translation>Campo con el identificador de Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the file name</source>
        <translation>Campo con el nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the image address</source>
        <translation>Campo con la dirección de la imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>File names without extension. Characters that a system refuses become &apos;_&apos;; where two images ask for one name, each gets its id appended. Empty: the id.</source>
        <translation>Nombres de archivo sin extensión. Los caracteres que algún sistema no admite se convierten en «_»; si dos imágenes piden el mismo nombre, a cada una se le añade su identificador. Vacío: el identificador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of images that Mapillary no longer has</source>
        <translation>Número de imágenes que Mapillary ya no tiene</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos downloaded</source>
        <translation>Número de fotos descargadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that failed</source>
        <translation>Número de fotos fallidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that were there already</source>
        <translation>Número de fotos que ya estaban</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>One feature for each image. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Un objeto espacial por imagen. Si hay objetos seleccionados, marque «Objetos seleccionados solamente» para usar solo esos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Photos that are there already</source>
        <translation>Fotos que ya están</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Skip whole photos of the same image and size, or download them again. Photos are known by the id that EXIF holds. Without &apos;Write EXIF&apos; they are known by name and width alone, and &apos;overwrite&apos; replaces any image of that name. Other files are never touched: the photo gets its id appended to its name.</source>
        <translation>Omite las fotos enteras de la misma imagen y tamaño, o las descarga de nuevo. Las fotos se reconocen por el identificador guardado en EXIF. Sin «Escribir EXIF» se reconocen solo por el nombre y la anchura, y «Descargar de nuevo» reemplaza cualquier imagen con ese nombre. Los demás archivos no se tocan nunca: a la foto se le añade su identificador al nombre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Subfolder</source>
        <translation>Subcarpeta</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The image ids, by which Mapillary is asked for addresses.</source>
        <translation>Los identificadores de imagen con los que se piden las direcciones a Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The input with the path of each photo, what became of it, and if it failed, why. Run again on this layer to fetch what is missing.</source>
        <translation>La entrada con la ruta de cada foto, qué ha sido de ella y, si falló, por qué. Ejecute de nuevo sobre esta capa para obtener lo que falta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Web addresses (http or https) of the photos. One of Mapillary&apos;s is used while it is valid and has the size asked for.</source>
        <translation>Direcciones web (http o https) de las fotos. Las de Mapillary se usan mientras son válidas y tienen el tamaño pedido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else LandLens in your pictures folder. Files in it that LandLens did not make stay as they are.</source>
        <translation>Dónde se guardan las fotos: de forma predeterminada, en la carpeta que indica la variable de entorno DOWNLOAD_DIR o, si no, en LandLens dentro de su carpeta de imágenes. Los archivos que no creó LandLens quedan como están.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write EXIF</source>
        <translation>Escribir EXIF</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write position, altitude, direction, time, camera, contributor and licence into each photo, and for panoramas what viewers need. The picture itself is not touched.</source>
        <translation>Escribe en cada foto la posición, la altitud, la dirección, la hora, la cámara, el colaborador y la licencia y, en las panorámicas, lo que necesitan los visores. La imagen en sí no se toca.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap</source>
        <translation>mapillary,street view,vista de calle,nivel de calle,imágenes,fotos,fotografías,panorámica,360,exif,geoetiqueta,guardar,jpg,jpeg,miniaturas,osm,openstreetmap</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/export/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip what is there</source>
        <translation>Omitir lo que ya está</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Download images</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Size (width in pixels)</source>
        <translation>Tamaño (anchura en píxeles)</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Nothing was done, so {place} was left as it was.</source>
        <translation>No se ha hecho nada, así que {place} se ha dejado como estaba.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as the images are read from there. Choose another place for it, or to bring its rows up to date under &apos;Existing table&apos; (Advanced).</source>
        <translation>La capa «{label}» no se puede escribir en {path}, porque de ahí se leen las imágenes. Elija otro lugar para ella o, en «Tabla existente» (Parámetros avanzados), la opción de actualizar sus filas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The record of each photo</source>
        <translation>El registro de cada foto</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Writing down what became of each photo ...</source>
        <translation>Anotando qué ha sido de cada foto ...</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled, so {place} was left as it was.</source>
        <translation>La ejecución se canceló, así que {place} se ha dejado como estaba.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>No folder was given. Choose one for the photos under &apos;Folder&apos;.</source>
        <translation>No se ha indicado ninguna carpeta. Elija una para las fotos en «Carpeta».</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>Photos: {count:,}, into {folder}</source>
        <translation>Fotos: {count:,}, en {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one under &apos;Field with the Mapillary id&apos; or &apos;Field with the image address&apos;.</source>
        <translation>La capa de entrada no tiene ni un campo con identificadores de Mapillary ni uno con direcciones de imagen. Elija uno en «Campo con el identificador de Mapillary» o en «Campo con la dirección de la imagen».</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The input has no features, so there was nothing to download.</source>
        <translation>La entrada no tiene objetos, así que no había nada que descargar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The output layer has the reason of each in &apos;download_error&apos;.</source>
        <translation>La capa de salida indica el motivo de cada una en «download_error».</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The run was cancelled with {count:,} photos to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>La ejecución se canceló con fotos pendientes: {count:,}. Lo que estaba completo está en {folder}; ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>To download: {count:,} photos, about {expected:,.1f} MB ({free:,.0f} MB free).</source>
        <translation>Fotos por descargar: {count:,}, unos {expected:,.1f} MB ({free:,.0f} MB libres).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} images are gone: Mapillary deleted them or made them private.</source>
        <translation>Imágenes desaparecidas: {count:,}. Mapillary las eliminó o las hizo privadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos are missing for now ({reasons}). Run it again to fetch only these.</source>
        <translation>Fotos que faltan por ahora: {count:,} de {total:,} ({reasons}). Ejecútelo de nuevo para obtener solo esas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos cannot be had as they were asked for, which the same run again would not change ({reasons}).</source>
        <translation>Fotos que no se pueden obtener como se pidieron: {count:,} de {total:,} ({reasons}). Repetir la misma ejecución no lo cambiaría.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos downloaded ({size:,.1f} MB), {skipped:,} were there already.</source>
        <translation>Fotos descargadas: {count:,} ({size:,.1f} MB); ya estaban: {skipped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos were downloaded without EXIF, which could not be written.</source>
        <translation>Fotos descargadas sin EXIF, porque no se pudo escribir: {count:,}.</translation>
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
        <translation>Objeto {number}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>&lt;p&gt;Hands on photos and what is known of each, with its creator and licence: those of a layer that &lt;b&gt;Download images&lt;/b&gt; made (&lt;i&gt;image_path&lt;/i&gt;) or &lt;b&gt;Views from panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Images without a photo are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Web page&lt;/b&gt;: a folder whose index.html any browser opens, without a server: a map, the photos, panoramas to look around in, a filter by year, and credit on every photo. Put the folder on a stick, into a mail or on a web server. All but the base map works offline.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data set&lt;/b&gt;: photos, metadata.csv and a data card, as Hugging Face&apos;s ImageFolder loads them. Split it by &lt;i&gt;group&lt;/i&gt;, never by image, as neighbours are near-copies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oriented imagery&lt;/b&gt;: the table that ArcGIS&apos;s &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; reads.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are under CC BY-SA 4.0: keep the credit with them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrega fotos y lo que se sabe de cada una, con su autor y su licencia: las de una capa creada con &lt;b&gt;Descargar imágenes&lt;/b&gt; (&lt;i&gt;image_path&lt;/i&gt;) o con &lt;b&gt;Vistas de panorámicas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Las imágenes sin foto se omiten y se cuentan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Página web&lt;/b&gt;: una carpeta cuyo index.html se abre en cualquier navegador, sin servidor: un mapa, las fotos, panorámicas para mirar alrededor, un filtro por año y la atribución en cada foto. Ponga la carpeta en una memoria USB, en un correo o en un servidor web. Todo menos el mapa base funciona sin conexión.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Conjunto de datos&lt;/b&gt;: fotos, metadata.csv y una ficha de datos, como los carga ImageFolder de Hugging Face. Divídalo por &lt;i&gt;group&lt;/i&gt;, nunca por imagen, porque las vecinas son casi copias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imágenes orientadas&lt;/b&gt;: la tabla que lee &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; de ArcGIS.&lt;/p&gt;&lt;p&gt;Las imágenes de Mapillary tienen licencia CC BY-SA 4.0: conserve la atribución junto a ellas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>A layer of images with the paths of their photos: the output of a download, or of views from panoramas. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Una capa de imágenes con las rutas de sus fotos: la salida de una descarga o de vistas de panorámicas. Si hay objetos seleccionados, marque «Objetos seleccionados solamente» para usar solo esos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Base map of the web page</source>
        <translation>Mapa base de la página web</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos</source>
        <translation>Copiar las fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos into the folder, so that it is whole by itself. Otherwise they are used where they lie; panoramas of a web page are copied in any case, as browsers cannot turn them from there.</source>
        <translation>Copia las fotos en la carpeta, para que esté completa por sí misma. Si no, se usan donde están; las panorámicas de una página web se copian siempre, porque los navegadores no pueden girarlas desde allí.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Credit of the base map</source>
        <translation>Atribución del mapa base</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Data set (Hugging Face ImageFolder)</source>
        <translation>Conjunto de datos (Hugging Face ImageFolder)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Export images</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>File to open</source>
        <translation>Archivo que abrir</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Number of images exported</source>
        <translation>Número de imágenes exportadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Oriented imagery table (Esri, CSV)</source>
        <translation>Tabla de imágenes orientadas (Esri, CSV)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Photos as a web page for any browser, a data set for machine learning, or a table for ArcGIS.</source>
        <translation>Fotos como página web para cualquier navegador, conjunto de datos para aprendizaje automático o tabla para ArcGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>The address of map tiles with {x}, {y} and {z}, which the browser of whoever opens the page asks for. Empty: no base map. Heed the terms of whoever serves it; tile.openstreetmap.org refuses pages that are opened from the disk.</source>
        <translation>La dirección de las teselas del mapa, con {x}, {y} y {z}, que pedirá el navegador de quien abra la página. Vacío: sin mapa base. Respete las condiciones de quien las ofrece; tile.openstreetmap.org rechaza las páginas que se abren desde el disco.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What is made: a table for ArcGIS, a data set for machine learning, or a page for any browser.</source>
        <translation>Qué se crea: una tabla para ArcGIS, un conjunto de datos para aprendizaje automático o una página para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What the map says of its base map, as plain text. Empty: that of the default base map, or for another address &apos;OpenStreetMap contributors&apos; with its host.</source>
        <translation>Lo que el mapa dice de su mapa base, como texto sin formato. Vacío: la del mapa base predeterminado o, para otra dirección, «Colaboradores de OpenStreetMap» con su servidor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Where it goes. An earlier export there is replaced; a file that is of none is never touched, and the run says which one stands in its way.</source>
        <translation>Dónde se guarda. Una exportación anterior en ese lugar se reemplaza; un archivo que no sea de ninguna no se toca nunca, y la ejecución indica cuál lo impide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv</source>
        <translation>exportar,compartir,página web,html,leaflet,panorámica,360,conjunto de datos,hugging face,aprendizaje automático,esri,arcgis,csv</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>&apos;Images&apos; (INPUT) has no photos: it has neither a field image_path, as the output of Download images has, nor view_path. Download its images first, and take that output.</source>
        <translation>«Imágenes» (INPUT) no tiene fotos: no tiene ni el campo image_path, como la salida de Descargar imágenes, ni view_path. Descargue primero sus imágenes y use esa salida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>Of {total:,} images {count:,} have no photo, as they were not downloaded; they are left out.</source>
        <translation>Imágenes sin foto: {count:,} de {total:,}. No se descargaron y se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>{count:,} photos are no longer where the layer says, such as {path}; they are left out.</source>
        <translation>Fotos que ya no están donde dice la capa: {count:,}, por ejemplo {path}. Se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>&apos;{label}&apos; ({name}) takes a web address of tiles with {places} in it, or nothing for no base map; not &apos;{value}&apos;.</source>
        <translation>«{label}» ({name}) admite una dirección web de teselas que contenga {places}, o nada si no se quiere mapa base; no «{value}».</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>Exported: {count:,} images. Open {path}</source>
        <translation>Imágenes exportadas: {count:,}. Abra {path}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>The export into {folder} was cancelled and is not whole. Run it again: it goes on.</source>
        <translation>La exportación a {folder} se canceló y no está completa. Ejecútela de nuevo: continuará.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>There was no photo to export, so {path} holds none.</source>
        <translation>No había ninguna foto que exportar, así que {path} no contiene ninguna.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos cannot be read and are left out, such as {path} ({reason}).</source>
        <translation>Fotos que no se pueden leer y se omiten: {count:,}, por ejemplo {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos have no position, which this table cannot do without; they are left out.</source>
        <translation>Fotos sin posición: {count:,}. Esta tabla la necesita; se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>© OpenStreetMap contributors, {host}</source>
        <translation>© Colaboradores de OpenStreetMap, {host}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Loading...</source>
        <translation>Cargando...</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Map of the images</source>
        <translation>Mapa de las imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Mapillary contributor</source>
        <translation>Colaborador de Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>No image to show. Choose another year.</source>
        <translation>No hay ninguna imagen que mostrar. Elija otro año.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Original page</source>
        <translation>Página original</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>The base map cannot be loaded. Everything else works without it.</source>
        <translation>No se puede cargar el mapa base. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This browser cannot turn panoramas (it has no WebGL), so the panorama is shown flat.</source>
        <translation>Este navegador no puede girar panorámicas (no tiene WebGL), así que la panorámica se muestra plana.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This photo cannot be opened. Is the folder complete?</source>
        <translation>No se puede abrir esta foto. ¿Está completa la carpeta?</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Unknown creator</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>panorama</source>
        <translation>panorámica</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{shown} of {total} images</source>
        <translation>{shown} de {total} imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{total} images</source>
        <translation>{total} imágenes</translation>
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
        <translation>1024 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>2048 pixels wide</source>
        <translation>2048 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>256 pixels wide</source>
        <translation>256 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Addresses of pictures, valid for some weeks</source>
        <translation>Direcciones de las imágenes, válidas unas semanas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude by GPS</source>
        <translation>Altitud según el GPS</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Corrected by Mapillary from the pictures</source>
        <translation>Corregido por Mapillary a partir de las imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Credit</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Focal length and distortion, for the field of view</source>
        <translation>Distancia focal y distorsión, para el campo de visión</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Group of connected images</source>
        <translation>Grupo de imágenes conectadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Ids of detected objects</source>
        <translation>Identificadores de objetos detectados</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Kind of lens (perspective, fisheye, spherical)</source>
        <translation>Tipo de objetivo (perspectiva, ojo de pez, esférico)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Make</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Name of the contributor</source>
        <translation>Nombre del colaborador</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Orientation (EXIF)</source>
        <translation>Orientación (EXIF)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Point cloud</source>
        <translation>Nube de puntos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Reconstruction in three dimensions</source>
        <translation>Reconstrucción en tres dimensiones</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Rotation of the camera, for measuring in photos</source>
        <translation>Rotación de la cámara, para medir en fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>What is seen in it</source>
        <translation>Qué se ve en ella</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/travel.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>&lt;p&gt;Finds every Mapillary image in an extent, and gives a point layer with an arrow for the direction in which each was taken.&lt;/p&gt;&lt;p&gt;You need a free access token from &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Put it into Settings &amp;gt; Options &amp;gt; LandLens, into an authentication configuration (method Basic, token as password), or into the environment variable MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Images come from coverage tiles, a few requests for a whole quarter. Under &lt;b&gt;Details&lt;/b&gt; you can ask for more about each image, at one request for every 50 images. Positions are exact to 0.6 m.&lt;/p&gt;&lt;p&gt;If something could not be read, the log says what, &lt;i&gt;COMPLETE&lt;/i&gt; is false, and &lt;b&gt;Failed tiles&lt;/b&gt; holds the tiles: run again with that layer as &lt;b&gt;Area&lt;/b&gt; to get only what is missing.&lt;/p&gt;&lt;p&gt;Then run &lt;b&gt;Download images&lt;/b&gt; on the layer to get the photos.&lt;/p&gt;&lt;p&gt;Images are © Mapillary contributors, CC BY-SA 4.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Busca todas las imágenes de Mapillary de una extensión y crea una capa de puntos con una flecha para la dirección en que se tomó cada una.&lt;/p&gt;&lt;p&gt;Necesita un token de acceso gratuito de &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Póngalo en Configuración &amp;gt; Opciones &amp;gt; LandLens, en una configuración de autenticación (método «Autenticación básica», con el token como contraseña) o en la variable de entorno MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Las imágenes proceden de teselas de cobertura: unas pocas peticiones para todo un barrio. En &lt;b&gt;Detalles&lt;/b&gt; puede pedir más datos de cada imagen, a razón de una petición por cada 50 imágenes. Las posiciones tienen una exactitud de 0,6 m.&lt;/p&gt;&lt;p&gt;Si algo no se pudo leer, el registro lo indica, &lt;i&gt;COMPLETE&lt;/i&gt; es falso y &lt;b&gt;Teselas fallidas&lt;/b&gt; contiene las teselas: ejecútelo de nuevo con esa capa como &lt;b&gt;Área&lt;/b&gt; para obtener solo lo que falta.&lt;/p&gt;&lt;p&gt;Después ejecute &lt;b&gt;Descargar imágenes&lt;/b&gt; sobre la capa para obtener las fotos.&lt;/p&gt;&lt;p&gt;Las imágenes son © de los colaboradores de Mapillary, CC BY-SA 4.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Age up to which tiles are reused (hours)</source>
        <translation>Reutilizar teselas de hasta (horas)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All images, only flat ones, or only panoramas (pano).</source>
        <translation>Todas las imágenes, solo las planas o solo las panorámicas (pano).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured from (UTC)</source>
        <translation>Capturadas desde (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured until (UTC)</source>
        <translation>Capturadas hasta (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Every Mapillary image of an area as a point layer with compass arrows.</source>
        <translation>Todas las imágenes de Mapillary de un área como capa de puntos con flechas de brújula.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Failed tiles</source>
        <translation>Teselas fallidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Fetch Mapillary images in extent</source>
        <translation>Obtener imágenes de Mapillary en la extensión</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Flat images only</source>
        <translation>Solo imágenes planas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Image type</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep at most so many images, the newest. Empty: all.</source>
        <translation>Conserva como máximo este número de imágenes, las más recientes. Vacío: todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured at this moment or later, by the camera&apos;s clock.</source>
        <translation>Conserva las imágenes capturadas en este momento o después, según el reloj de la cámara.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured until this moment. A date alone means its end.</source>
        <translation>Conserva las imágenes capturadas hasta este momento. Una fecha sin hora significa el final del día.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images with at least this score by Mapillary. Images without a score are dropped when it is set.</source>
        <translation>Conserva las imágenes que tengan al menos esta puntuación de Mapillary. Si se indica, las imágenes sin puntuación se descartan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. An image has to lie in the extent as well. Only tiles that the polygons touch are read.</source>
        <translation>Conserva solo las imágenes dentro de estos polígonos, como un área de estudio o las teselas fallidas de una ejecución anterior. La imagen debe estar además dentro de la extensión. Solo se leen las teselas que tocan los polígonos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 km at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row.</source>
        <translation>Los trabajos mayores se rechazan antes de la primera petición. Una tesela mide unos 2,4 km de ancho en el ecuador y 1,2 km a 60 grados de latitud. Mapillary bloquea durante un día las direcciones que leen miles de teselas seguidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Lowest quality score (0 to 1)</source>
        <translation>Puntuación mínima de calidad (0 a 1)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; Download images asks for new ones by itself.</source>
        <translation>Más columnas, a razón de una petición por cada 50 imágenes. Las direcciones de las miniaturas valen unas semanas; Descargar imágenes pide otras nuevas por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most images to keep</source>
        <translation>Máximo de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most tiles to read</source>
        <translation>Máximo de teselas por leer</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Nothing is known to be missing</source>
        <translation>Que se sepa, no falta nada</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images whose details are missing</source>
        <translation>Número de imágenes cuyos detalles faltan</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of tiles that could not be read</source>
        <translation>Número de teselas que no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Numeric ids of organisations, separated by commas.</source>
        <translation>Identificadores numéricos de organizaciones, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>One point an image, EPSG:4326.</source>
        <translation>Un punto por imagen, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Requests at a time; of tiles never more than 6.</source>
        <translation>Peticiones simultáneas; de teselas, nunca más de 6.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequence keys, separated by commas.</source>
        <translation>Claves de secuencia, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The area to look in, in any coordinate reference system. A city quarter is one or two tiles.</source>
        <translation>El área en la que buscar, en cualquier sistema de referencia de coordenadas. Un barrio ocupa una o dos teselas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The areas that could not be read, with the reason. Use it as Area of a second run.</source>
        <translation>Las áreas que no se pudieron leer, con el motivo. Úsela como Área de una segunda ejecución.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The position that the camera recorded (original), or the one that Mapillary corrected from the pictures (computed); images without a corrected one are missing there.</source>
        <translation>La posición que registró la cámara (original) o la que Mapillary corrigió a partir de las imágenes (computed); con esta última faltan las imágenes sin posición corregida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Tiles read within so many hours are taken from the disk and not asked for again, so that a run that was interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for all. They are kept in your folder for caches, up to 1 GB, the oldest removed first.</source>
        <translation>Las teselas leídas en las últimas horas indicadas se toman del disco y no se piden otra vez, de modo que una ejecución interrumpida continúa donde se detuvo; lo mismo vale para los detalles que obtuvo una ejecución sin terminar. 0 pide todas. Se guardan en su carpeta de cachés, hasta 1 GB; las más antiguas se eliminan primero.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>User names or numeric user ids, separated by commas. Empty: everybody.</source>
        <translation>Nombres de usuario o identificadores numéricos de usuario, separados por comas. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,osm,openstreetmap,coverage,download,compass,sequence</source>
        <translation>mapillary,street view,vista de calle,nivel de calle,imágenes,fotos,fotografías,panorámica,360,osm,openstreetmap,cobertura,descargar,brújula,secuencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Corrected by Mapillary</source>
        <translation>Corregida por Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>GPS of the camera</source>
        <translation>GPS de la cámara</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Panoramas only</source>
        <translation>Solo panorámicas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../layers/form.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>This is a large job. Mapillary may block this internet address for a day if it reads several hundred tiles again and again; other users of the same network share the address.</source>
        <translation>Este es un trabajo grande. Mapillary puede bloquear durante un día esta dirección de Internet si lee varios cientos de teselas una y otra vez; los demás usuarios de la misma red comparten la dirección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>Tiles to read: {count:,}</source>
        <translation>Teselas por leer: {count:,}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of image {id} are missing: {reason}.</source>
        <translation>Faltan los detalles de la imagen {id}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of images that are missing ({reason}): {ids}</source>
        <translation>Imágenes cuyos detalles faltan ({reason}): {ids}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>For {count:,} of them Mapillary&apos;s answer cannot be used, which another run would not change.</source>
        <translation>De ellas, para {count:,} no sirve la respuesta de Mapillary, y otra ejecución no lo cambiaría.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>No image was found at {box}. If you meant another place, write the extent as west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; where Mapillary has images is shown on https://www.mapillary.com/app</source>
        <translation>No se encontró ninguna imagen en {box}. Si se refería a otro lugar, escriba la extensión como oeste,este,sur,norte: primero las longitudes y después las latitudes. Si no, elija una extensión mayor o quite filtros; en https://www.mapillary.com/app se ve dónde tiene imágenes Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to ask for {count:,} of them.</source>
        <translation>Ejecútelo de nuevo para pedir {count:,} de ellas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to go on: tiles that were read are on the disk, and not asked for again.</source>
        <translation>Ejecútelo de nuevo para continuar: las teselas leídas están en el disco y no se piden otra vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again with &apos;Failed tiles&apos; as &apos;Area&apos; to get only these.</source>
        <translation>Ejecútelo de nuevo con «Teselas fallidas» como «Área» para obtener solo esas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again.</source>
        <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again: tiles that were read are on the disk, and only these are asked for.</source>
        <translation>Ejecútelo de nuevo: las teselas leídas están en el disco y solo se piden estas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The details of {count:,} images are missing; their other columns are filled.</source>
        <translation>Imágenes cuyos detalles faltan: {count:,}. Sus demás columnas están rellenas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The run was cancelled with {count:,} images.</source>
        <translation>La ejecución se canceló; imágenes obtenidas: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tile {tile} could not be read: {reason}.</source>
        <translation>No se pudo leer la tesela {tile}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tiles that are missing ({reason}): {tiles}</source>
        <translation>Teselas que faltan ({reason}): {tiles}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them because the image was deleted or made private, which nothing mends.</source>
        <translation>De ellas, {count:,} porque la imagen se eliminó o se hizo privada, lo que no tiene remedio.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them no other run will read either.</source>
        <translation>De ellas, {count:,} no se podrán leer tampoco en otra ejecución.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} points in the tiles carry no image id or have no place, and were left out.</source>
        <translation>Puntos de las teselas sin identificador de imagen o sin lugar: {count:,}. Se han omitido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} tiles had been read before and were taken from the disk (&apos;Age up to which tiles are reused&apos;, under Advanced).</source>
        <translation>Teselas leídas antes y tomadas del disco: {count:,} («Reutilizar teselas de hasta», en Parámetros avanzados).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).</source>
        <translation>Teselas que no se pudieron leer: {failed:,} de {count:,}; por eso faltan imágenes ({reasons}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from 1 tile.</source>
        <translation>Imágenes de 1 tesela: {images:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from {tiles:,} tiles.</source>
        <translation>Imágenes: {images:,}, de {tiles:,} teselas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled before anything was read. {place} was left as it was.</source>
        <translation>La ejecución se canceló antes de leer nada. {place} se ha dejado como estaba.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>{reasons}. Try again later.</source>
        <translation>{reasons}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer</source>
        <translation>La capa</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&apos;{label}&apos; ({name}) needs &apos;{streets}&apos; (STREETS), which are missing. Give some, or set it to 0.</source>
        <translation>«{label}» ({name}) necesita «{streets}» (STREETS), que faltan. Indique unas calles o ponga el valor en 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&lt;p&gt;Compares each image&apos;s compass with the direction in which its sequence travels. In a sound sequence the two differ by much the same angle, the camera&apos;s offset: 0° ahead, 90° to the right. Where they do not (&lt;i&gt;heading_spread&lt;/i&gt; above 25°), the compass is broken; where the positions computed from the pictures stand more than 6 m beside the receiver&apos;s as a whole, the sequence drifted. Both are &lt;i&gt;heading_suspect&lt;/i&gt;, and no street is needed to find them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Heading&lt;/b&gt; and &lt;b&gt;Snap to streets within&lt;/b&gt; mend what is asked for: by default nothing moves. The columns of the input stay as they are; the mended direction is &lt;i&gt;heading_fixed&lt;/i&gt;, and &lt;i&gt;moved_m&lt;/i&gt; says how far a point was moved.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;Streets&lt;/b&gt;, each image gets the street beside it that leads where it travels, the same one along a sequence: &lt;i&gt;road_id&lt;/i&gt; ($id of the street), &lt;i&gt;road_bearing&lt;/i&gt; (the way of travel).&lt;/p&gt;&lt;p&gt;Images without a sequence, or in one with fewer than five that can be compared, have NULL there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara la brújula de cada imagen con la dirección en que avanza su secuencia. En una secuencia correcta ambas difieren casi siempre en el mismo ángulo, el desfase de la cámara: 0° hacia delante, 90° hacia la derecha. Si no es así (&lt;i&gt;heading_spread&lt;/i&gt; superior a 25°), la brújula está averiada; si las posiciones calculadas a partir de las imágenes están, en conjunto, a más de 6 m de las del receptor, la secuencia tiene deriva. En ambos casos vale &lt;i&gt;heading_suspect&lt;/i&gt;, y para detectarlos no hace falta ninguna calle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Posición&lt;/b&gt;, &lt;b&gt;Rumbo&lt;/b&gt; y &lt;b&gt;Ajustar a calles hasta&lt;/b&gt; corrigen lo que se pida: de forma predeterminada no se mueve nada. Las columnas de la entrada quedan como están; la dirección corregida es &lt;i&gt;heading_fixed&lt;/i&gt;, y &lt;i&gt;moved_m&lt;/i&gt; indica cuánto se movió un punto.&lt;/p&gt;&lt;p&gt;Con &lt;b&gt;Calles&lt;/b&gt;, cada imagen recibe la calle contigua que lleva en su sentido de marcha, la misma a lo largo de una secuencia: &lt;i&gt;road_id&lt;/i&gt; ($id de la calle), &lt;i&gt;road_bearing&lt;/i&gt; (el sentido de marcha).&lt;/p&gt;&lt;p&gt;Las imágenes sin secuencia, o de una con menos de cinco que se puedan comparar, tienen NULL ahí.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Check positions and headings</source>
        <translation>Comprobar posiciones y rumbos</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Checked images</source>
        <translation>Imágenes comprobadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Computed from the pictures</source>
        <translation>Calculada a partir de las imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Direction of travel and the camera&apos;s offset</source>
        <translation>Sentido de marcha y desfase de la cámara</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Finds broken compasses and drifted sequences, and mends positions and headings where asked.</source>
        <translation>Detecta brújulas averiadas y secuencias con deriva, y corrige posiciones y rumbos donde se pida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Heading</source>
        <translation>Rumbo</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Lines of streets, such as OpenStreetMap&apos;s. They help to tell the better position and the direction; images are moved onto them only if &apos;Snap to streets within&apos; says how far.</source>
        <translation>Líneas de calles, como las de OpenStreetMap. Ayudan a distinguir la mejor posición y la dirección; las imágenes solo se mueven sobre ellas si «Ajustar a calles hasta» indica hasta qué distancia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Move an image onto the street beside it if that is not farther than so many metres; 0 moves none. A car drives beside the middle of its street, so this makes good positions worse.</source>
        <translation>Mueve una imagen sobre la calle contigua si está como máximo a estos metros; 0 no mueve ninguna. Los vehículos no circulan por el centro de la calle, así que esto empeora las posiciones buenas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of images moved onto a street</source>
        <translation>Número de imágenes movidas sobre una calle</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of suspect images</source>
        <translation>Número de imágenes sospechosas</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Snap to streets within (metres)</source>
        <translation>Ajustar a calles hasta (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The better of the two, by sequence</source>
        <translation>La mejor de las dos, por secuencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The images at the chosen positions, with all columns of the input and what was found out.</source>
        <translation>Las imágenes en las posiciones elegidas, con todas las columnas de la entrada y lo que se ha averiguado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>What goes into heading_fixed: the direction of the input, that of computed_compass_angle, or the direction of travel (of the street, where there is one) turned by the sequence&apos;s own offset. A sequence with a broken compass takes the offset of its computed directions, and else looks ahead.</source>
        <translation>Qué se pone en heading_fixed: la dirección de la entrada, la de computed_compass_angle o el sentido de marcha (el de la calle, si la hay) girado según el desfase propio de la secuencia. Una secuencia con la brújula averiada toma el desfase de sus direcciones calculadas y, si no, mira hacia delante.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Where the points are put. Computed ones are read from computed_geometry_lon and computed_geometry_lat, a detail of a fetch; images without one stay. The better one of a sequence is steadier beside the streets; without streets, the smoother one that did not drift.</source>
        <translation>Dónde se colocan los puntos. Las posiciones calculadas se leen de computed_geometry_lon y computed_geometry_lat, un detalle de la consulta; las imágenes que no la tienen se quedan donde están. La mejor de una secuencia es la más constante junto a las calles; sin calles, la más suave que no tenga deriva.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct</source>
        <translation>brújula,rumbo,dirección,ajustar,calle,carretera,map matching,gps,deriva,calidad,alinear,corregir</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>&apos;{label}&apos; ({name}) is &apos;computed&apos;, and the input layer has no field {missing}. Fetch the images with the detail &apos;{detail}&apos;, or choose another value.</source>
        <translation>«{label}» ({name}) es «computed», y la capa de entrada no tiene el campo {missing}. Obtenga las imágenes con el detalle «{detail}» o elija otro valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Look at those with &apos;heading_suspect&apos; next: their &apos;heading_spread&apos; tells a compass.</source>
        <translation>Revise ahora las que tienen «heading_suspect»: su «heading_spread» dice cómo es la brújula.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Of {total:,} images {broken:,} are in sequences with a broken compass, {drifted:,} in sequences whose positions drifted; of {unknown:,} too little is known.</source>
        <translation>De {total:,} imágenes, {broken:,} están en secuencias con la brújula averiada y {drifted:,} en secuencias cuyas posiciones tienen deriva; de {unknown:,} se sabe demasiado poco.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no computed positions to choose from, so the images stay where they are. Fetch them with the detail &apos;{detail}&apos;.</source>
        <translation>La capa no tiene posiciones calculadas entre las que elegir, así que las imágenes se quedan donde están. Obténgalas con el detalle «{detail}».</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no images, so there is nothing to check.</source>
        <translation>La capa no tiene imágenes, así que no hay nada que comprobar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>{computed:,} images stand at their computed position, {snapped:,} were moved onto a street.</source>
        <translation>Imágenes en su posición calculada: {computed:,}; movidas sobre una calle: {snapped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&apos;{least_label}&apos; (MIN_DISTANCE) is {least:g} and &apos;{most_label}&apos; (MAX_DISTANCE) is {most:g}, so no image is far enough and near enough. Make the first one the smaller one.</source>
        <translation>«{least_label}» (MIN_DISTANCE) es {least:g} y «{most_label}» (MAX_DISTANCE) es {most:g}, así que ninguna imagen está lo bastante lejos y lo bastante cerca. Haga que la primera sea menor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&lt;p&gt;For each feature, the images that look at it, best first. An image looks at a feature that is neither too near nor too far and lies in its field of view; a panorama looks everywhere.&lt;/p&gt;&lt;p&gt;Of points that point is looked at; of lines, points every 10 m; of polygons, the nearest point of their rings and eight on each outline. An image that stands inside a polygon does not look at it. Of all points of a feature the one with the best score counts: one row for an image and a feature.&lt;/p&gt;&lt;p&gt;The score, 0 to 1, falls with the difference from the ideal distance, from the middle of the picture to its edges, and with age (to 1/e in five years, counted from the newest image of the layer; an image without a date counts as the oldest).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;field of view&lt;/b&gt; is each camera&apos;s own, with its distortion and orientation, where the layer has &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; and &lt;code&gt;exif_orientation&lt;/code&gt;: tick them under Details when you fetch. Where &lt;code&gt;computed_compass_angle&lt;/code&gt; is there, it is used before &lt;code&gt;compass_angle&lt;/code&gt;, as compasses are often wrong; with another field with the direction, that field alone.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;buildings&lt;/b&gt;, images to whose view one of them stands in the way are left out. The building in which a feature or the camera stands is no obstacle. Heights, trees and hills are not known. &lt;code&gt;visible&lt;/code&gt; is true where the view is free, and empty where that is not known: without buildings, and where the camera&apos;s position is inside of one.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; is the id of the feature in its layer (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; the direction from the camera, &lt;code&gt;off_axis&lt;/code&gt; how far aside of the picture&apos;s middle it is seen, and &lt;code&gt;pano_yaw&lt;/code&gt; where in a panorama: &lt;b&gt;Views from panoramas&lt;/b&gt; cuts it out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada objeto, las imágenes que miran hacia él, las mejores primero. Una imagen mira a un objeto que no está ni demasiado cerca ni demasiado lejos y que cae en su campo de visión; una panorámica mira a todas partes.&lt;/p&gt;&lt;p&gt;De los puntos se mira ese punto; de las líneas, un punto cada 10 m; de los polígonos, el punto más cercano de sus anillos y ocho en cada contorno. Una imagen que está dentro de un polígono no mira hacia él. De todos los puntos de un objeto cuenta el de mejor puntuación: una fila por imagen y objeto.&lt;/p&gt;&lt;p&gt;La puntuación, de 0 a 1, disminuye con la diferencia respecto a la distancia ideal, desde el centro de la imagen hacia sus bordes, y con la antigüedad (a 1/e en cinco años, contados desde la imagen más reciente de la capa; una imagen sin fecha cuenta como la más antigua).&lt;/p&gt;&lt;p&gt;El &lt;b&gt;campo de visión&lt;/b&gt; es el propio de cada cámara, con su distorsión y orientación, si la capa tiene &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; y &lt;code&gt;exif_orientation&lt;/code&gt;: márquelos en Detalles al obtener las imágenes. Si existe &lt;code&gt;computed_compass_angle&lt;/code&gt;, se usa antes que &lt;code&gt;compass_angle&lt;/code&gt;, porque las brújulas fallan a menudo; si se indica otro campo con la dirección, solo ese.&lt;/p&gt;&lt;p&gt;Con &lt;b&gt;edificios&lt;/b&gt;, se omiten las imágenes a las que alguno de ellos tapa la vista. El edificio en el que está el objeto o la cámara no es un obstáculo. No se conocen alturas, árboles ni colinas. &lt;code&gt;visible&lt;/code&gt; es verdadero si la vista está libre y queda vacío si no se sabe: sin edificios, y cuando la posición de la cámara está dentro de uno.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; es el identificador del objeto en su capa (&lt;code&gt;$id&lt;/code&gt;); &lt;code&gt;bearing&lt;/code&gt;, la dirección desde la cámara; &lt;code&gt;off_axis&lt;/code&gt;, cuánto se aparta del centro de la imagen, y &lt;code&gt;pano_yaw&lt;/code&gt;, en qué parte de una panorámica está: &lt;b&gt;Vistas de panorámicas&lt;/b&gt; la recorta.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A line from each camera to what it looks at.</source>
        <translation>Una línea desde cada cámara hasta lo que mira.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A point at the camera for each image and feature that it looks at, with the columns of the image.</source>
        <translation>Un punto en la cámara por cada imagen y objeto al que mira, con las columnas de la imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Between the left and the right edge of pictures whose camera the layer does not tell. Phones and dashboard cameras have 60 to 75, action cameras 90 to 110.</source>
        <translation>Entre el borde izquierdo y el derecho de las imágenes cuya cámara no figura en la capa. Los teléfonos y las cámaras de a bordo tienen de 60 a 75; las cámaras de acción, de 90 a 110.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features that no image looks at</source>
        <translation>Objetos que ninguna imagen ve</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Field of view (degrees)</source>
        <translation>Campo de visión (grados)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Find the images that show each feature, best first, and the features that nobody photographed.</source>
        <translation>Busca las imágenes que muestran cada objeto, las mejores primero, y los objetos que nadie ha fotografiado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Greatest distance (metres)</source>
        <translation>Distancia máxima (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Ideal distance (metres)</source>
        <translation>Distancia ideal (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images by feature</source>
        <translation>Imágenes por objeto</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images farther away are left out.</source>
        <translation>Las imágenes más lejanas se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images for each feature</source>
        <translation>Imágenes para cada objeto</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images looking at features</source>
        <translation>Imágenes que miran a objetos</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Least distance (metres)</source>
        <translation>Distancia mínima (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Nearer images are left out: an error of 2 m in the position turns what is 3 m away by 34 degrees.</source>
        <translation>Las imágenes más cercanas se omiten: un error de 2 m en la posición gira 34 grados lo que está a 3 m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Polygons that one cannot see through; may be the features themselves. Images whose view is blocked are left out. Empty: nothing stands in the way.</source>
        <translation>Polígonos a través de los que no se ve; pueden ser los propios objetos. Se omiten las imágenes cuya vista está tapada. Vacío: nada tapa la vista.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So far beside its picture an image still counts, as directions are off by some degrees.</source>
        <translation>Hasta esta distancia angular fuera de su encuadre, una imagen aún cuenta, porque las direcciones se desvían algunos grados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So many of the best images are kept for each feature; 0 keeps all.</source>
        <translation>Se conserva este número de las mejores imágenes de cada objeto; 0 las conserva todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The distance of the best score; 10 m more or less cost two thirds of it.</source>
        <translation>La distancia con la mejor puntuación; 10 m más o menos restan dos tercios.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The features without an image, with all their columns: where to go and take some.</source>
        <translation>Los objetos sin ninguna imagen, con todas sus columnas: adónde ir a tomar algunas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Tolerance (degrees)</source>
        <translation>Tolerancia (grados)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>What is to be seen: points, lines or polygons, in any coordinate reference system.</source>
        <translation>Lo que se quiere ver: puntos, líneas o polígonos, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest</source>
        <translation>fachada,edificio,vista,visible,campo de visión,cámara,dirección,línea de visión,más cercana</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Sight lines</source>
        <translation>Líneas de visión</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Directions: {count:,} of {total:,} images have one in &apos;{field}&apos;, which is used before &apos;{other}&apos;.</source>
        <translation>Direcciones: {count:,} de {total:,} imágenes la tienen en «{field}», que se usa antes que «{other}».</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>No feature is looked at. See whether the two layers lie at one place, or raise the greatest distance.</source>
        <translation>Ninguna imagen mira a ningún objeto. Compruebe que las dos capas están en el mismo lugar o aumente la distancia máxima.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Of {total:,} images {count:,} are no panoramas and have no direction; they look at nothing.</source>
        <translation>Imágenes que no son panorámicas y no tienen dirección: {count:,} de {total:,}. No miran a nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer has no column &apos;{field}&apos;, so every camera but those of panoramas is taken to see {degrees:g} degrees.</source>
        <translation>La capa no tiene la columna «{field}», así que se supone que toda cámara que no sea de panorámica ve {degrees:g} grados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of features is empty, so there is nothing to look at.</source>
        <translation>La capa de objetos está vacía, así que no hay nada que mirar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of images is empty, so no image looks at anything.</source>
        <translation>La capa de imágenes está vacía, así que ninguna imagen mira a nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>{seen:,} of {features:,} features ({share:.0%}) are looked at: {pairs:,} rows of {used:,} images, of {images:,} that were given. No image looks at {missing:,} features.</source>
        <translation>Objetos que alguna imagen ve: {seen:,} de {features:,} ({share:.0%}): {pairs:,} filas de {used:,} imágenes, de las {images:,} que se dieron. Objetos que ninguna imagen ve: {missing:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Missing</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Fetch and download images</source>
        <translation>Obtener y descargar imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>One photo every 20 m along my streets</source>
        <translation>Una foto cada 20 m a lo largo de mis calles</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>The best photos of my buildings</source>
        <translation>Las mejores fotos de mis edificios</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>What is new since last time</source>
        <translation>Qué hay de nuevo desde la última vez</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>Cancelled while writing: {done:,} of {total:,} features.</source>
        <translation>Cancelado durante la escritura: {done:,} de {total:,} objetos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as &apos;{input}&apos; is read from there. Choose another place for it.</source>
        <translation>La capa «{label}» no se puede escribir en {path}, porque de ahí se lee «{input}». Elija otro lugar para ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is a temporary layer, which the toolbox does not load after a cancel.</source>
        <translation>{what} es una capa temporal, que la caja de herramientas no carga tras una cancelación.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is {place}, which the toolbox does not load after a cancel.</source>
        <translation>{what} es {place}, que la caja de herramientas no carga tras una cancelación.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} was not begun.</source>
        <translation>{what} no se llegó a empezar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>Rows could not be appended to {place}: some are there already, and it takes each only once ({reason}). Choose the table itself as output, and under &apos;Existing table&apos; to bring its rows up to date.</source>
        <translation>No se pudieron añadir filas a {place}: algunas ya están allí y solo admite cada una una vez ({reason}). Elija como salida la propia tabla y, en «Tabla existente», la opción de actualizar sus filas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: files of this format leave out what has no position, as some of its features. Choose another format for it, such as GeoPackage (.gpkg).</source>
        <translation>La capa «{label}» no se puede escribir como {format}: los archivos de este formato omiten lo que no tiene posición, y eso les pasa a algunos de sus objetos. Elija otro formato para ella, como GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; could not be written to {place}: {reason}. Choose another place or format for it, and run it again.</source>
        <translation>La capa «{label}» no se pudo escribir en {place}: {reason}. Elija otro lugar u otro formato para ella y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>{found:,} of {written:,} features are there</source>
        <translation>hay {found:,} de {written:,} objetos</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}: {reason}. Choose another place for it.</source>
        <translation>La capa «{label}» no se puede escribir en {path}: {reason}. Elija otro lugar para ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>that is a folder</source>
        <translation>eso es una carpeta</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the file that is there may not be written to</source>
        <translation>no hay permiso para escribir en el archivo que ya existe</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder for the photos, {folder}, is that file or lies inside it</source>
        <translation>la carpeta de las fotos, {folder}, es ese archivo o está dentro de él</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder {folder} may not be written to</source>
        <translation>no hay permiso para escribir en la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>there is no folder {folder}</source>
        <translation>no existe la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>The layer &apos;{label}&apos; cannot be updated in {place}: that can be done with tables of PostgreSQL and with layers in GeoPackages (.gpkg). Choose one of these for it, or replace what is there.</source>
        <translation>La capa «{label}» no se puede actualizar en {place}: eso solo es posible con tablas de PostgreSQL y con capas de GeoPackage (.gpkg). Elija una de ellas o reemplace lo que hay.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>its rows are known by an id, and there is no field with ids</source>
        <translation>sus filas se reconocen por un identificador, y no hay ningún campo con identificadores</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as a later one has the same &apos;{key}&apos;.</source>
        <translation>Filas omitidas porque una posterior tiene el mismo «{key}»: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as they have no &apos;{key}&apos;.</source>
        <translation>Filas omitidas porque no tienen «{key}»: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{place}: {updated:,} rows were brought up to date, {added:,} were added.</source>
        <translation>{place}: filas actualizadas: {updated:,}; añadidas: {added:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>it holds {layers}; name one of them, as ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</source>
        <translation>capas que contiene: {layers}; indique una de ellas, así: ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>no layers</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>New columns of the table: {columns}.</source>
        <translation>Columnas nuevas de la tabla: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>The table now has a unique index on &apos;{key}&apos;, by which its rows are known.</source>
        <translation>La tabla tiene ahora un índice único en la columna «{key}», por la que se reconocen sus filas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>it has no column &apos;{key}&apos;, by which its rows would be known</source>
        <translation>no tiene la columna «{key}», por la que se reconocerían sus filas</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>more than one of its rows has &apos;{value}&apos; in &apos;{key}&apos;, by which rows are known; remove all but one of each</source>
        <translation>más de una de sus filas tiene «{value}» en la columna «{key}», por la que se reconocen las filas; elimine las repetidas de modo que quede una de cada</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/postgres.py"/>
        <source>somebody else has made it meanwhile</source>
        <translation>entretanto la ha creado otra persona</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/session.py"/>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
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
        <translation>sus filas no tienen la columna «{name}»</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will be without the exact time in: {columns}.</source>
        <translation>«{label}» no tendrá la hora exacta en: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have no positions: files of the format {format} keep columns alone.</source>
        <translation>«{label}» no tendrá posiciones: los archivos de formato {format} guardan solo columnas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have these columns under a shorter name, or not at all: {columns}.</source>
        <translation>«{label}» tendrá estas columnas con un nombre más corto, o no las tendrá: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: {reason}. Choose another format for it, such as GeoPackage (.gpkg), or leave out the column that it cannot hold.</source>
        <translation>La capa «{label}» no se puede escribir como {format}: {reason}. Elija otro formato para ella, como GeoPackage (.gpkg), u omita la columna que no admite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer of this format cannot be read back</source>
        <translation>una capa de este formato no se puede volver a leer</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer without positions of this format cannot be read back</source>
        <translation>una capa de este formato sin posiciones no se puede volver a leer</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a temporary layer</source>
        <translation>una capa temporal</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>{loss} Choose GeoPackage (.gpkg) to keep everything.</source>
        <translation>{loss} Elija GeoPackage (.gpkg) para conservarlo todo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The layer given as &apos;Area&apos; holds no polygon with an area. Choose another one.</source>
        <translation>La capa indicada como «Área» no contiene ningún polígono con superficie. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; cannot be used: {reason}. Mend it, or leave it out by selecting the others.</source>
        <translation>El polígono del objeto {feature} de «Área» no se puede usar: {reason}. Corríjalo o exclúyalo seleccionando los demás.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; could not be transformed to WGS 84. Check the layer&apos;s CRS.</source>
        <translation>El polígono del objeto {feature} de «Área» no se pudo transformar a WGS 84. Compruebe el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Bring its rows up to date</source>
        <translation>Actualizar sus filas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Existing table</source>
        <translation>Tabla existente</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Refuse, and say how many rows it has</source>
        <translation>Rechazar e indicar cuántas filas tiene</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Where the output is a table of a database that is there already, of PostgreSQL or in a GeoPackage: refuse; or update: rows of the same id are brought up to date, new ones are added, and all other rows and columns, indexes and views stay; or replace it. A run that fails or is cancelled leaves the table as it was. A file is replaced as ever, but a GeoPackage whose layer is to be updated.</source>
        <translation>Si la salida es una tabla que ya existe en una base de datos, de PostgreSQL o en un GeoPackage: rechazarla; o actualizarla: las filas con el mismo identificador se actualizan, las nuevas se añaden y todas las demás filas y columnas, índices y vistas se conservan; o reemplazarla. Una ejecución que falla o se cancela deja la tabla como estaba. Un archivo se reemplaza siempre, salvo un GeoPackage cuya capa haya que actualizar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>QGIS does not know the coordinate reference system &apos;{crs}&apos; of the extent. Write one that it knows into the brackets, such as [EPSG:4326] for degrees.</source>
        <translation>QGIS no conoce el sistema de referencia de coordenadas «{crs}» de la extensión. Escriba entre los corchetes uno que conozca, como [EPSG:4326] para grados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent could not be transformed from {crs} to WGS 84. Check that its coordinates fit that coordinate reference system.</source>
        <translation>La extensión no se pudo transformar de {crs} a WGS 84. Compruebe que sus coordenadas corresponden a ese sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent is empty or could not be understood. Draw a box on the map, choose a layer&apos;s extent, or write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326].</source>
        <translation>La extensión está vacía o no se ha podido interpretar. Dibuje un rectángulo en el mapa, elija la extensión de una capa o escriba oeste,este,sur,norte seguido del SRC, por ejemplo 10.74,10.76,59.91,59.92 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>its CRS</source>
        <translation>su SRC</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>If they are {order}, write {value}</source>
        <translation>Si son {order}, escriba {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>The extent&apos;s numbers seem to stand in another order than QGIS reads them in, which is west,east,south,north: read so, they are no area that could be fetched. {ways}. Longitudes lie between west and east, latitudes between south and north.</source>
        <translation>Los números de la extensión parecen estar en un orden distinto del que lee QGIS, que es west,east,south,north (oeste,este,sur,norte): leídos así, no forman un área que se pueda consultar. {ways}. Las longitudes están entre oeste y este; las latitudes, entre sur y norte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,north,west,east</source>
        <translation>sur,norte,oeste,este</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,west,north,east</source>
        <translation>sur,oeste,norte,este</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>west,south,east,north</source>
        <translation>oeste,sur,este,norte</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{order} (latitudes first)</source>
        <translation>{order} (primero las latitudes)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{ways}; or if they are {order}, write {value}</source>
        <translation>{ways}; o, si son {order}, escriba {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/failed_tiles.py"/>
        <source>The polygon of feature {feature} of &apos;{label}&apos; cannot be used: {reason}. Give the layer of failed tiles as the fetch made it.</source>
        <translation>El polígono del objeto {feature} de «{label}» no se puede usar: {reason}. Indique la capa de teselas fallidas tal como la creó la consulta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/filters.py"/>
        <source>&apos;{text}&apos; under &apos;{label}&apos; is not a numeric id. Give ids separated by commas.</source>
        <translation>«{text}», en «{label}», no es un identificador numérico. Escriba identificadores separados por comas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>The input layer has no field &apos;{field}&apos;. It has: {known}.</source>
        <translation>La capa de entrada no tiene el campo «{field}». Campos que tiene: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>A score from 0 to 1, such as Mapillary&apos;s own.</source>
        <translation>Una puntuación de 0 a 1, como la propia de Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with panorama or not</source>
        <translation>Campo de panorámica o no</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the capture time</source>
        <translation>Campo con la hora de captura</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the direction</source>
        <translation>Campo con la dirección</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the id</source>
        <translation>Campo con el identificador</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the quality</source>
        <translation>Campo con la calidad</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the sequence</source>
        <translation>Campo con la secuencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>What tells images apart; ties are decided by it.</source>
        <translation>Lo que distingue las imágenes; también decide los empates.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>When the image was taken. Without a zone it is UTC.</source>
        <translation>Cuándo se tomó la imagen. Sin zona horaria es UTC.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Where the camera looks, in degrees clockwise from north. Empty is unknown.</source>
        <translation>Hacia dónde mira la cámara, en grados desde el norte en sentido horario. Vacío significa desconocida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Whether the image shows every direction.</source>
        <translation>Si la imagen muestra todas las direcciones.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Which drive or walk the image belongs to.</source>
        <translation>A qué recorrido en vehículo o a pie pertenece la imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/images.py"/>
        <source>Of {total:,} images {count:,} have no position; they are left out.</source>
        <translation>Imágenes sin posición: {count:,} de {total:,}; se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/moment.py"/>
        <source>&apos;{value}&apos; is not a date and time. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>«{value}» no es una fecha con hora. Escríbala como 2024-05-31 o 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) cannot be &apos;{value}&apos;. {help}</source>
        <translation>«{label}» ({name}) no puede ser «{value}». {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) does not know {wrong}. It takes {how_many}: {known}.</source>
        <translation>«{label}» ({name}) no admite {wrong}. Admite {how_many}: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: this run cannot go without it.</source>
        <translation>Falta «{label}» ({name}): sin ello no se puede ejecutar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {bounds}, not &apos;{value}&apos;.</source>
        <translation>«{label}» ({name}) admite {bounds}, no «{value}».</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {how_many}: {known}.</source>
        <translation>«{label}» ({name}) admite {how_many}: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number of at least {low:g}</source>
        <translation>un número mayor o igual que {low:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>any of these, by name</source>
        <translation>cualesquiera de estos, por su nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>one of these, by name</source>
        <translation>uno de estos, por su nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/database.py"/>
        <source>There is no PostgreSQL connection &apos;{name}&apos; in this QGIS. Make one in the Browser, under PostgreSQL; those that are there: {known}.</source>
        <translation>En este QGIS no hay ninguna conexión de PostgreSQL «{name}». Cree una en el Navegador, en PostgreSQL; las que hay: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&apos;{label}&apos; ({name}) is empty. Give the job a name, such as that of its area.</source>
        <translation>«{label}» ({name}) está vacío. Dé un nombre al trabajo, por ejemplo el de su área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&lt;p&gt;For areas of thousands of tiles, which Mapillary allows to be read in days and not in one run: writes the tiles that an area needs into a PostgreSQL database with PostGIS, and asks Mapillary for nothing. No token is needed here.&lt;/p&gt;&lt;p&gt;Then &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; reads them on one computer, and &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; gets the photos on as many as you like. All of it may be killed and started again; docs/recipes/country.md says how.&lt;/p&gt;&lt;p&gt;The layers that come of it show the work as it goes on: the tiles by their state, and the images that there are. Both are drawn anew every few seconds.&lt;/p&gt;&lt;p&gt;A plan may be written again: what was read stays read. A name that has another area is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para áreas de miles de teselas, que Mapillary permite leer en varios días y no en una sola ejecución: escribe las teselas que necesita un área en una base de datos PostgreSQL con PostGIS y no pide nada a Mapillary. Aquí no hace falta token.&lt;/p&gt;&lt;p&gt;Después, &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; las lee en un equipo y &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; obtiene las fotos en tantos como quiera. Todo se puede interrumpir y volver a iniciar; docs/recipes/country.md explica cómo.&lt;/p&gt;&lt;p&gt;Las capas resultantes muestran cómo avanza el trabajo: las teselas según su estado y las imágenes que hay. Ambas se redibujan cada pocos segundos.&lt;/p&gt;&lt;p&gt;Un plan se puede escribir de nuevo: lo leído sigue leído. Un nombre que ya tiene otra área se rechaza.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A PostgreSQL connection of QGIS&apos;s (Browser › PostgreSQL), to a database with PostGIS.</source>
        <translation>Una conexión PostgreSQL de QGIS (Navegador › PostgreSQL) a una base de datos con PostGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A name for this area, by which the computers that work on it find it.</source>
        <translation>Un nombre para esta área, por el que la encuentran los equipos que trabajan en ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Also queues the photo of each image to be fetched. Without, only the images&apos; data are read.</source>
        <translation>Pone también en cola la foto de cada imagen para obtenerla. Si no, solo se leen los datos de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Database connection</source>
        <translation>Conexión a la base de datos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Days that the rest takes, as Mapillary allows</source>
        <translation>Días que llevará el resto según el límite de Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Images of all jobs</source>
        <translation>Imágenes de todos los trabajos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Name of the job</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles that are read already</source>
        <translation>Número de teselas ya leídas</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Photos as well</source>
        <translation>También las fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Plan a job of many days</source>
        <translation>Planificar un trabajo de muchos días</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Polygons in any coordinate reference system. Images inside of them are kept, of the tiles that they touch.</source>
        <translation>Polígonos en cualquier sistema de referencia de coordenadas. De las teselas que tocan se conservan las imágenes que están dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Tiles of the job</source>
        <translation>Teselas del trabajo</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where images stand: as their cameras had it, or as Mapillary corrected it, which not all images have.</source>
        <translation>Dónde se sitúan las imágenes: donde indicó su cámara o donde las corrigió Mapillary, corrección que no todas tienen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where the tables are. It is made if it is not there; several jobs may share one, and their images.</source>
        <translation>Dónde están las tablas. Se crea si no existe; varios trabajos pueden compartir un esquema y sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Write the coverage tiles of a region or country into a database, where many computers read them.</source>
        <translation>Escribe en una base de datos las teselas de cobertura de una región o un país, para que las lean muchos equipos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,postgis,postgresql,database,dask,slurm</source>
        <translation>mapillary,street view,vista de calle,nivel de calle,imágenes,osm,planificar,trabajo,país,región,grande,lote,noche,clúster,servidor,postgis,postgresql,base de datos,dask,slurm</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Mapillary images in {schema}</source>
        <translation>Imágenes de Mapillary en {schema}</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Next, where LandLens is installed as a package: python -m landlens.scale tiles --wait --schema {schema} --job {job}. See docs/recipes/country.md.</source>
        <translation>Siguiente paso, donde LandLens esté instalado como paquete: python -m landlens.scale tiles --wait --schema {schema} --job {job}. Véase docs/recipes/country.md.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Reading the other {left:,} takes {time}, on {days:,} days at the least: Mapillary allows {most:,} tile requests a day, and blocks an address that asks faster than one reader does.</source>
        <translation>Leer las {left:,} restantes lleva {time}; días necesarios como mínimo: {days:,}. Mapillary permite {most:,} peticiones de teselas al día y bloquea una dirección que pide más rápido que un solo lector.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>The plan of &apos;{job}&apos; is in the schema &apos;{schema}&apos;: {count:,} tiles, {read:,} of them read.</source>
        <translation>El plan de «{job}» está en el esquema «{schema}»; teselas: {count:,}, de ellas leídas: {read:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>There is a job &apos;{job}&apos; in the schema &apos;{schema}&apos; already, with another area or other positions. Give this one another name; images that both find are kept once.</source>
        <translation>Ya hay un trabajo «{job}» en el esquema «{schema}», con otra área u otras posiciones. Dé otro nombre a este; las imágenes que encuentren ambos se guardan una sola vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. Split it into several jobs.</source>
        <translation>Esta área necesita más de {most:,} teselas de cobertura, que son {days:,.0f} días de lo que permite Mapillary. Divídala en varios trabajos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Tiles of {job}</source>
        <translation>Teselas de {job}</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&apos;{fresh_label}&apos; ({fresh_name}) is {fresh:g} years and &apos;{old_label}&apos; ({old_name}) {old:g}: what is old cannot be younger than what is fresh. Make the first smaller, or the second larger.</source>
        <translation>«{fresh_label}» ({fresh_name}) es {fresh:g} años y «{old_label}» ({old_name}), {old:g}: lo antiguo no puede ser más nuevo que lo reciente. Reduzca el primer valor o aumente el segundo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&lt;p&gt;Says of each street what part of its length has images, fresh ones, panoramas, and images of each direction of travel, and draws the gaps: where a survey is to go.&lt;/p&gt;&lt;p&gt;An image belongs to the one street that it fits best, by its distance and by its direction of travel (from the images before and after it in its sequence; without these, a flat image counts as going where it looks, and a panorama or an image without direction fits any street). So a footway is not covered by the road beside it, and a camera that looks sideways spoils nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; is the best of &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; and &lt;i&gt;old&lt;/i&gt; that at least half of a street&apos;s length has or betters, else &lt;i&gt;none&lt;/i&gt;; images without a time count as old. Forward is the way that the street&apos;s line was drawn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For a map to print&lt;/b&gt;: Web › LandLens › Print coverage by street…, an A4 page with map, title, legend, scale bar, credit and date.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Indica de cada calle qué parte de su longitud tiene imágenes, imágenes recientes, panorámicas e imágenes de cada sentido de marcha, y dibuja los huecos: adónde debe ir un levantamiento.&lt;/p&gt;&lt;p&gt;Una imagen pertenece a la única calle a la que mejor se ajusta, por su distancia y por su sentido de marcha (según las imágenes anterior y posterior de su secuencia; sin ellas, se supone que una imagen plana avanza hacia donde mira, y una panorámica o una imagen sin dirección encaja en cualquier calle). Así, una senda peatonal no queda cubierta por la carretera contigua, y una cámara que mira de lado no estropea nada.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; es la mejor clase de &lt;i&gt;fresh&lt;/i&gt; (reciente), &lt;i&gt;aging&lt;/i&gt; (intermedia) y &lt;i&gt;old&lt;/i&gt; (antigua) que al menos la mitad de la longitud de una calle tiene o supera; si no, &lt;i&gt;none&lt;/i&gt; (ninguna); las imágenes sin fecha cuentan como antiguas. Hacia delante es el sentido en que se dibujó la línea de la calle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Para un mapa impreso&lt;/b&gt;: Web › LandLens › Imprimir cobertura por calle…, una página A4 con mapa, título, leyenda, barra de escala, atribución y fecha.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Ages are reckoned at this date, and later images left out. Empty: now. A date alone means its end.</source>
        <translation>Las antigüedades se calculan a esta fecha y las imágenes posteriores se omiten. Vacío: ahora. Una fecha sin hora significa el final del día.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image covers the piece that it stands beside, and those whose middles are within this distance of it along the street, bends followed.</source>
        <translation>Una imagen cubre el tramo junto al que está y aquellos cuyo punto medio queda a esta distancia de él a lo largo de la calle, siguiendo las curvas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image that stands farther than this beside a street does not belong to it.</source>
        <translation>Una imagen situada a más distancia que esta de una calle no pertenece a ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>As of (UTC)</source>
        <translation>A fecha de (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>By so much an image&apos;s direction of travel may differ from the street&apos;s, forward or backward.</source>
        <translation>Lo que puede diferir el sentido de marcha de una imagen del de la calle, hacia delante o hacia atrás.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest across (metres)</source>
        <translation>Máximo transversal (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest along (metres)</source>
        <translation>Máximo longitudinal (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Fresh until (years)</source>
        <translation>Recientes hasta (años)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images of this age or younger count as fresh.</source>
        <translation>Las imágenes de esta antigüedad o menos cuentan como recientes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images older than this count as old; between fresh and old they are aging.</source>
        <translation>Las imágenes con más antigüedad cuentan como antiguas; entre recientes y antiguas son de antigüedad intermedia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Largest turn against the street (degrees)</source>
        <translation>Giro máximo respecto a la calle (grados)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of a piece (metres)</source>
        <translation>Longitud de un tramo (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of all streets (km)</source>
        <translation>Longitud de todas las calles (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with fresh images (km)</source>
        <translation>Longitud con imágenes recientes (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with images (km)</source>
        <translation>Longitud con imágenes (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Lines, such as OpenStreetMap&apos;s, in any coordinate reference system. Each feature is a street.</source>
        <translation>Líneas, como las de OpenStreetMap, en cualquier sistema de referencia de coordenadas. Cada objeto es una calle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Old from (years)</source>
        <translation>Antiguas desde (años)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Streets are cut into equal pieces of about this length, and each piece has images or not.</source>
        <translation>Las calles se cortan en tramos iguales de más o menos esta longitud, y cada tramo tiene imágenes o no.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Stretches of 50 m and more without images, each with its street&apos;s columns and its length gap_m.</source>
        <translation>Tramos de 50 m o más sin imágenes, cada uno con las columnas de su calle y su longitud gap_m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>The streets as they are, with the columns of their coverage behind their own.</source>
        <translation>Las calles tal como son, con las columnas de su cobertura detrás de las propias.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Which streets have images, how old, of which kind and direction; and where there are none.</source>
        <translation>Qué calles tienen imágenes, de qué antigüedad, tipo y dirección; y dónde no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness</source>
        <translation>cobertura,calles,carreteras,huecos,faltante,antigüedad,reciente,antiguo,levantamiento,planificación,completitud</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/streets/run.py"/>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street</source>
        <translation>Cobertura por calle</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>By class: fresh {fresh:,.1f} km, aging {aging:,.1f} km, old {old:,.1f} km, none {none:,.1f} km.</source>
        <translation>Por clase: recientes, {fresh:,.1f} km; de antigüedad intermedia, {aging:,.1f} km; antiguas, {old:,.1f} km; ninguna, {none:,.1f} km.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>For a map to print: Web › LandLens › Print coverage by street…, or the template {path} in a print layout.</source>
        <translation>Para un mapa impreso: Web › LandLens › Imprimir cobertura por calle…, o la plantilla {path} en una composición de impresión.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>No image belongs to any street. See that both layers lie in the same place, and that &apos;Farthest across&apos; is large enough.</source>
        <translation>Ninguna imagen pertenece a ninguna calle. Compruebe que ambas capas están en el mismo lugar y que «Máximo transversal» es lo bastante grande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of images is empty: no street has any.</source>
        <translation>La capa de imágenes está vacía: ninguna calle tiene imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of streets is empty, or none of its lines has a length.</source>
        <translation>La capa de calles está vacía o ninguna de sus líneas tiene longitud.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images have the id of another one; each id counts once.</source>
        <translation>Imágenes con el identificador de otra: {count:,}; cada identificador cuenta una vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images were taken after the date, by their times; they are left out.</source>
        <translation>Imágenes tomadas después de la fecha, según su hora: {count:,}; se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{matched:,} of {total:,} images belong to {streets:,} streets of {km:,.1f} km, of which {covered:.1%} have images and {gaps:,} gaps are 50 m or longer.</source>
        <translation>Imágenes que pertenecen a una calle: {matched:,} de {total:,}. Calles: {streets:,}, con {km:,.1f} km; con imágenes: {covered:.1%}; huecos de 50 m o más: {gaps:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <location filename="../../gui/window.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: the method &apos;{method}&apos; cannot go without it. Choose a layer there, or another method.</source>
        <translation>Falta «{label}» ({name}): el método «{method}» lo necesita. Elija ahí una capa o elija otro método.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>4 tells north, east, south and west apart; 1 ignores where cameras look. With spacing and streets, images look the same way within half of that: 45 degrees with 4.</source>
        <translation>4 distingue norte, este, sur y oeste; 1 no tiene en cuenta hacia dónde miran las cámaras. Con separación y calles, dos imágenes miran hacia el mismo lado si sus direcciones difieren menos de medio sector: 45 grados con 4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&lt;p&gt;Keeps few of many images. All methods give the same result whatever the order of the layer, and their metres are metres on the ground everywhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;One per cell and direction&lt;/b&gt; is the quickest. Two images of neighbouring cells may be nearer to each other than the distance.&lt;br/&gt;&lt;b&gt;None nearer than the distance&lt;/b&gt; goes from the best image to the worst and keeps what is far enough from all that it kept before and look the same way.&lt;br/&gt;&lt;b&gt;Every so many metres along each sequence&lt;/b&gt; keeps the order of drives and walks; after a gap of 100 metres or 5 minutes it begins anew. Images without a sequence stay.&lt;br/&gt;&lt;b&gt;Along streets&lt;/b&gt; has a sample point every so many metres, and an image for each direction of travel.&lt;br/&gt;&lt;b&gt;Nearest to points&lt;/b&gt; has the best images around each point.&lt;/p&gt;&lt;p&gt;With streets and points an image serves one sample only, the nearest one that wants it; the others take their next best. Panoramas serve any direction, and so do images whose direction is unknown; in cells each of both has a place of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Conserva pocas de muchas imágenes. Todos los métodos dan el mismo resultado sea cual sea el orden de la capa, y sus metros son metros sobre el terreno en cualquier lugar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Una por celda y dirección&lt;/b&gt; es el más rápido. Dos imágenes de celdas contiguas pueden estar más cerca entre sí que la distancia.&lt;br/&gt;&lt;b&gt;Ninguna más cerca que la distancia&lt;/b&gt; va de la mejor imagen a la peor y conserva la que está lo bastante lejos de todas las que conservó antes y que miran hacia el mismo lado.&lt;br/&gt;&lt;b&gt;Cada tantos metros a lo largo de cada secuencia&lt;/b&gt; mantiene el orden de los recorridos; tras un hueco de 100 metros o 5 minutos empieza de nuevo. Las imágenes sin secuencia se conservan.&lt;br/&gt;&lt;b&gt;A lo largo de calles&lt;/b&gt; tiene un punto de muestreo cada tantos metros y una imagen para cada sentido de marcha.&lt;br/&gt;&lt;b&gt;Las más cercanas a puntos&lt;/b&gt; toma las mejores imágenes alrededor de cada punto.&lt;/p&gt;&lt;p&gt;Con calles y puntos, una imagen sirve a una sola muestra, la más cercana que la quiera; las demás toman su siguiente mejor. Las panorámicas sirven para cualquier dirección, y también las imágenes cuya dirección se desconoce; en las celdas, cada uno de estos dos tipos tiene un lugar propio.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Along streets, in each direction of travel</source>
        <translation>A lo largo de calles, en cada sentido de marcha</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>At most so many images for each feature of &apos;Points&apos;; other methods do not use it.</source>
        <translation>Como máximo este número de imágenes por cada objeto de «Puntos»; los demás métodos no lo usan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Directions to tell apart</source>
        <translation>Direcciones que distinguir</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Every so many metres along each sequence</source>
        <translation>Cada tantos metros a lo largo de cada secuencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>How far from a sample point of a street, or from a point, an image may be.</source>
        <translation>A qué distancia de un punto de muestreo de una calle, o de un punto, puede estar una imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Images for each point</source>
        <translation>Imágenes por punto</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Keep few images and the right ones: by cells, spacing, sequences, streets or points.</source>
        <translation>Conserva pocas imágenes y las adecuadas: por celdas, separación, secuencias, calles o puntos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leave out images taken while standing</source>
        <translation>Omitir imágenes tomadas con la cámara parada</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leaves out, first of all, images less than 1 metre from the one before in their sequence and turned by less than 60 degrees.</source>
        <translation>Omite, antes que nada, las imágenes a menos de 1 metro de la anterior en su secuencia y giradas menos de 60 grados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap, in any coordinate reference system.</source>
        <translation>Líneas a lo largo de las que elegir imágenes, como las carreteras de OpenStreetMap, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Nearest to points</source>
        <translation>Las más cercanas a puntos</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>None nearer than the distance</source>
        <translation>Ninguna más cerca que la distancia</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images in the input</source>
        <translation>Número de imágenes en la entrada</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images that stay</source>
        <translation>Número de imágenes conservadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples without an image</source>
        <translation>Número de muestras sin imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>One per cell and direction</source>
        <translation>Una por celda y dirección</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points to choose images for, such as trees, signs or addresses, in any coordinate reference system.</source>
        <translation>Puntos para los que elegir imágenes, como árboles, señales o direcciones postales, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Scores of quality that differ by 0.05 or less count as equal, and the newest image wins. The middle is that of the cell, or the sample point. Along sequences the next image is kept, whatever it is.</source>
        <translation>Las puntuaciones de calidad que difieren 0,05 o menos cuentan como iguales, y gana la imagen más reciente. El centro es el de la celda o el punto de muestreo. A lo largo de secuencias se conserva la imagen siguiente, sea cual sea.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Search distance (metres)</source>
        <translation>Distancia de búsqueda (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The best quality, then the newest</source>
        <translation>La de mejor calidad y, después, la más reciente</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The cells, sample points or points that images were chosen for, with image_count, those without an image too. With spacing and sequences they are the images that stay. With &apos;Points&apos;, sample_id counts their features from 1 on; direction is where an image has to look, empty if anywhere.</source>
        <translation>Las celdas, puntos de muestreo o puntos para los que se eligieron imágenes, con image_count, también los que no tienen ninguna. Con separación y secuencias son las imágenes que se conservan. Con «Puntos», sample_id numera sus objetos desde 1; direction es hacia dónde debe mirar una imagen, vacío si da igual.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The images that stay, with all their columns, and: sample_id, the sample that each one serves; sample_rank, 1 for its best; sample_distance, metres from it.</source>
        <translation>Las imágenes que se conservan, con todas sus columnas y, además: sample_id, la muestra a la que sirve cada una; sample_rank, 1 para la mejor; sample_distance, los metros hasta ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The nearest to the middle</source>
        <translation>La más cercana al centro</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The newest</source>
        <translation>La más reciente</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The side of a cell, the least distance between two images, or that between sample points. &apos;Nearest to points&apos; does not use it.</source>
        <translation>El lado de una celda, la distancia mínima entre dos imágenes o la que hay entre puntos de muestreo. «Las más cercanas a puntos» no la usa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thin images</source>
        <translation>Reducir el número de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thinned images</source>
        <translation>Imágenes conservadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>What images are chosen for; see above. Along streets needs &apos;Streets&apos;, nearest to points &apos;Points&apos;.</source>
        <translation>Según qué se eligen las imágenes; véase arriba. A lo largo de calles necesita «Calles»; las más cercanas a puntos, «Puntos».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Which image to keep</source>
        <translation>Qué imagen conservar</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset</source>
        <translation>reducir,entresacar,ralear,muestra,muestreo,filtrar,diezmar,separación,cada n metros,más reciente,mejor,subconjunto</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Distance (metres)</source>
        <translation>Distancia (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Kept {kept:,} of {total:,} images ({share:.1f} %) for {samples:,} samples. Next: Download images.</source>
        <translation>Imágenes conservadas: {kept:,} de {total:,} ({share:.1f} %) para {samples:,} muestras. Siguiente paso: Descargar imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Left out, as taken while standing: {count:,} of {total:,} images.</source>
        <translation>Omitidas por estar tomadas con la cámara parada: {count:,} de {total:,} imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a direction, so none are told apart. See &apos;Field with the direction&apos;.</source>
        <translation>Ninguna imagen tiene dirección, así que no se distingue ninguna. Véase «Campo con la dirección».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a quality, so the newest are kept. See &apos;Field with the quality&apos; for another column.</source>
        <translation>Ninguna imagen tiene calidad, así que se conservan las más recientes. Véase «Campo con la calidad» para usar otra columna.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>None of {total:,} images stays. Look whether the images and the other layer are in the same place, or give a larger &apos;Search distance&apos;.</source>
        <translation>No se conserva ninguna de las {total:,} imágenes. Compruebe que las imágenes y la otra capa están en el mismo lugar o indique una «Distancia de búsqueda» mayor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Of {total:,} images {count:,} have no sequence; all of these stay. See &apos;Field with the sequence&apos;.</source>
        <translation>Imágenes sin secuencia: {count:,} de {total:,}; todas ellas se conservan. Véase «Campo con la secuencia».</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Without an image: {empty:,} of {samples:,} samples. The output &apos;Samples&apos; shows where.</source>
        <translation>Muestras sin imagen: {empty:,} de {samples:,}. La salida «Muestras» indica dónde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>&lt;p&gt;Draws flat pictures, as an ordinary camera would have taken them, out of panoramas: front, right, back and left; both sides of the street; any number all around; or towards the direction that a field names, such as &apos;pano_yaw&apos; of &lt;b&gt;Images looking at features&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Works on what &lt;b&gt;Download images&lt;/b&gt; made, and on a folder of your own panoramas: run &lt;b&gt;Import geotagged photos&lt;/b&gt; on the folder first, and this on its result. Panoramas are equirectangular pictures that go all the way around; flat images are left out with a word.&lt;/p&gt;&lt;p&gt;Each view is a JPEG named after its panorama and the degrees to the right of the panorama&apos;s middle, and holds position, time, camera, creator and licence, with the view&apos;s own direction. It appears whole or not at all. Run it again after a cancel: views that are there are skipped.&lt;/p&gt;&lt;p&gt;The output layer has one point a view. Mapillary&apos;s images are CC BY-SA 4.0, and views of them are too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dibuja imágenes planas, como las habría tomado una cámara corriente, a partir de panorámicas: delante, derecha, detrás e izquierda; ambos lados de la calle; un número cualquiera alrededor; o hacia la dirección que indica un campo, como «pano_yaw» de &lt;b&gt;Imágenes que miran a objetos&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Funciona con lo que creó &lt;b&gt;Descargar imágenes&lt;/b&gt; y con una carpeta de panorámicas propias: ejecute primero &lt;b&gt;Importar fotos geoetiquetadas&lt;/b&gt; en la carpeta y después esto con el resultado. Las panorámicas son imágenes equirrectangulares que abarcan toda la vuelta; las imágenes planas se omiten con un aviso.&lt;/p&gt;&lt;p&gt;Cada vista es un JPEG con el nombre de su panorámica y los grados a la derecha del centro de esta, y contiene posición, hora, cámara, autor y licencia, con la dirección propia de la vista. Aparece entera o no aparece. Ejecútelo de nuevo tras una cancelación: las vistas que ya están se omiten.&lt;/p&gt;&lt;p&gt;La capa de salida tiene un punto por vista. Las imágenes de Mapillary tienen licencia CC BY-SA 4.0, y sus vistas también.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A layer whose features name files of panoramas: what Download images made, or what QGIS&apos;s &apos;Import geotagged photos&apos; makes of a folder. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Una capa cuyos objetos indican archivos de panorámicas: la que creó Descargar imágenes o la que «Importar fotos geoetiquetadas» de QGIS crea a partir de una carpeta. Si hay objetos seleccionados, marque «Objetos seleccionados solamente» para usar solo esos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A point for each view with its path, its direction from north and from the panorama&apos;s middle, and if it failed, why. An image of which no view can be drawn has one point.</source>
        <translation>Un punto por cada vista con su ruta, su dirección desde el norte y desde el centro de la panorámica y, si falló, el motivo. Una imagen de la que no se puede dibujar ninguna vista tiene un punto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>As many as there are processors is quickest. Each takes some 150 MB of memory.</source>
        <translation>Lo más rápido es usar tantas como procesadores haya. Cada una ocupa unos 150 MB de memoria.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Both sides of the street</source>
        <translation>Ambos lados de la calle</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Cut ordinary pictures out of panoramas: all sides, both sides of the street, or one direction each.</source>
        <translation>Recorta imágenes corrientes de panorámicas: todos los lados, ambos lados de la calle o una dirección de cada una.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Degrees to the right of the panorama&apos;s middle, for &apos;The direction in a field&apos;.</source>
        <translation>Grados a la derecha del centro de la panorámica, para «La dirección de un campo».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the direction of the view</source>
        <translation>Campo con la dirección de la vista</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the path of the image</source>
        <translation>Campo con la ruta de la imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Front, right, back and left</source>
        <translation>Delante, derecha, detrás e izquierda</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How far above the horizon the view&apos;s middle is; below it if negative.</source>
        <translation>A qué altura sobre el horizonte está el centro de la vista; por debajo si es negativo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How many views of each panorama there are, at equal angles from its middle on, for &apos;So many all around&apos;.</source>
        <translation>Cuántas vistas hay de cada panorámica, en ángulos iguales a partir de su centro, para «Un número alrededor».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views all around</source>
        <translation>Número de vistas alrededor</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views and images that failed</source>
        <translation>Número de vistas e imágenes fallidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views drawn</source>
        <translation>Número de vistas dibujadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views that were there already</source>
        <translation>Número de vistas que ya estaban</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas</source>
        <translation>Panorámicas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas at a time</source>
        <translation>Panorámicas simultáneas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Size (pixels)</source>
        <translation>Tamaño (píxeles)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip whole views of the same panorama, direction, size, width and pitch, or draw them again. A view of the same panorama and direction with another size, width or pitch is replaced either way. Files that LandLens did not make are never touched.</source>
        <translation>Omite las vistas enteras de la misma panorámica, dirección, tamaño, ancho e inclinación, o las dibuja de nuevo. Una vista de la misma panorámica y dirección con otro tamaño, ancho o inclinación se reemplaza en cualquier caso. Los archivos que no creó LandLens no se tocan nunca.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>So many all around</source>
        <translation>Un número alrededor</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The angle from its left to its right edge.</source>
        <translation>El ángulo desde el borde izquierdo hasta el derecho.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The direction in a field</source>
        <translation>La dirección de un campo</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Upwards (degrees)</source>
        <translation>Hacia arriba (grados)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views from panoramas</source>
        <translation>Vistas de panorámicas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views that are there already</source>
        <translation>Vistas que ya están</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where each panorama&apos;s file is. Without this field it is &apos;photo&apos;, which &apos;Import geotagged photos&apos; makes.</source>
        <translation>Dónde está el archivo de cada panorámica. Sin este campo se usa «photo», que crea «Importar fotos geoetiquetadas».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where the views go: by default the folder &apos;views&apos; in that of Download images. Files in it that LandLens did not make stay as they are.</source>
        <translation>Dónde se guardan las vistas: de forma predeterminada, en la carpeta «views» dentro de la de Descargar imágenes. Los archivos que no creó LandLens quedan como están.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Which views are drawn of each panorama. The sides of the street are right and left of the direction of travel: from the image before in the same sequence to the one behind, within 100 m. Where that or the compass angle is unknown, they are right and left of the panorama&apos;s middle.</source>
        <translation>Qué vistas se dibujan de cada panorámica. Los lados de la calle son la derecha y la izquierda del sentido de marcha: desde la imagen anterior de la misma secuencia hasta la posterior, a menos de 100 m. Si este o el ángulo de brújula se desconocen, son la derecha y la izquierda del centro de la panorámica.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width and height of each view. A panorama of 8,192 pixels is as sharp as views of 1,024 by 90 degrees.</source>
        <translation>Anchura y altura de cada vista. Una panorámica de 8192 píxeles es tan nítida como vistas de 1024 píxeles y 90 grados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width of the view (degrees)</source>
        <translation>Ancho de la vista (grados)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta</source>
        <translation>panorámica,360,equirrectangular,perspectiva,recortar,cubo,fachada,gopro,theta</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the directions of views. Choose one under &apos;{label}&apos; ({name}), or other views under &apos;{mode}&apos; ({mode_name}).</source>
        <translation>La capa de entrada no tiene ningún campo con las direcciones de las vistas. Elija uno en «{label}» ({name}) u otras vistas en «{mode}» ({mode_name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the paths of images. Choose one under &apos;{label}&apos; ({name}).</source>
        <translation>La capa de entrada no tiene ningún campo con las rutas de las imágenes. Elija uno en «{label}» ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature has no direction of the view</source>
        <translation>el objeto no tiene dirección de la vista</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature names no file</source>
        <translation>el objeto no indica ningún archivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>No folder was given. Choose one for the views under &apos;Folder&apos;.</source>
        <translation>No se ha indicado ninguna carpeta. Elija una para las vistas en «Carpeta».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The input has no features, so there was nothing to draw.</source>
        <translation>La entrada no tiene objetos, así que no había nada que dibujar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The record of each view</source>
        <translation>El registro de cada vista</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The run was cancelled with {count:,} views to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>La ejecución se canceló con vistas pendientes: {count:,}. Lo que estaba completo está en {folder}; ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views: {count:,} of {sources:,} panoramas, into {folder}</source>
        <translation>Vistas: {count:,} de {sources:,} panorámicas, en {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} failed ({reasons}). The output layer has the reason of each in &apos;view_error&apos;.</source>
        <translation>Vistas fallidas: {count:,} ({reasons}). La capa de salida indica el motivo de cada una en «view_error».</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} views drawn, {skipped:,} were there already. In the layer, &apos;view_path&apos; is each view&apos;s file and &apos;view_heading&apos; where it looks.</source>
        <translation>Vistas dibujadas: {count:,}; ya estaban: {skipped:,}. En la capa, «view_path» es el archivo de cada vista y «view_heading», hacia dónde mira.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>Mapillary&apos;s limit of requests is reached. The run waits and goes on by itself in about {seconds:,.0f} seconds.</source>
        <translation>Se ha alcanzado el límite de peticiones de Mapillary. La ejecución espera y continuará por sí misma dentro de unos {seconds:,.0f} segundos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>The image host {host} asks to slow down. The run asks it again by itself in about {seconds:,.0f} seconds.</source>
        <translation>El servidor de imágenes {host} pide ir más despacio. La ejecución volverá a pedírselo por sí misma dentro de unos {seconds:,.0f} segundos.</translation>
    </message>
    <message>
        <location filename="../../core/coverage/coverage.py"/>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>it repeats the access token</source>
        <translation>repite el token de acceso</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>Mapillary has no picture of size &apos;{size}&apos; of this image</source>
        <translation>Mapillary no tiene esta imagen en el tamaño «{size}»</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: the address has expired or is of another size</source>
        <translation>necesita un token de acceso de Mapillary: la dirección ha caducado o es de otro tamaño</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: there is no address</source>
        <translation>necesita un token de acceso de Mapillary: no hay dirección</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no address, and no id to ask for</source>
        <translation>no hay dirección, ni identificador con el que pedirla</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host answered HTTP {status}</source>
        <translation>el servidor de imágenes respondió HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host asks to slow down</source>
        <translation>el servidor de imágenes pide ir más despacio</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects more than {most} times</source>
        <translation>el servidor de imágenes redirige más de {most} veces</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects to an address that is not followed</source>
        <translation>el servidor de imágenes redirige a una dirección que no se sigue</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image was cut short</source>
        <translation>la imagen llegó cortada</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>what came is not an image</source>
        <translation>lo que llegó no es una imagen</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <location filename="../../core/net/transport.py"/>
        <source>the address is not a valid web address</source>
        <translation>la dirección no es una dirección web válida</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>EXIF could not be written into the file ({reason})</source>
        <translation>no se pudo escribir EXIF en el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>a value that it cannot hold</source>
        <translation>un valor que no admite</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>the image was damaged while EXIF was written</source>
        <translation>la imagen se dañó al escribir EXIF</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>there is no address</source>
        <translation>no hay dirección</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>The folder {folder} can no longer be written to ({reason}).</source>
        <translation>Ya no se puede escribir en la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>the file could not be written ({reason})</source>
        <translation>no se pudo escribir el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>every name for it belongs to a file of another image</source>
        <translation>todos los nombres posibles pertenecen a un archivo de otra imagen</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its path is longer than this system allows</source>
        <translation>su ruta es más larga de lo que permite este sistema</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder has more than {most} levels</source>
        <translation>su subcarpeta tiene más de {most} niveles</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder is a link that leads out of the download folder</source>
        <translation>su subcarpeta es un enlace que sale de la carpeta de descarga</translation>
    </message>
    <message>
        <location filename="../../core/download/request.py"/>
        <source>Size &apos;{size}&apos; is unknown. Choose one of: {known}.</source>
        <translation>El tamaño «{size}» es desconocido. Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>An access token is stored in LandLens&apos;s settings, but QGIS&apos;s authentication database stayed locked. Run it again and enter the master password when QGIS asks for it, or set the environment variable MLY_TOKEN, which needs none.</source>
        <translation>Hay un token de acceso guardado en la configuración de LandLens, pero la base de datos de autenticación de QGIS siguió bloqueada. Ejecútelo de nuevo e introduzca la contraseña maestra cuando QGIS la pida, o defina la variable de entorno MLY_TOKEN, que no necesita ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Coverage cannot be shown, as {path} cannot be written. Check that its folder can be written to, that the disk is not full, and that no other program holds the file; then turn coverage on again.</source>
        <translation>No se puede mostrar la cobertura, porque no se puede escribir {path}. Compruebe que se puede escribir en su carpeta, que el disco no está lleno y que ningún otro programa tiene abierto el archivo; después vuelva a activar la cobertura.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Get a free access token at https://www.mapillary.com/dashboard/developers and put it in one of three places: an authentication configuration (method Basic, the token as password) chosen in the field &apos;Authentication&apos;; LandLens&apos;s settings (Settings &gt; Options &gt; LandLens); or the environment variable MLY_TOKEN.</source>
        <translation>Consiga un token de acceso gratuito en https://www.mapillary.com/dashboard/developers y póngalo en uno de estos tres lugares: una configuración de autenticación (método «Autenticación básica», con el token como contraseña) elegida en el campo «Autenticación»; la configuración de LandLens (Configuración &gt; Opciones &gt; LandLens); o la variable de entorno MLY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary allows {limit:,} tile requests a day, and that many have been sent from this computer today. The count starts again at 00:00 UTC, in {hours:.1f} hours. What was read until now is kept: run it again then, and only the tiles that are missing are asked for.</source>
        <translation>Mapillary permite {limit:,} peticiones de teselas al día, y hoy ya se han enviado todas desde este equipo. El recuento empieza de nuevo a las 00:00 UTC; faltan {hours:.1f} horas. Lo leído hasta ahora se conserva: ejecútelo de nuevo entonces, y solo se pedirán las teselas que faltan.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary cannot be reached: {reason}. Run it again once that is done.</source>
        <translation>No se puede acceder a Mapillary: {reason}. Ejecútelo de nuevo cuando lo haya hecho.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary refused the access token: {said}. {help}</source>
        <translation>Mapillary rechazó el token de acceso: {said}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary&apos;s tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last refused request, so all tile requests were stopped at once; another token does not help, and asking again sooner prolongs it. What was read until now is kept. Run it again tomorrow, with a smaller area.</source>
        <translation>El servidor de teselas de Mapillary ha bloqueado esta dirección de Internet por leer demasiadas teselas. El bloqueo se levanta unas 24 horas después de la última petición rechazada, así que se han detenido de inmediato todas las peticiones de teselas; otro token no ayuda, y volver a pedir antes lo prolonga. Lo leído hasta ahora se conserva. Ejecútelo de nuevo mañana, con un área menor.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>No Mapillary access token was found. {help}</source>
        <translation>No se encontró ningún token de acceso de Mapillary. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing could be read, and {path} was left as it was. {reason}</source>
        <translation>No se pudo leer nada, y {path} se ha dejado como estaba. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The database of the connection &apos;{connection}&apos; refused: {reason}. See that it is there, that it has PostGIS, and that this user may create tables in it (or that somebody made them); then run this again.</source>
        <translation>La base de datos de la conexión «{connection}» lo rechazó: {reason}. Compruebe que existe, que tiene PostGIS y que este usuario puede crear tablas en ella (o que alguien las ha creado); después ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {folder} is full. The photos that were complete are kept and nothing broken was left behind. Free some space and run it again: only what is missing is fetched.</source>
        <translation>El disco que contiene {folder} está lleno. Las fotos que estaban completas se conservan y no ha quedado nada dañado. Libere espacio y ejecútelo de nuevo: solo se obtiene lo que falta.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {path} is full ({free:,.1f} MB free), so the layer there is not whole. Free some space, or choose a file on another disk, and run it again. Tiles and photos that had come until then are kept and not asked for again.</source>
        <translation>El disco que contiene {path} está lleno ({free:,.1f} MB libres), así que la capa no está completa. Libere espacio o elija un archivo en otro disco, y ejecútelo de nuevo. Las teselas y fotos que habían llegado hasta entonces se conservan y no se piden otra vez.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The table {place} is there already, with {count:,} rows. Nothing was asked for, and it was left as it was. Say under &apos;Existing table&apos; (Advanced) whether to bring its rows up to date or to replace it, or choose another name.</source>
        <translation>La tabla {place} ya existe; filas que tiene: {count:,}. No se ha pedido nada y se ha dejado como estaba. Indique en «Tabla existente» (Parámetros avanzados) si hay que actualizar sus filas o reemplazarla, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>There is no Mapillary access token on {computer}. A request that is sent to another process leaves its token behind, so that none is in a file, a queue or a log. Set the environment variable MLY_TOKEN where the work is done.</source>
        <translation>No hay ningún token de acceso de Mapillary en {computer}. Una petición que se envía a otro proceso deja atrás su token, para que no quede en ningún archivo, cola ni registro. Defina la variable de entorno MLY_TOKEN donde se hace el trabajo.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This area needs {tiles} and the limit is {limit:,}. Choose a smaller extent, give polygons in &apos;Area&apos; so that only their tiles are read, split the area into several runs, or raise &apos;Most tiles to read&apos; under Advanced. Mapillary blocks an address that reads thousands of tiles in a row.</source>
        <translation>Esta área necesita {tiles} y el límite es de {limit:,}. Elija una extensión menor, indique polígonos en «Área» para que solo se lean sus teselas, divida el área en varias ejecuciones o aumente «Máximo de teselas por leer» en Parámetros avanzados. Mapillary bloquea las direcciones que leen miles de teselas seguidas.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This needs the Python package {package}, which is not installed here. Install it with: pip install &quot;landlens[{extra}]&quot;</source>
        <translation>Esto necesita el paquete de Python {package}, que no está instalado aquí. Instálelo con: pip install &quot;landlens[{extra}]&quot;</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole. {help}</source>
        <translation>Lo que hay en {place} no es un token de acceso de Mapillary: {flaw}. Un token es MLY|, unas cifras, | y muchas letras y cifras, copiado entero. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>more than {count:,} coverage tiles</source>
        <translation>más de {count:,} teselas de cobertura</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} coverage tiles</source>
        <translation>{count:,} teselas de cobertura</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} photos of this size need about {expected:,.0f} MB, and the disk that holds {folder} has {free:,.0f} MB free. Choose a smaller size, select fewer images, choose a folder on another disk, or free some space.</source>
        <translation>Las {count:,} fotos de este tamaño necesitan unos {expected:,.0f} MB, y el disco que contiene {folder} tiene {free:,.0f} MB libres. Elija un tamaño menor, seleccione menos imágenes, elija una carpeta en otro disco o libere espacio.</translation>
    </message>
    <message>
        <location filename="../../core/export/export.py"/>
        <source>A data set holds its photos, and {path} is not in {folder}. Tick &apos;Copy the photos&apos; (COPY_PHOTOS), or choose the folder that the photos are in.</source>
        <translation>Un conjunto de datos contiene sus fotos, y {path} no está en {folder}. Marque «Copiar las fotos» (COPY_PHOTOS) o elija la carpeta en la que están las fotos.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{folder} already has a file {name}, which is of no earlier export. Choose another folder, best an empty one.</source>
        <translation>{folder} ya tiene un archivo {name} que no es de ninguna exportación anterior. Elija otra carpeta, mejor una vacía.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{path} cannot be written ({reason}). Close what holds it, or choose another folder.</source>
        <translation>No se puede escribir {path} ({reason}). Cierre lo que lo tenga abierto o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/export/scripts.py"/>
        <source>The scripts for web pages (Leaflet and Pannellum) are not there. Install LandLens from its zip; in a checkout run: make setup</source>
        <translation>Faltan los scripts para páginas web (Leaflet y Pannellum). Instale LandLens desde su zip; en una copia del repositorio, ejecute: make setup</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>Mapillary&apos;s Graph API answered nothing at all: {reason}. The images are kept, without details. {help}</source>
        <translation>La API Graph de Mapillary no respondió en absoluto: {reason}. Las imágenes se conservan, sin detalles. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>not asked for, as the requests before it had failed</source>
        <translation>no se pidió, porque las peticiones anteriores habían fallado</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary could not be asked for the user &apos;{name}&apos; ({reason}). Give the numeric user id instead, or try again later.</source>
        <translation>No se pudo preguntar a Mapillary por el usuario «{name}» ({reason}). Indique en su lugar el identificador numérico de usuario o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary knows no user &apos;{name}&apos; with images. Check the spelling under &apos;Creators&apos;.</source>
        <translation>Mapillary no conoce ningún usuario «{name}» con imágenes. Compruebe cómo está escrito en «Autores».</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary&apos;s tiles end at {latitude:.2f} degrees north and south. The area reaches beyond: of that part no image can be found.</source>
        <translation>Las teselas de Mapillary terminan a {latitude:.2f} grados norte y sur. El área llega más allá: de esa parte no se puede encontrar ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} is no area to fetch images in. Give polygons.</source>
        <translation>Un {kind} no es un área en la que obtener imágenes. Indique polígonos.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} of GeoJSON cannot be read: its coordinates are not rings.</source>
        <translation>No se puede leer un {kind} de GeoJSON: sus coordenadas no son anillos.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>There is no polygon with an area in what was given. Check that it is not empty.</source>
        <translation>En lo indicado no hay ningún polígono con superficie. Compruebe que no está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Position &apos;{position}&apos; is unknown. Choose one of: {known}.</source>
        <translation>La posición «{position}» es desconocida. Elija una de estas: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The age of tiles in hours cannot be negative. 0 asks for every tile again.</source>
        <translation>La antigüedad de las teselas en horas no puede ser negativa. 0 pide de nuevo todas las teselas.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The capture time&apos;s start lies after its end. Swap &apos;Captured from&apos; and &apos;Captured until&apos;.</source>
        <translation>El inicio del periodo de captura es posterior a su final. Intercambie «Capturadas desde» y «Capturadas hasta».</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The largest number of images must be at least 1; leave it empty for all of them.</source>
        <translation>El número máximo de imágenes debe ser al menos 1; déjelo vacío para obtenerlas todas.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>There is no tile {tile}: single images are in those of zoom {zoom}, with columns and rows from 0 to {last:,}. Tiles are written as zoom/column/row.</source>
        <translation>No existe la tesela {tile}: las imágenes individuales están en las de zoom {zoom}, con columnas y filas de 0 a {last:,}. Las teselas se escriben como zoom/columna/fila.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Unknown details: {unknown}. Known are: {known}.</source>
        <translation>Detalles desconocidos: {unknown}. Los conocidos son: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>{count} parallel requests were asked for; choose 1 to {most}.</source>
        <translation>Se pidieron {count} peticiones simultáneas; elija de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>Mapillary&apos;s tile server answered nothing at all: {reason}. {help}</source>
        <translation>El servidor de teselas de Mapillary no respondió en absoluto: {reason}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the day&apos;s tile requests are used up</source>
        <translation>no se pidió, porque se han agotado las peticiones de teselas del día</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the tiles before it had failed</source>
        <translation>no se pidió, porque las teselas anteriores habían fallado</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>this internet address is blocked</source>
        <translation>esta dirección de Internet está bloqueada</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent (west {west}, south {south}, east {east}, north {north}) does not lie on the globe. Check that the coordinates fit the coordinate reference system given with them.</source>
        <translation>La extensión (oeste {west}, sur {south}, este {east}, norte {north}) no está sobre el globo terrestre. Compruebe que las coordenadas corresponden al sistema de referencia de coordenadas indicado con ellas.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent crosses the antimeridian (180 degrees), or spans more than half the globe. Split it at 180 degrees and run once for each side.</source>
        <translation>La extensión cruza el antimeridiano (180 grados) o abarca más de la mitad del globo terrestre. Divídala a 180 grados y haga una ejecución para cada lado.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent holds a coordinate that is not a number. Draw it again on the map.</source>
        <translation>La extensión contiene una coordenada que no es un número. Dibújela de nuevo en el mapa.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it has no width or no height. Draw a box with an area.</source>
        <translation>La extensión está vacía: no tiene anchura o no tiene altura. Dibuje un rectángulo con superficie.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it lies beyond {latitude:.2f} degrees of latitude, where Mapillary&apos;s tiles end. Draw a box that lies between.</source>
        <translation>La extensión está vacía: está más allá de los {latitude:.2f} grados de latitud, donde terminan las teselas de Mapillary. Dibuje un rectángulo entre esos límites.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent&apos;s south edge lies north of its north edge. Order: west, south, east, north.</source>
        <translation>El borde sur de la extensión está al norte de su borde norte. Orden: oeste, sur, este, norte.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>longitude {west} to {east}, latitude {south} to {north}</source>
        <translation>longitud de {west} a {east}, latitud de {south} a {north}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>Both photos: {how}.</source>
        <translation>Ambas fotos: {how}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>First photo: {by_first}. Second photo: {by_second}.</source>
        <translation>Primera foto: {by_first}. Segunda foto: {by_second}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>The two lines meet at {angle:.0f} degrees, {first:,.0f} m and {second:,.0f} m from the cameras; the place is expected to be right within {error:,.1f} m. {how}</source>
        <translation>Las dos líneas se cortan a {angle:.0f} grados, a {first:,.0f} m y {second:,.0f} m de las cámaras; se espera que el lugar sea correcto con un error de hasta {error:,.1f} m. {how}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s computed rotation</source>
        <translation>dirección según la rotación calculada por Mapillary</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s corrected compass, camera taken as level</source>
        <translation>dirección según la brújula corregida por Mapillary, suponiendo la cámara nivelada</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by the camera&apos;s own compass, camera taken as level</source>
        <translation>dirección según la brújula de la propia cámara, suponiendo la cámara nivelada</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position by GPS</source>
        <translation>posición según el GPS</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position corrected by Mapillary</source>
        <translation>posición corregida por Mapillary</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}</source>
        <translation>{position}, {direction}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}, field of view not known and taken as 70 degrees</source>
        <translation>{position}, {direction}, campo de visión desconocido, supuesto de 70 grados</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>Nothing tells which way the photo looks: it has no compass angle, and Mapillary has computed no rotation for it. Choose another photo.</source>
        <translation>Nada indica hacia dónde mira la foto: no tiene ángulo de brújula, y Mapillary no ha calculado ninguna rotación para ella. Elija otra foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The photo has no position, so no line can start from it. Choose another photo.</source>
        <translation>La foto no tiene posición, así que ninguna línea puede partir de ella. Elija otra foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The point lies {elevation:.0f} degrees above or below the horizon, too steep for a direction on the map. Click a point nearer to the horizon, or choose a photo from farther away.</source>
        <translation>El punto está {elevation:.0f} grados por encima o por debajo del horizonte, una inclinación excesiva para obtener una dirección en el mapa. Haga clic en un punto más cercano al horizonte o elija una foto tomada desde más lejos.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>Both photos were taken at the same place, so their lines meet nowhere but there. Choose a second photo that was taken some metres away.</source>
        <translation>Ambas fotos se tomaron en el mismo lugar, así que sus líneas solo se cortan ahí. Elija una segunda foto tomada a unos metros de distancia.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines are nearly parallel ({angle:.1f} degrees between them), so where they meet would be a guess. Choose a second photo that sees the same thing from another side.</source>
        <translation>Las dos líneas son casi paralelas (hay {angle:.1f} grados entre ellas), así que el lugar donde se cortan sería una conjetura. Elija una segunda foto que vea lo mismo desde otro lado.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines do not meet in front of both cameras, but behind that of the {which} photo: it may not be the same thing that was clicked, or a direction is wrong. Mark it again, or choose another photo.</source>
        <translation>Las dos líneas no se cortan delante de ambas cámaras, sino detrás de la cámara de la {which} foto: quizá no se hizo clic en lo mismo, o una dirección es errónea. Márquelo de nuevo o elija otra foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines meet {distance:,.0f} m from a camera, and farther than {most:,.0f} m no place can be told. Choose photos that were taken nearer to the thing.</source>
        <translation>Las dos líneas se cortan a {distance:,.0f} m de una cámara, y a más de {most:,.0f} m no se puede determinar ningún lugar. Elija fotos tomadas más cerca del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>second</source>
        <translation>segunda</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the answer does not end</source>
        <translation>la respuesta no termina</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the transfer all but stood still</source>
        <translation>la transferencia casi se detuvo</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>Check its address, user name and password in QGIS under Settings &gt; Options &gt; Network</source>
        <translation>Compruebe su dirección, nombre de usuario y contraseña en QGIS, en Configuración &gt; Opciones &gt; Red</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>it ended in the middle of the answer</source>
        <translation>se cortó en mitad de la respuesta</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no trusted connection to {host} ({reason}). If your network has certificates of its own, add its authority in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates</source>
        <translation>no hay conexión de confianza con {host} ({reason}). Si su red tiene certificados propios, añada su autoridad en QGIS, en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is larger than {size} MB, the most that is read</source>
        <translation>la respuesta supera los {size} MB, lo máximo que se lee</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is not valid gzip ({reason})</source>
        <translation>la respuesta no es gzip válido ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is packed in a way that was not asked for, and was not unpacked</source>
        <translation>la respuesta está comprimida de una forma que no se pidió, y no se descomprimió</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer was cut short</source>
        <translation>la respuesta llegó cortada</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the connection to {host} failed ({reason})</source>
        <translation>la conexión con {host} falló ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the host&apos;s address could not be found</source>
        <translation>no se encontró la dirección del servidor</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy did not let the request to {host} through. {help}</source>
        <translation>el proxy no dejó pasar la petición para {host}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy refused (HTTP 407). {help}</source>
        <translation>el proxy rechazó la conexión (HTTP 407). {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server closed it without an answer</source>
        <translation>el servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy</source>
        <translation>este QGIS no puede usar un proxy SOCKS, porque a su Python le falta PySocks. Configure un proxy HTTP</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>what came is not what a web server sends</source>
        <translation>lo que llegó no es lo que envía un servidor web</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>&apos;{value}&apos; is not a date. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>«{value}» no es una fecha. Escríbala como 2024-05-31 o 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>A bbox has four numbers: west, south, east, north.</source>
        <translation>Un bbox tiene cuatro números: oeste, sur, este, norte.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>Unknown fields: {unknown}. Known are: {known}.</source>
        <translation>Campos desconocidos: {unknown}. Los conocidos son: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>the argument &apos;token&apos;</source>
        <translation>el argumento «token»</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>The folder {folder} cannot be written to ({reason}). Choose another folder for the photos, or ask for the right to write there.</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}). Elija otra carpeta para las fotos o solicite permiso para escribir en ella.</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>{folder} is a file, not a folder. Choose another folder for the photos.</source>
        <translation>{folder} es un archivo, no una carpeta. Elija otra carpeta para las fotos.</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: it is in more than {most:,} pieces</source>
        <translation>no se pudo escribir EXIF en el archivo: está en más de {most:,} fragmentos</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: there is no room left for it</source>
        <translation>no se pudo escribir EXIF en el archivo: no queda espacio para ello</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>1 minute left</source>
        <translation>queda 1 minuto</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {hours:.0f} hours</source>
        <translation>unas {hours:.0f} horas</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {minutes:.0f} minutes</source>
        <translation>unos {minutes:.0f} minutos</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {seconds:.0f} seconds</source>
        <translation>unos {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>details {done:,} of {total:,}</source>
        <translation>detalles: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}</source>
        <translation>fotos: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}, {speed:,.1f} MB/s, {left}</source>
        <translation>fotos: {done:,} de {total:,}, {speed:,.1f} MB/s, {left}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>tiles {done:,} of {total:,}</source>
        <translation>teselas: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{hours:.0f} hours left</source>
        <translation>quedan {hours:.0f} horas</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{minutes:.0f} minutes left</source>
        <translation>quedan {minutes:.0f} minutos</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the Graph API answered HTTP {status} without usable JSON</source>
        <translation>la API Graph respondió HTTP {status} sin JSON utilizable</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer holds more than {most:,} values, the most that are read</source>
        <translation>la respuesta contiene más de {most:,} valores, lo máximo que se lee</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer was not a tile</source>
        <translation>la respuesta no era una tesela</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the app&apos;s request limit is reached</source>
        <translation>se ha alcanzado el límite de peticiones de la aplicación</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the image was deleted or is private</source>
        <translation>la imagen se eliminó o es privada</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server answered HTTP {status}</source>
        <translation>el servidor de teselas respondió HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server refused the request (HTTP {status})</source>
        <translation>el servidor de teselas rechazó la petición (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said} (code {code})</source>
        <translation>{said} (código {code})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>Check the internet connection and QGIS&apos;s proxy settings, and whether the access token is the right one (Mapillary answers some wrong tokens like an outage). Then run it again.</source>
        <translation>Compruebe la conexión a Internet, la configuración de proxy de QGIS y que el token de acceso sea el correcto (con algunos tokens incorrectos, Mapillary responde como si estuviera averiado). Después ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>its answer does not name the user</source>
        <translation>su respuesta no nombra al usuario</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>not asked for, as all before it were refused</source>
        <translation>no se pidió, porque todas las anteriores se rechazaron</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>the service left the image out of its answer</source>
        <translation>el servicio omitió la imagen en su respuesta</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>what the layer has is no id of an image</source>
        <translation>lo que tiene la capa no es el identificador de una imagen</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it holds characters that no token has</source>
        <translation>contiene caracteres que ningún token tiene</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is a web address</source>
        <translation>es una dirección web</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is not whole (in a shell the token stands in quotes, as | means something else there)</source>
        <translation>no está entero (en una consola, el token va entre comillas, porque allí | significa otra cosa)</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is too short, with {count} characters</source>
        <translation>es demasiado corto; caracteres: {count}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>the environment variable MLY_TOKEN</source>
        <translation>la variable de entorno MLY_TOKEN</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are quotes in it</source>
        <translation>contiene comillas</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are spaces in it</source>
        <translation>contiene espacios</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} cannot be used ({reason}). The run goes on without it: {without} Check that this folder can be written to, that its disk is not full, and that no other program holds the file.</source>
        <translation>El archivo {path} ({file}) no se puede usar ({reason}). La ejecución continúa sin él: {without} Compruebe que se puede escribir en esta carpeta, que su disco no está lleno y que ningún otro programa tiene abierto el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} was damaged or not made by this version of LandLens ({reason}). It was renamed to {name}.unusable, which you may delete, and a new one was begun.</source>
        <translation>El archivo {path} ({file}) estaba dañado o no lo creó esta versión de LandLens ({reason}). Se le ha cambiado el nombre a {name}.unusable, que puede eliminar, y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <location filename="../../core/view/failures.py"/>
        <location filename="../../layers/shapes.py"/>
        <source>no reason is known</source>
        <translation>no se conoce el motivo</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>count of the day&apos;s tile requests</source>
        <translation>recuento de las peticiones de teselas del día</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>it says {used!r} where a number of requests belongs</source>
        <translation>dice {used!r} donde corresponde un número de peticiones</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>cache of details</source>
        <translation>caché de detalles</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not kept on the disk, and a second run asks for all of them.</source>
        <translation>los detalles no se guardan en el disco, y una segunda ejecución los pide todos.</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not what was kept</source>
        <translation>los detalles no son los que se guardaron</translation>
    </message>
    <message>
        <location filename="../../core/store/jobtables.py"/>
        <source>&apos;{name}&apos; is no name for a schema of the database: it takes letters, digits and _, begins with no digit and has {most} bytes at the most.</source>
        <translation>«{name}» no es un nombre válido para un esquema de la base de datos: admite letras, cifras y _, no empieza por una cifra y tiene como máximo {most} bytes.</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it broke while it was used</source>
        <translation>se estropeó durante el uso</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>its tables are not those that belong there</source>
        <translation>sus tablas no son las que corresponden</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>the file was made by something else</source>
        <translation>el archivo lo creó otro programa</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>every tile is asked for, now and the next time.</source>
        <translation>se piden todas las teselas, ahora y la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>tile cache</source>
        <translation>caché de teselas</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>more follows after the end of the tile</source>
        <translation>hay más datos después del final de la tesela</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is cut</source>
        <translation>la tesela está cortada</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is not valid gzip</source>
        <translation>la tesela no es gzip válido</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile unpacks to more than {most} MB</source>
        <translation>la tesela descomprimida supera los {most} MB</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>what came is not a vector tile</source>
        <translation>lo que llegó no es una tesela vectorial</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <location filename="../../core/tiles/decode_gdal.py"/>
        <location filename="../../core/tiles/decode_protobuf.py"/>
        <location filename="../../core/tiles/rewrite.py"/>
        <source>the tile could not be decoded</source>
        <translation>no se pudo descodificar la tesela</translation>
    </message>
    <message>
        <location filename="../../core/tiles/grid.py"/>
        <source>&apos;{name}&apos; is no tile. Write it as a pair of its column and row, or as 14/column/row.</source>
        <translation>«{name}» no es una tesela. Escríbala como pareja de columna y fila, o como 14/columna/fila.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary asks to slow down. Wait a minute and try again.</source>
        <translation>Mapillary pide ir más despacio. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary cannot be reached: {reason}.</source>
        <translation>No se puede acceder a Mapillary: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be fetched: {reason}. Check the internet connection and try again.</source>
        <translation>No se pudo obtener la imagen: {reason}. Compruebe la conexión a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be kept on the disk: {reason}. Free some space and try again.</source>
        <translation>No se pudo guardar la imagen en el disco: {reason}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture&apos;s address is no longer valid, and there is no id to ask for a new one.</source>
        <translation>La dirección de la imagen ya no es válida, y no hay identificador con el que pedir una nueva.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>There is no picture to show: {reason}.</source>
        <translation>No hay ninguna imagen que mostrar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>This image was deleted from Mapillary, or made private.</source>
        <translation>Esta imagen se eliminó de Mapillary o se hizo privada.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>what came is not what was asked for</source>
        <translation>lo que llegó no es lo que se pidió</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>Mapillary has no picture of it</source>
        <translation>Mapillary no tiene ninguna foto de ella</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>the file {path} is broken</source>
        <translation>el archivo {path} está dañado</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no file {name} in {folder}</source>
        <translation>no hay ningún archivo {name} en {folder}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it is called a panorama and is none: {width} by {height} pixels</source>
        <translation>figura como panorámica y no lo es: {width} por {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it shows {degrees:.0f} of 360 degrees</source>
        <translation>muestra {degrees:.0f} de 360 grados</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama could not be read ({reason})</source>
        <translation>no se pudo leer la panorámica ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama has too few pixels</source>
        <translation>la panorámica tiene muy pocos píxeles</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file cannot be decoded: it is damaged, or no picture that QGIS knows</source>
        <translation>no se puede descodificar el archivo de la panorámica: está dañado o no es una imagen que QGIS conozca</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file is broken or no picture</source>
        <translation>el archivo de la panorámica está dañado o no es una imagen</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>there is no file {path}</source>
        <translation>no existe el archivo {path}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../core/views/views.py"/>
        <source>it is a flat image</source>
        <translation>es una imagen plana</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../qgis_exif.py"/>
        <source>EXIF could not be written into the file</source>
        <translation>no se pudo escribir EXIF en el archivo</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>LandLens&apos;s settings (Settings &gt; Options &gt; LandLens)</source>
        <translation>la configuración de LandLens (Configuración &gt; Opciones &gt; LandLens)</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>The authentication configuration &apos;{authcfg}&apos; could not be read or holds no token. Choose another one, and enter the master password when QGIS asks for it. {help}</source>
        <translation>No se pudo leer la configuración de autenticación «{authcfg}», o no contiene ningún token. Elija otra e introduzca la contraseña maestra cuando QGIS la pida. {help}</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the authentication configuration &apos;{authcfg}&apos;</source>
        <translation>la configuración de autenticación «{authcfg}»</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;</source>
        <translation>el campo «Token de acceso de Mapillary»</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;, where it was entered for this session only</source>
        <translation>el campo «Token de acceso de Mapillary», donde se introdujo solo para esta sesión</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>{place}, as the token in LandLens&apos;s settings is locked behind the master password</source>
        <translation>{place}, porque el token de la configuración de LandLens está bloqueado tras la contraseña maestra</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>LandLens toolbar</source>
        <translation>Barra de herramientas de LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>No token yet: see Web &gt; LandLens &gt; Settings</source>
        <translation>Aún no hay token: véase Web &gt; LandLens &gt; Configuración</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used</source>
        <translation>Se usa el token guardado</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used, after the master password</source>
        <translation>Se usa el token guardado, tras la contraseña maestra</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token in MLY_TOKEN is used</source>
        <translation>Se usa el token de MLY_TOKEN</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token of this session is used</source>
        <translation>Se usa el token de esta sesión</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Enter token…</source>
        <translation>Introducir token…</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Mapillary asks for an access token, which is free. Enter one to start.</source>
        <translation>Mapillary pide un token de acceso, que es gratuito. Introduzca uno para empezar.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage.py"/>
        <source>Mapillary coverage: zoom in to 1:{scale:,.0f} or closer to see it</source>
        <translation>Cobertura de Mapillary: acerque a 1:{scale:,.0f} o más para verla</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street, {number}</source>
        <translation>Cobertura por calle, {number}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Images: {credit}, mapillary.com</source>
        <translation>Imágenes: {credit}, mapillary.com</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Street-level images: coverage by street</source>
        <translation>Imágenes a nivel de calle: cobertura por calle</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>There are no streets with a coverage in this project. Run &apos;Coverage by street&apos; of the Toolbox first.</source>
        <translation>En este proyecto no hay calles con cobertura. Ejecute primero «Cobertura por calle» de la caja de herramientas.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage could not be read, as Mapillary&apos;s tile server answered nothing: {reason}. It is tried again when the map moves. Check the internet connection and QGIS&apos;s proxy settings.</source>
        <translation>No se pudo leer la cobertura, porque el servidor de teselas de Mapillary no respondió en absoluto: {reason}. Se intentará de nuevo cuando se mueva el mapa. Compruebe la conexión a Internet y la configuración de proxy de QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage is not read any further. {reason}</source>
        <translation>Se ha dejado de leer la cobertura. {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage of the map</source>
        <translation>Cobertura de Mapillary en el mapa</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: reading tiles, {done:,} of {count:,}</source>
        <translation>Cobertura de Mapillary: leyendo teselas, {done:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: {failed:,} of {count:,} tiles failed</source>
        <translation>Cobertura de Mapillary: teselas fallidas: {failed:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>LandLens Photos</source>
        <translation>Fotos de LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>About the photo</source>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Credit and licence</source>
        <translation>Atribución y licencia</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date and creator</source>
        <translation>Fecha y autor</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Direction unknown</source>
        <translation>Dirección desconocida</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Looks {way}</source>
        <translation>Mira hacia {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>N NE E SE S SW W NW</source>
        <translation>N NE E SE S SO O NO</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Panorama, middle {way}</source>
        <translation>Panorámica, centro {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Quality {percent:.0f} %</source>
        <translation>Calidad {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>this image</source>
        <translation>esta imagen</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>{service} contributor</source>
        <translation>colaborador de {service}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <location filename="../../gui/widgets/panorama.py"/>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Panorama</source>
        <translation>Panorámica</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Sequence {name}</source>
        <translation>Secuencia {name}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled before an image was read.</source>
        <translation>Cancelado antes de leer ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled. The {count:,} images that were read until then are loaded.</source>
        <translation>Cancelado. Se han cargado las imágenes leídas hasta ese momento: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetch what I see</source>
        <translation>Obtener lo que veo</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetching Mapillary images: {phase}</source>
        <translation>Obteniendo imágenes de Mapillary: {phase}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, and {most:,} are the most that are fetched at once from here. Zoom in, or select polygons to fetch.</source>
        <translation>El mapa muestra {count:,} teselas de cobertura, y desde aquí se obtienen como máximo {most:,} a la vez. Acérquese o seleccione polígonos que obtener.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, which takes {time}. Mapillary may block this internet address for a day if it reads so many again and again. Fetch them all?</source>
        <translation>El mapa muestra {count:,} teselas de cobertura, lo que lleva {time}. Mapillary puede bloquear durante un día esta dirección de Internet si lee tantas una y otra vez. ¿Obtenerlas todas?</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The next run goes on from there.</source>
        <translation>La próxima ejecución continuará desde ahí.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Fetch what I see</source>
        <translation>O&amp;btener lo que veo</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Years</source>
        <translation>&amp;Años</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>1 tile</source>
        <translation>1 tesela</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured from this year on</source>
        <translation>Capturadas desde este año</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured until this year</source>
        <translation>Capturadas hasta este año</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Fetches {name}.</source>
        <translation>Obtiene {name}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Flat only</source>
        <translation>Solo planas</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>How far the fetch is</source>
        <translation>Progreso de la consulta</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Kind of image</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Looking at the tiles on the disk</source>
        <translation>Comprobando las teselas del disco</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>all on the disk already.</source>
        <translation>todo está ya en el disco.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>takes {time}.</source>
        <translation>tarda {time}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles</source>
        <translation>{count:,} teselas</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles are a lot: zoom in to fetch less.</source>
        <translation>{count:,} teselas son muchas: acérquese para obtener menos.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{kept:,} of them on the disk; takes {time}.</source>
        <translation>de ellas en el disco: {kept:,}; tarda {time}.</translation>
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
        <translation>Guardar foto como</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo could not be saved as {path}: {reason}.</source>
        <translation>No se pudo guardar la foto como {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo was saved as {path}.</source>
        <translation>La foto se guardó como {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../gui/window.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/window.py"/>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Choose a layer of images that has the time at which each was captured.</source>
        <translation>Elija una capa de imágenes que tenga la hora en que se capturó cada una.</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Show year by year</source>
        <translation>Mostrar año por año</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>The map shows one year at a time: step with QGIS&apos;s temporal controller, the clock on its toolbar.</source>
        <translation>El mapa muestra un año cada vez: avance con el controlador temporal de QGIS, el reloj de su barra de herramientas.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>Look at photos</source>
        <translation>Ver fotos</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No photo here: click nearer to an image.</source>
        <translation>Aquí no hay ninguna foto: haga clic más cerca de una imagen.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No visible layer has photos: fetch images, or add a layer with a photo&apos;s path.</source>
        <translation>Ninguna capa visible tiene fotos: obtenga imágenes o añada una capa con la ruta de una foto.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Forgets the marks in photos and their lines; points in layers stay.</source>
        <translation>Olvida las marcas en las fotos y sus líneas; los puntos de las capas se quedan.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Marking</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Takes back the last mark: Backspace, or Ctrl+Z.</source>
        <translation>Deshace la última marca: Retroceso o Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>A layer for marks could not be added to the project.</source>
        <translation>No se pudo añadir al proyecto una capa para las marcas.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Angle between the lines (degrees)</source>
        <translation>Ángulo entre las líneas (grados)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected error (m)</source>
        <translation>Error esperado (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected to be right within {error} m</source>
        <translation>Error esperado de hasta {error} m</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First direction (degrees)</source>
        <translation>Primera dirección (grados)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First distance (m)</source>
        <translation>Primera distancia (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First line known by</source>
        <translation>Primera línea según</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Mark a place</source>
        <translation>Marcar un lugar</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marked at</source>
        <translation>Marcado el</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second direction (degrees)</source>
        <translation>Segunda dirección (grados)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second distance (m)</source>
        <translation>Segunda distancia (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second image</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second line known by</source>
        <translation>Segunda línea según</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Take back a marked place</source>
        <translation>Retirar un lugar marcado</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The point could not be added to the layer &quot;{layer}&quot;: is it read-only?</source>
        <translation>No se pudo añadir el punto a la capa «{layer}»: ¿es de solo lectura?</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The projection of the layer &quot;{layer}&quot; has no such place. Stop editing it, and mark the thing again.</source>
        <translation>La proyección de la capa «{layer}» no incluye ese lugar. Deje de editarla y marque el objeto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Asking Mapillary how the photo was taken…</source>
        <translation>Preguntando a Mapillary cómo se tomó la foto…</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Click a thing in the photo, and the same thing in another photo: it becomes a point on the map.</source>
        <translation>Haga clic en un objeto de la foto y en el mismo objeto de otra foto: se convertirá en un punto en el mapa.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>First line: {how}. Now go to another photo and click the same thing.</source>
        <translation>Primera línea: {how}. Ahora vaya a otra foto y haga clic en el mismo objeto.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Marked in the layer &quot;{layer}&quot;. {how}</source>
        <translation>Marcado en la capa «{layer}». {how}</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>The point cannot be taken back, as the layer &quot;{layer}&quot; was changed since. Remove it there.</source>
        <translation>El punto no se puede quitar, porque la capa «{layer}» ha cambiado desde entonces. Elimínelo en ella.</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <location filename="../../gui/window.py"/>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <source>&lt;p&gt;LandLens reads Mapillary with your own access token. Tokens are free: register an application on Mapillary&apos;s page, and copy its &lt;i&gt;Client Token&lt;/i&gt;, which begins with MLY|.&lt;/p&gt;&lt;p&gt;Save keeps it encrypted in QGIS&apos;s authentication database, behind your master password. An authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is used if there is no token here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;LandLens lee Mapillary con un token de acceso personal, el suyo. Los tokens son gratuitos: registre una aplicación en la página de Mapillary y copie su &lt;i&gt;Client Token&lt;/i&gt;, que empieza por MLY|.&lt;/p&gt;&lt;p&gt;Guardar lo conserva cifrado en la base de datos de autenticación de QGIS, tras su contraseña maestra. Una configuración de autenticación elegida en una herramienta tiene prioridad; la variable de entorno MLY_TOKEN se usa si aquí no hay ningún token.&lt;/p&gt;</translation>
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
        <translation>Token de acceso de Mapillary</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Copy photo</source>
        <translation>&amp;Copiar foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Open photo with its program</source>
        <translation>&amp;Abrir foto con su programa</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Save photo as…</source>
        <translation>&amp;Guardar foto como…</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A panorama turns; else the photo nearby that looks the other way is shown: Alt+Down.</source>
        <translation>Una panorámica gira; si no, se muestra la foto cercana que mira hacia el lado contrario: Alt+Abajo.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A thing that is clicked in two photos becomes a point on the map: M, Escape ends.</source>
        <translation>Un objeto en el que se hace clic en dos fotos se convierte en un punto en el mapa: M; Escape para terminar.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Back along the sequence: Page Up or Alt+Left, in a flat photo also Left.</source>
        <translation>Atrás por la secuencia: Re Pág o Alt+Izquierda; en una foto plana, también Izquierda.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Copy, save or open the photo</source>
        <translation>Copiar, guardar o abrir la foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>On along the sequence: Page Down or Alt+Right, in a flat photo also Right.</source>
        <translation>Adelante por la secuencia: Av Pág o Alt+Derecha; en una foto plana, también Derecha.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>The image&apos;s own page, in the browser.</source>
        <translation>La página propia de la imagen, en el navegador.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Turn around</source>
        <translation>Dar la vuelta</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Two years side by side: this photo, and one chosen in the row beneath.</source>
        <translation>Dos años, uno al lado del otro: esta foto y otra elegida en la fila de abajo.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>What to do with the photo</source>
        <translation>Qué hacer con la foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Open on Mapillary</source>
        <translation>Abrir en Mapillary</translation>
    </message>
    <message>
        <location filename="../../gui/photo_page.py"/>
        <source>Other years here</source>
        <translation>Otros años aquí</translation>
    </message>
    <message>
        <location filename="../../gui/pictures.py"/>
        <source>The file {path} is broken, or no picture that QGIS can read.</source>
        <translation>El archivo {path} está dañado o no es una imagen que QGIS pueda leer.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <source>Copied: versions, settings and log, without tokens and passwords. Read it before you paste it.</source>
        <translation>Copiado: versiones, configuración y registro, sin tokens ni contraseñas. Léalo antes de pegarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <location filename="../../gui/window.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Click an image on the map</source>
        <translation>Haga clic en una imagen del mapa</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Its photo is shown here. A selected image is shown as well, wherever it was selected. Then the keys Page Up and Page Down walk along the street.</source>
        <translation>Aquí se muestra su foto. También se muestra una imagen seleccionada, dondequiera que se haya seleccionado. Después, las teclas Re Pág y Av Pág recorren la calle.</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>See the street</source>
        <translation>Ver la calle</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Zoom to a few streets and fetch their images, or add any layer of points that has the path or the address of a photo. A click on a point shows it here.</source>
        <translation>Acérquese a unas pocas calles y obtenga sus imágenes, o añada cualquier capa de puntos que tenga la ruta o la dirección de una foto. Con un clic en un punto, se muestra aquí.</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>One year at a time, with QGIS&apos;s temporal controller</source>
        <translation>Un año cada vez, con el controlador temporal de QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>Show year &amp;by year</source>
        <translation>&amp;Mostrar año por año</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Another token than the one that is there</source>
        <translation>Otro token distinto del que hay</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Asking Mapillary …</source>
        <translation>Preguntando a Mapillary …</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>LandLens reads Mapillary with your own access token, which is free. Register an application on Mapillary&apos;s page, and copy its Client Token, which begins with MLY|.</source>
        <translation>LandLens lee Mapillary con un token de acceso personal, el suyo, que es gratuito. Registre una aplicación en la página de Mapillary y copie su Client Token, que empieza por MLY|.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>MLY|…</source>
        <translation>MLY|…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes the token that is there.</source>
        <translation>Mapillary acepta el token que hay.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes this token. Press Save to keep it.</source>
        <translation>Mapillary acepta este token. Pulse Guardar para conservarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>QGIS did not open its authentication database, so the token was not removed.</source>
        <translation>QGIS no abrió su base de datos de autenticación, así que el token no se ha eliminado.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Test of the access token</source>
        <translation>Prueba del token de acceso</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>The token was not stored, as QGIS&apos;s authentication database was not opened with the master password. What you typed is still here: press Save again, or &apos;Only for this session&apos;, which needs no password.</source>
        <translation>El token no se ha guardado, porque la base de datos de autenticación de QGIS no se abrió con la contraseña maestra. Lo que escribió sigue aquí: pulse Guardar de nuevo, o «Solo para esta sesión», que no necesita contraseña.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, and locked: QGIS asks for the master password when it is used for the first time. Unlock does that now.</source>
        <translation>Hay un token guardado y bloqueado: QGIS pide la contraseña maestra cuando se usa por primera vez. Desbloquear lo hace ahora.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, encrypted, and is used.</source>
        <translation>Hay un token guardado, cifrado, y se usa.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is used until QGIS closes. It is written nowhere.</source>
        <translation>Se usa un token hasta que se cierre QGIS. No se escribe en ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>An access token is stored, and stayed locked behind QGIS&apos;s master password.</source>
        <translation>Hay un token de acceso guardado, y siguió bloqueado tras la contraseña maestra de QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary asks for an access token, which is free, and there is none yet.</source>
        <translation>Mapillary pide un token de acceso, que es gratuito, y aún no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary did not answer: {reason}. Check the internet connection and QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network), and test it again.</source>
        <translation>Mapillary no respondió: {reason}. Compruebe la conexión a Internet y la configuración de proxy de QGIS (Configuración &gt; Opciones &gt; Red), y pruébelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token that came from {place}.</source>
        <translation>Mapillary rechazó el token de acceso. Origen: {place}.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token.</source>
        <translation>Mapillary rechazó el token de acceso.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the token: {reason}. Copy the Client Token once more, whole, or make a new one.</source>
        <translation>Mapillary rechazó el token: {reason}. Copie el Client Token otra vez, entero, o cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary takes the token, but its tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last request that it refused; another token does not help.</source>
        <translation>Mapillary acepta el token, pero su servidor de teselas ha bloqueado esta dirección de Internet por leer demasiadas teselas. El bloqueo se levanta unas 24 horas después de la última petición que rechazó; otro token no ayuda.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The stored token stayed locked, as QGIS did not get the right master password.</source>
        <translation>El token guardado siguió bloqueado, porque QGIS no recibió la contraseña maestra correcta.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The token of the environment variable MLY_TOKEN is used.</source>
        <translation>Se usa el token de la variable de entorno MLY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet, and QGIS&apos;s authentication database is switched off, so that none can be stored. Use it only for this session.</source>
        <translation>Aún no hay ningún token, y la base de datos de autenticación de QGIS está desactivada, así que no se puede guardar ninguno. Úselo solo para esta sesión.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet. Press &apos;Get a token&apos;, copy the Client Token from the page, paste it here, and save it.</source>
        <translation>Aún no hay ningún token. Pulse «Obtener un token», copie el Client Token de la página, péguelo aquí y guárdelo.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole.</source>
        <translation>Lo que hay en {place} no es un token de acceso de Mapillary: {flaw}. Un token es MLY|, unas cifras, | y muchas letras y cifras, copiado entero.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no access token.</source>
        <translation>Lo que hay en {place} no es un token de acceso.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows half the globe or more. Zoom in to what is to be fetched.</source>
        <translation>El mapa muestra la mitad del globo terrestre o más. Acérquese a lo que quiere obtener.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows no place on the globe. Zoom to a place first.</source>
        <translation>El mapa no muestra ningún lugar del globo terrestre. Vaya primero a un lugar.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the selected polygon of &apos;{layer}&apos;</source>
        <translation>el polígono seleccionado de «{layer}»</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the {count:,} selected polygons of &apos;{layer}&apos;</source>
        <translation>los {count:,} polígonos seleccionados de «{layer}»</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>what the map shows</source>
        <translation>lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>Asking Mapillary how this sequence goes on…</source>
        <translation>Preguntando a Mapillary cómo sigue esta secuencia…</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>No photo within {metres:.0f} m looks the other way.</source>
        <translation>Ninguna foto a menos de {metres:.0f} m mira hacia el lado contrario.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>The next image is in the layer no longer.</source>
        <translation>La imagen siguiente ya no está en la capa.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This feature has no photo: neither a file, nor an address, nor a Mapillary id.</source>
        <translation>Este objeto no tiene foto: ni un archivo, ni una dirección, ni un identificador de Mapillary.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the first image of the sequence.</source>
        <translation>Esta es la primera imagen de la secuencia.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the last image of the sequence.</source>
        <translation>Esta es la última imagen de la secuencia.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Left {left}, right {right}. The arrow keys move the line, Escape ends it.</source>
        <translation>Izquierda: {left}; derecha: {right}. Las teclas de flecha mueven la línea; Escape termina.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Two photos side by side</source>
        <translation>Dos fotos, una al lado de la otra</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/marks.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>State of the photo</source>
        <translation>Estado de la foto</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Arrow keys turn, plus and minus zoom, Home looks ahead.</source>
        <translation>Las teclas de flecha giran, más y menos cambian el zoom, Inicio mira hacia delante.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Looks {heading} degrees from north. {keys}</source>
        <translation>Mira a {heading} grados del norte. {keys}</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/photo.py"/>
        <source>Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.</source>
        <translation>Más y menos cambian el zoom, 0 muestra la foto entera, Mayús con una tecla de flecha la mueve.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Forget it</source>
        <translation>Ol&amp;vidarlo</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Get a token</source>
        <translation>&amp;Obtener un token</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Only for this session</source>
        <translation>&amp;Solo para esta sesión</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Remove the token</source>
        <translation>&amp;Eliminar el token</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Asks Mapillary whether it takes the token: two small requests, and nothing is stored</source>
        <translation>Pregunta a Mapillary si acepta el token: dos peticiones pequeñas, y no se guarda nada</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Ends the use of the token of this session</source>
        <translation>Termina el uso del token de esta sesión</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Keeps the token encrypted in QGIS, behind your master password, for this and later sessions</source>
        <translation>Conserva el token cifrado en QGIS, tras su contraseña maestra, para esta sesión y las siguientes</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Opens Mapillary&apos;s page in the browser; a token is free</source>
        <translation>Abre la página de Mapillary en el navegador; un token es gratuito</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>QGIS asks for your master password</source>
        <translation>QGIS le pide su contraseña maestra</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>S&amp;top the test</source>
        <translation>Detener la &amp;prueba</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Takes the token out of QGIS</source>
        <translation>Quita el token de QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Uses the token until QGIS closes; it is written nowhere, so no password</source>
        <translation>Usa el token hasta que se cierre QGIS; no se escribe en ningún sitio, así que no hace falta contraseña</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy what the report of a fault needs: versions, settings and the log of the last runs</source>
        <translation>Copiar lo necesario para informar de un fallo: versiones, configuración y registro de las últimas ejecuciones</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download images…</source>
        <translation>Descargar imágenes…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download the photos of a layer</source>
        <translation>Descargar las fotos de una capa</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch images here</source>
        <translation>Obtener imágenes aquí</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch the images of what the map shows</source>
        <translation>Obtener las imágenes de lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>LandLens&apos;s settings: the access token</source>
        <translation>La configuración de LandLens: el token de acceso</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Look at the photos of images on the map</source>
        <translation>Ver las fotos de las imágenes del mapa</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Open a page to print with the streets of &apos;Coverage by street&apos;</source>
        <translation>Abrir una página para imprimir con las calles de «Cobertura por calle»</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Print coverage by street…</source>
        <translation>Imprimir cobertura por calle…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Show on the map where there are images to fetch</source>
        <translation>Mostrar en el mapa dónde hay imágenes que obtener</translation>
    </message>
    <message>
        <location filename="../../i18n.py"/>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>The same</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Turned, and looks that way now</source>
        <translation>Girada, y ahora mira así</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <location filename="../../layers/jobs.py"/>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Before {year}, or unknown</source>
        <translation>Antes de {year}, o desconocido</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Mapillary coverage</source>
        <translation>Cobertura de Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Panoramas have a pale core</source>
        <translation>Las panorámicas tienen el centro pálido</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{years}, panoramas</source>
        <translation>{years}, panorámicas</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{year} and later</source>
        <translation>{year} y posteriores</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude (m)</source>
        <translation>Altitud (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude, corrected (m)</source>
        <translation>Altitud, corregida (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera make</source>
        <translation>Marca de la cámara</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera model</source>
        <translation>Modelo de la cámara</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera parameters (focal length, distortion)</source>
        <translation>Parámetros de la cámara (distancia focal, distorsión)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera type</source>
        <translation>Tipo de cámara</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Captured at (UTC)</source>
        <translation>Capturada el (UTC)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Connected component</source>
        <translation>Componente conectado</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Creator id</source>
        <translation>ID del autor</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Detection ids</source>
        <translation>ID de las detecciones</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction (° clockwise from north)</source>
        <translation>Dirección (° desde el norte, sentido horario)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction, corrected (° clockwise from north)</source>
        <translation>Dirección, corregida (° desde el norte, sentido horario)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>EXIF orientation (1 to 8)</source>
        <translation>Orientación EXIF (1 a 8)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File size (bytes)</source>
        <translation>Tamaño del archivo (bytes)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Height (pixels)</source>
        <translation>Altura (píxeles)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Latitude, corrected (°)</source>
        <translation>Latitud, corregida (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Longitude, corrected (°)</source>
        <translation>Longitud, corregida (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mapillary id</source>
        <translation>ID de Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh address</source>
        <translation>Dirección de la malla</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh id</source>
        <translation>ID de la malla</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Organisation id</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Page on Mapillary</source>
        <translation>Página en Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Photo, from the folder</source>
        <translation>Foto, de la carpeta</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address</source>
        <translation>Dirección de la imagen</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 1024 pixels wide</source>
        <translation>Dirección de la imagen, 1024 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 2048 pixels wide</source>
        <translation>Dirección de la imagen, 2048 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 256 pixels wide</source>
        <translation>Dirección de la imagen, 256 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, original size</source>
        <translation>Dirección de la imagen, tamaño original</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud address</source>
        <translation>Dirección de la nube de puntos</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud id</source>
        <translation>ID de la nube de puntos</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Quality (0 to 1)</source>
        <translation>Calidad (0 a 1)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Rotation (axis and angle, radians)</source>
        <translation>Rotación (eje y ángulo, radianes)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Scale of the reconstruction</source>
        <translation>Escala de la reconstrucción</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Why it was not downloaded</source>
        <translation>Por qué no se descargó</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Width (pixels)</source>
        <translation>Anchura (píxeles)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style_set.py"/>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Waiting to be read</source>
        <translation>Pendiente de leer</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>Mapillary images, {count:,}</source>
        <translation>Imágenes de Mapillary, {count:,}</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>The layer is complete, but could not be styled: {error}</source>
        <translation>La capa está completa, pero no se le pudo aplicar el estilo: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>Features whose photo is not asked for by their id: {count:,} ({flaw}).</source>
        <translation>Objetos cuya foto no se pide por su identificador: {count:,} ({flaw}).</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; cannot be used: {reason}</source>
        <translation>La expresión de «Subcarpeta» no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; failed: {reason}</source>
        <translation>La expresión de «Subcarpeta» falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>it is a {kind}, not a polygon</source>
        <translation>es un {kind}, no un polígono</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>its shape cannot be mended ({reason})</source>
        <translation>su forma no se puede corregir ({reason})</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>one of its coordinates is no number</source>
        <translation>una de sus coordenadas no es un número</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Aging images</source>
        <translation>Imágenes de antigüedad intermedia</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Fresh images</source>
        <translation>Imágenes recientes</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Mostly without images</source>
        <translation>Casi sin imágenes</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Old or of unknown age</source>
        <translation>Antiguas o de antigüedad desconocida</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f}</source>
        <translation>Desde 1:{first:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f} to 1:{last:,.0f}</source>
        <translation>De 1:{first:,.0f} a 1:{last:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image with direction</source>
        <translation>Imagen con dirección</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image without direction</source>
        <translation>Imagen sin dirección</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>The style {name} could not be loaded: {message}</source>
        <translation>No se pudo cargar el estilo {name}: {message}</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Flat image</source>
        <translation>Imagen plana</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Panorama or flat</source>
        <translation>Panorámica o plana</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Year of capture</source>
        <translation>Año de captura</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>By {name}</source>
        <translation>Por {name}</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Captured {moment} UTC</source>
        <translation>Capturada el {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Direction {degrees}°</source>
        <translation>Dirección {degrees}°</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Quality {share} of 1</source>
        <translation>Calidad {share} de 1</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>The layer is complete, but its style could not be saved beside it: {error}</source>
        <translation>La capa está completa, pero no se pudo guardar su estilo junto a ella: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id can be read in two ways, as its point or comma may part thousands or decimals: keep ids as text</source>
        <translation>el identificador se puede leer de dos maneras, ya que su punto o coma puede separar miles o decimales: guarde los identificadores como texto</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id is kept as a rounded number, which has lost its last digits: read it as text where the layer comes from</source>
        <translation>el identificador está guardado como número redondeado, que ha perdido sus últimas cifras: léalo como texto en el origen de la capa</translation>
    </message>
    <message>
        <location filename="../../provider.py"/>
        <source>LandLens: Mapillary street-level images</source>
        <translation>LandLens: imágenes a nivel de calle de Mapillary</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>A line from each camera to the building that it looks at.</source>
        <translation>Una línea de cada cámara al edificio al que mira.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Finds the Mapillary images in an extent that show your buildings with no other building in the way, keeps the best ones of each, and downloads their photos.</source>
        <translation>Busca las imágenes de Mapillary de una extensión que muestran sus edificios sin otro edificio delante, conserva las mejores de cada uno y descarga sus fotos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Images looking at the buildings</source>
        <translation>Imágenes que miran a los edificios</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>One point for each image and building, with the path of the photo.</source>
        <translation>Un punto por imagen y edificio, con la ruta de la foto.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Photos of each building</source>
        <translation>Fotos de cada edificio</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Polygons, such as the buildings of OpenStreetMap. They are what is to be seen, and what stands in the way.</source>
        <translation>Polígonos, como los edificios de OpenStreetMap. Son lo que se quiere ver y también lo que puede tapar la vista.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>So many of the best images are kept for each building.</source>
        <translation>Número de las mejores imágenes que se conservan de cada edificio.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>The buildings that no image looks at.</source>
        <translation>Los edificios a los que no mira ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The area to look in, in any coordinate reference system.</source>
        <translation>El área en la que buscar, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Where the photos go.</source>
        <translation>Adónde van las fotos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetch Mapillary images</source>
        <translation>Obtener imágenes de Mapillary</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The width of the photos; one of 1024 pixels has about 100 kB.</source>
        <translation>La anchura de las fotos; una de 1024 píxeles ocupa unos 100&#xa0;kB.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>At most so many photos are downloaded; one of 1024 pixels has about 100 kB.</source>
        <translation>Número máximo de fotos que se descargan; una de 1024 píxeles ocupa unos 100&#xa0;kB.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Finds the newest Mapillary images in an extent and downloads their photos.</source>
        <translation>Busca las imágenes de Mapillary más recientes de una extensión y descarga sus fotos.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Most images (newest)</source>
        <translation>Máximo de imágenes (más recientes)</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The images, with the path of each photo.</source>
        <translation>Las imágenes, con la ruta de cada foto.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The width of the photos.</source>
        <translation>La anchura de las fotos.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Finds the Mapillary images in an extent, keeps the newest one every 20 m along your streets for each direction of travel, and downloads the photos of these alone.</source>
        <translation>Busca las imágenes de Mapillary de una extensión, conserva la más reciente cada 20 m a lo largo de sus calles para cada sentido de marcha y descarga solo las fotos de estas.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>How far one photo is from the next along a street.</source>
        <translation>La distancia de una foto a la siguiente a lo largo de una calle.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap.</source>
        <translation>Líneas a lo largo de las cuales elegir imágenes, como las carreteras de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The images that were kept, with the path of each photo.</source>
        <translation>Las imágenes conservadas, con la ruta de cada foto.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The places along the streets, those without an image too.</source>
        <translation>Los lugares a lo largo de las calles, también los que no tienen imagen.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Thin images along the streets</source>
        <translation>Reducir el número de imágenes a lo largo de las calles</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>All images of now, with first_seen: keep it, and give it next time.</source>
        <translation>Todas las imágenes actuales, con first_seen: conserve esta capa e indíquela la próxima vez.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetches the images of an extent and compares them with those of last time. The first time, give the result of Fetch Mapillary images; from then on, what this made for next time.</source>
        <translation>Obtiene las imágenes de una extensión y las compara con las de la vez anterior. La primera vez, indique el resultado de Obtener imágenes de Mapillary; después, lo que este modelo creó para la próxima vez.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images for next time</source>
        <translation>Imágenes para la próxima vez</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images that are new, gone, moved or turned, and since when each is known.</source>
        <translation>Imágenes nuevas, desaparecidas, movidas o giradas, y desde cuándo se conoce cada una.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The images for next time that this made last time, or a fetch of the same extent.</source>
        <translation>Las imágenes para la próxima vez que este modelo creó la vez anterior, o una consulta de la misma extensión.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The same area as last time.</source>
        <translation>La misma área que la vez anterior.</translation>
    </message>
</context>
</TS>
