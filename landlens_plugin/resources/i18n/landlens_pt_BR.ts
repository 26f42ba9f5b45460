<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>LandLens</name>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>A layer of images: what a fetch or a download made, or any other one whose fields are named below. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Uma camada de imagens: a que uma consulta ou um download criou, ou qualquer outra cujos campos sejam indicados abaixo. Se houver feições selecionadas, marque “Apenas feições selecionadas” para usar só elas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>Street-level images</source>
        <translation>Imagens em nível de rua</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm</source>
        <translation>mapillary,street view,vista da rua,nível de rua,imagens,fotos,fotografias,osm</translation>
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
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>The run was cancelled before it had a result. Nothing was written.</source>
        <translation>A execução foi cancelada antes de haver um resultado. Nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>An authentication configuration that holds your Mapillary access token: method Basic, the token as password. Leave it empty to use the token from LandLens&apos;s settings, or the environment variable MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers</source>
        <translation>Uma configuração de autenticação que contém seu token de acesso do Mapillary: método “Autenticação básica”, com o token como senha. Deixe em branco para usar o token das configurações do LandLens ou a variável de ambiente MLY_TOKEN. Os tokens são gratuitos: https://www.mapillary.com/dashboard/developers</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>Authentication (Mapillary token)</source>
        <translation>Autenticação (token do Mapillary)</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The access token was taken from {place}.</source>
        <translation>Origem do token de acesso usado: {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The token that was refused came from {place}.</source>
        <translation>Origem do token recusado: {place}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/base.py"/>
        <source>Parallel requests</source>
        <translation>Requisições simultâneas</translation>
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
        <translation>&lt;p&gt;Compara duas consultas da mesma área pelos identificadores de suas imagens: &lt;i&gt;new&lt;/i&gt; (novas) são as que só estão na segunda; &lt;i&gt;gone&lt;/i&gt; (desaparecidas), as que só estão na primeira; das demais, informa quais se moveram (&lt;i&gt;moved&lt;/i&gt;) ou giraram (&lt;i&gt;turned&lt;/i&gt;), já que o Mapillary recalcula posições e direções. Uma imagem que se moveu e girou conta como movida; as colunas &lt;i&gt;moved_by&lt;/i&gt; (metros) e &lt;i&gt;turned_by&lt;/i&gt; (graus) informam as duas coisas.&lt;/p&gt;&lt;p&gt;A data de captura não diz o que é novo, pois as imagens chegam meses depois de tiradas. Quem diz é &lt;i&gt;first_seen&lt;/i&gt;: para uma imagem nova, é o momento desta execução (ou &lt;b&gt;Momento da nova consulta&lt;/b&gt;); para as demais, o que a primeira camada tiver em uma coluna com esse nome. Vazio significa que a imagem já estava lá antes de alguém acompanhar.&lt;/p&gt;&lt;p&gt;O que uma consulta não conseguiu ler parece ter desaparecido ou ser novo: informe as camadas de &lt;b&gt;Blocos com falha&lt;/b&gt; das duas consultas. Ambas precisam ter a mesma extensão e os mesmos filtros.&lt;/p&gt;&lt;p&gt;Para continuar acompanhando, marque &lt;b&gt;Manter o que não mudou&lt;/b&gt;, retire o que desapareceu e use o resultado como primeira camada na próxima vez; o modelo &lt;b&gt;O que há de novo desde a última vez&lt;/b&gt; faz isso.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>A later fetch of the same extent and filters.</source>
        <translation>Uma consulta posterior com a mesma extensão e os mesmos filtros.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that looks so far aside has turned. Unknown directions never have.</source>
        <translation>Uma imagem cuja direção difere mais do que isso girou. Direções desconhecidas nunca contam como giradas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that stands so far from its last position has moved. Positions are exact to 0.6 m.</source>
        <translation>Uma imagem que está a mais dessa distância da última posição se moveu. As posições têm exatidão de 0,6 m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of last time</source>
        <translation>Blocos com falha da vez anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of this time</source>
        <translation>Blocos com falha desta vez</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Images of this time</source>
        <translation>Imagens desta vez</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Keep what is the same</source>
        <translation>Manter o que não mudou</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moment of the new fetch (UTC)</source>
        <translation>Momento da nova consulta (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moved by more than (metres)</source>
        <translation>Movidas mais de (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are gone</source>
        <translation>Número de imagens desaparecidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are the same</source>
        <translation>Número de imagens sem mudança</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have moved</source>
        <translation>Número de imagens movidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have turned</source>
        <translation>Número de imagens giradas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of new images</source>
        <translation>Número de imagens novas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>One point an image, with the columns of this time, of what is gone with those of last time, and with change, moved_by, turned_by and first_seen.</source>
        <translation>Um ponto por imagem, com as colunas desta vez (se desapareceu, com as da vez anterior) e com change, moved_by, turned_by e first_seen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The areas that this fetch could not read: nothing in them counts as gone or new.</source>
        <translation>As áreas que esta consulta não conseguiu ler: nada nelas conta como desaparecido nem como novo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The earlier fetch, or what this made of it.</source>
        <translation>A consulta anterior, ou o que esta ferramenta gerou a partir dela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Turned by more than (degrees)</source>
        <translation>Giradas mais de (graus)</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>When new images count as first seen. Empty: now.</source>
        <translation>Quando as imagens novas contam como vistas pela primeira vez. Vazio: agora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Which images are new, gone, moved or turned since an earlier fetch of the same area.</source>
        <translation>Quais imagens são novas, desapareceram, se moveram ou giraram desde uma consulta anterior da mesma área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Write the images without a change, too; and with an empty change those of failed tiles, of which nobody knows. Without what is gone it is the first layer of the next time.</source>
        <translation>Grava também as imagens sem mudança e, com a mudança vazia, as dos blocos com falha, das quais nada se sabe. Sem o que desapareceu, é a primeira camada da próxima vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>change detection,monitoring,difference,update,new since</source>
        <translation>detecção de mudanças,monitoramento,diferença,atualização,novidades</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Compare two fetches</source>
        <translation>Comparar duas consultas</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Images of last time</source>
        <translation>Imagens da vez anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; has no field &apos;{field}&apos;. It has: {known}. Both layers need the same fields for the id and the direction.</source>
        <translation>“{label}” não tem o campo “{field}”. Campos que tem: {known}. As duas camadas precisam dos mesmos campos para o identificador e a direção.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; holds {count:,} further rows of ids that it has already; one row of each id is compared.</source>
        <translation>“{label}” contém ainda linhas com identificadores repetidos: {count:,}. Só uma linha de cada identificador é comparada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Filter the layer by change = &apos;new&apos; to look at what has arrived.</source>
        <translation>Filtre a camada por change = &apos;new&apos; para ver o que chegou.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>More than half of the images are new or gone. See that both layers are of the same extent and filters, and that both fetches were complete.</source>
        <translation>Mais da metade das imagens é nova ou desapareceu. Verifique se as duas camadas têm a mesma extensão e os mesmos filtros, e se as duas consultas estavam completas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Neither layer holds an image with an id: there is nothing to compare.</source>
        <translation>Nenhuma das duas camadas contém imagens com identificador: não há nada para comparar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Of the {total:,} images of &apos;{label}&apos; {count:,} have no id: they cannot be compared, and are left out.</source>
        <translation>Imagens de “{label}” sem identificador: {count:,} de {total:,}. Não podem ser comparadas e são omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{count:,} images stand where one of the fetches could not read, and are neither new nor gone.</source>
        <translation>Imagens situadas onde uma das consultas não conseguiu ler: {count:,}. Não contam como novas nem como desaparecidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{then:,} images last time, {now:,} this time: {new:,} new, {gone:,} gone, {moved:,} moved by more than {metres:g} m, {turned:,} turned by more than {degrees:g}°, and {same:,} ({share:.0%}) the same.</source>
        <translation>Imagens na vez anterior: {then:,}; desta vez: {now:,}. Novas: {new:,}; desaparecidas: {gone:,}; movidas mais de {metres:g} m: {moved:,}; giradas mais de {degrees:g}°: {turned:,}; sem mudança: {same:,} ({share:.0%}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>no fields at all</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>&lt;p&gt;Downloads the photo of each feature, usually of a layer made by &lt;b&gt;Fetch Mapillary images in extent&lt;/b&gt;. Select features to get only theirs.&lt;/p&gt;&lt;p&gt;A photo appears whole under its name or not at all. Run it again after a cancel or a failure: photos that are there are skipped, and only what is missing is fetched.&lt;/p&gt;&lt;p&gt;Addresses of photos expire; the layer&apos;s ids are used to ask Mapillary for new ones, 50 at a time, with your free token (see &lt;b&gt;Authentication&lt;/b&gt;). A layer with web addresses and no ids works without one.&lt;/p&gt;&lt;p&gt;The output layer records for each feature where its photo is, and if there is none, why.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are CC BY-SA 4.0: credit Mapillary and the contributor. EXIF holds both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Baixa a foto de cada feição, em geral de uma camada criada por &lt;b&gt;Obter imagens do Mapillary na extensão&lt;/b&gt;. Selecione feições para obter só as delas.&lt;/p&gt;&lt;p&gt;Uma foto aparece inteira com seu nome ou não aparece. Execute novamente após um cancelamento ou uma falha: as fotos que já existem são puladas, e só o que falta é obtido.&lt;/p&gt;&lt;p&gt;Os endereços das fotos expiram; com os identificadores da camada, novos endereços são pedidos ao Mapillary, 50 por vez, com seu token gratuito (veja &lt;b&gt;Autenticação&lt;/b&gt;). Uma camada com endereços web e sem identificadores funciona sem token.&lt;/p&gt;&lt;p&gt;A camada de saída registra, para cada feição, onde está sua foto e, se não houver nenhuma, por quê.&lt;/p&gt;&lt;p&gt;As imagens do Mapillary têm licença CC BY-SA 4.0: dê crédito ao Mapillary e ao colaborador. Ambos constam nos dados EXIF.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB.</source>
        <translation>Uma foto de 1024 pixels tem cerca de 100 kB; uma original, vários MB; a de um panorama, 13 MB.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>An expression that names a folder below the folder for each photo, such as &quot;sequence_id&quot;.</source>
        <translation>Uma expressão que dá o nome de uma pasta dentro da pasta para cada foto, como &quot;sequence_id&quot;.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Bytes downloaded</source>
        <translation>Bytes baixados</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download again</source>
        <translation>Baixar novamente</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download the photos of an image layer to a folder, in parallel; a second run resumes.</source>
        <translation>Baixa em paralelo as fotos de uma camada de imagens para uma pasta; uma segunda execução continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloaded images</source>
        <translation>Imagens baixadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloads at a time.</source>
        <translation>Downloads simultâneos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the Mapillary id</source>
        <translation>Campo com o identificador do Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the file name</source>
        <translation>Campo com o nome do arquivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the image address</source>
        <translation>Campo com o endereço da imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>File names without extension. Characters that a system refuses become &apos;_&apos;; where two images ask for one name, each gets its id appended. Empty: the id.</source>
        <translation>Nomes de arquivo sem extensão. Caracteres que algum sistema recusa viram “_”; quando duas imagens pedem o mesmo nome, cada uma recebe seu identificador no final. Vazio: o identificador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of images that Mapillary no longer has</source>
        <translation>Número de imagens que o Mapillary não tem mais</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos downloaded</source>
        <translation>Número de fotos baixadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that failed</source>
        <translation>Número de fotos com falha</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that were there already</source>
        <translation>Número de fotos que já existiam</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>One feature for each image. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Uma feição por imagem. Se houver feições selecionadas, marque “Apenas feições selecionadas” para usar só elas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Photos that are there already</source>
        <translation>Fotos que já existem</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Skip whole photos of the same image and size, or download them again. Photos are known by the id that EXIF holds. Without &apos;Write EXIF&apos; they are known by name and width alone, and &apos;overwrite&apos; replaces any image of that name. Other files are never touched: the photo gets its id appended to its name.</source>
        <translation>Pula as fotos inteiras da mesma imagem e do mesmo tamanho, ou as baixa novamente. As fotos são reconhecidas pelo identificador gravado no EXIF. Sem “Gravar EXIF”, são reconhecidas só pelo nome e pela largura, e “Baixar novamente” substitui qualquer imagem com esse nome. Os outros arquivos nunca são alterados: a foto recebe seu identificador no final do nome.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Subfolder</source>
        <translation>Subpasta</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The image ids, by which Mapillary is asked for addresses.</source>
        <translation>Os identificadores das imagens, com os quais os endereços são pedidos ao Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The input with the path of each photo, what became of it, and if it failed, why. Run again on this layer to fetch what is missing.</source>
        <translation>A entrada com o caminho de cada foto, o que aconteceu com ela e, se falhou, por quê. Execute novamente com esta camada para obter o que falta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Web addresses (http or https) of the photos. One of Mapillary&apos;s is used while it is valid and has the size asked for.</source>
        <translation>Endereços web (http ou https) das fotos. Os do Mapillary são usados enquanto são válidos e têm o tamanho pedido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else LandLens in your pictures folder. Files in it that LandLens did not make stay as they are.</source>
        <translation>Para onde vão as fotos: por padrão, para a pasta indicada pela variável de ambiente DOWNLOAD_DIR ou, se não houver, para LandLens na sua pasta de imagens. Os arquivos que o LandLens não criou ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write EXIF</source>
        <translation>Gravar EXIF</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write position, altitude, direction, time, camera, contributor and licence into each photo, and for panoramas what viewers need. The picture itself is not touched.</source>
        <translation>Grava em cada foto posição, altitude, direção, hora, câmera, colaborador e licença e, nos panoramas, o que os visualizadores precisam. A imagem em si não é alterada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap</source>
        <translation>mapillary,street view,vista da rua,nível de rua,imagens,fotos,fotografias,panorama,360,exif,geolocalização,salvar,jpg,jpeg,miniaturas,osm,openstreetmap</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip what is there</source>
        <translation>Pular o que já existe</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Download images</source>
        <translation>Baixar imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Size (width in pixels)</source>
        <translation>Tamanho (largura em pixels)</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Nothing was done, so {place} was left as it was.</source>
        <translation>Nada foi feito, e {place} ficou como estava.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as the images are read from there. Choose another place for it, or to bring its rows up to date under &apos;Existing table&apos; (Advanced).</source>
        <translation>A camada “{label}” não pode ser gravada em {path}, pois as imagens são lidas de lá. Escolha outro lugar para ela ou, em “Tabela existente” (Parâmetros avançados), a opção de atualizar suas linhas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The record of each photo</source>
        <translation>O registro de cada foto</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Writing down what became of each photo ...</source>
        <translation>Anotando o que aconteceu com cada foto ...</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled, so {place} was left as it was.</source>
        <translation>A execução foi cancelada, e {place} ficou como estava.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>No folder was given. Choose one for the photos under &apos;Folder&apos;.</source>
        <translation>Nenhuma pasta foi informada. Escolha uma para as fotos em “Pasta”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>Photos: {count:,}, into {folder}</source>
        <translation>Fotos: {count:,}, para {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one under &apos;Field with the Mapillary id&apos; or &apos;Field with the image address&apos;.</source>
        <translation>A camada de entrada não tem um campo com identificadores do Mapillary nem um com endereços de imagens. Escolha um em “Campo com o identificador do Mapillary” ou em “Campo com o endereço da imagem”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The input has no features, so there was nothing to download.</source>
        <translation>A entrada não tem feições, portanto não havia nada para baixar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The output layer has the reason of each in &apos;download_error&apos;.</source>
        <translation>A camada de saída traz o motivo de cada uma em “download_error”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The run was cancelled with {count:,} photos to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>A execução foi cancelada com fotos pendentes: {count:,}. O que estava completo está em {folder}; execute novamente para continuar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>To download: {count:,} photos, about {expected:,.1f} MB ({free:,.0f} MB free).</source>
        <translation>Fotos a baixar: {count:,}, cerca de {expected:,.1f} MB ({free:,.0f} MB livres).</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} images are gone: Mapillary deleted them or made them private.</source>
        <translation>Imagens desaparecidas: {count:,}. O Mapillary as excluiu ou as tornou privadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos are missing for now ({reasons}). Run it again to fetch only these.</source>
        <translation>Fotos que faltam por enquanto: {count:,} de {total:,} ({reasons}). Execute novamente para obter só essas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos cannot be had as they were asked for, which the same run again would not change ({reasons}).</source>
        <translation>Fotos que não podem ser obtidas como foram pedidas: {count:,} de {total:,} ({reasons}). Repetir a mesma execução não mudaria isso.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos downloaded ({size:,.1f} MB), {skipped:,} were there already.</source>
        <translation>Fotos baixadas: {count:,} ({size:,.1f} MB); já existiam: {skipped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos were downloaded without EXIF, which could not be written.</source>
        <translation>Fotos baixadas sem EXIF, que não pôde ser gravado: {count:,}.</translation>
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
        <translation>Feição {number}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>&lt;p&gt;Hands on photos and what is known of each, with its creator and licence: those of a layer that &lt;b&gt;Download images&lt;/b&gt; made (&lt;i&gt;image_path&lt;/i&gt;) or &lt;b&gt;Views from panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Images without a photo are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Web page&lt;/b&gt;: a folder whose index.html any browser opens, without a server: a map, the photos, panoramas to look around in, a filter by year, and credit on every photo. Put the folder on a stick, into a mail or on a web server. All but the base map works offline.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data set&lt;/b&gt;: photos, metadata.csv and a data card, as Hugging Face&apos;s ImageFolder loads them. Split it by &lt;i&gt;group&lt;/i&gt;, never by image, as neighbours are near-copies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oriented imagery&lt;/b&gt;: the table that ArcGIS&apos;s &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; reads.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are under CC BY-SA 4.0: keep the credit with them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrega fotos e o que se sabe de cada uma, com autor e licença: as de uma camada criada por &lt;b&gt;Baixar imagens&lt;/b&gt; (&lt;i&gt;image_path&lt;/i&gt;) ou por &lt;b&gt;Vistas de panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Imagens sem foto são omitidas e contadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Página web&lt;/b&gt;: uma pasta cujo index.html abre em qualquer navegador, sem servidor: um mapa, as fotos, panoramas para olhar ao redor, um filtro por ano e o crédito em cada foto. Ponha a pasta em um pendrive, em um e-mail ou em um servidor web. Tudo, menos o mapa base, funciona sem internet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Conjunto de dados&lt;/b&gt;: fotos, metadata.csv e uma ficha de dados, como o ImageFolder do Hugging Face os carrega. Divida-o por &lt;i&gt;group&lt;/i&gt;, nunca por imagem, pois imagens vizinhas são quase cópias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imagens orientadas&lt;/b&gt;: a tabela lida por &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; do ArcGIS.&lt;/p&gt;&lt;p&gt;As imagens do Mapillary têm licença CC BY-SA 4.0: mantenha o crédito junto delas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>A layer of images with the paths of their photos: the output of a download, or of views from panoramas. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Uma camada de imagens com os caminhos de suas fotos: a saída de um download ou de vistas de panoramas. Se houver feições selecionadas, marque “Apenas feições selecionadas” para usar só elas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Base map of the web page</source>
        <translation>Mapa base da página web</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos</source>
        <translation>Copiar as fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos into the folder, so that it is whole by itself. Otherwise they are used where they lie; panoramas of a web page are copied in any case, as browsers cannot turn them from there.</source>
        <translation>Copia as fotos para a pasta, para que ela fique completa por si só. Caso contrário, são usadas onde estão; os panoramas de uma página web são sempre copiados, pois os navegadores não conseguem girá-los de lá.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Credit of the base map</source>
        <translation>Crédito do mapa base</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Data set (Hugging Face ImageFolder)</source>
        <translation>Conjunto de dados (Hugging Face ImageFolder)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Export images</source>
        <translation>Exportar imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>File to open</source>
        <translation>Arquivo a abrir</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Number of images exported</source>
        <translation>Número de imagens exportadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Oriented imagery table (Esri, CSV)</source>
        <translation>Tabela de imagens orientadas (Esri, CSV)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Photos as a web page for any browser, a data set for machine learning, or a table for ArcGIS.</source>
        <translation>Fotos como página web para qualquer navegador, conjunto de dados para aprendizado de máquina ou tabela para o ArcGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>The address of map tiles with {x}, {y} and {z}, which the browser of whoever opens the page asks for. Empty: no base map. Heed the terms of whoever serves it; tile.openstreetmap.org refuses pages that are opened from the disk.</source>
        <translation>O endereço dos blocos do mapa, com {x}, {y} e {z}, que o navegador de quem abrir a página vai consultar. Vazio: sem mapa base. Respeite os termos de quem os oferece; tile.openstreetmap.org recusa páginas abertas a partir do disco.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What is made: a table for ArcGIS, a data set for machine learning, or a page for any browser.</source>
        <translation>O que é criado: uma tabela para o ArcGIS, um conjunto de dados para aprendizado de máquina ou uma página para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What the map says of its base map, as plain text. Empty: that of the default base map, or for another address &apos;OpenStreetMap contributors&apos; with its host.</source>
        <translation>O que o mapa diz do seu mapa base, como texto simples. Vazio: o do mapa base padrão ou, para outro endereço, “Colaboradores do OpenStreetMap” com o servidor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Where it goes. An earlier export there is replaced; a file that is of none is never touched, and the run says which one stands in its way.</source>
        <translation>Para onde vai. Uma exportação anterior nesse lugar é substituída; um arquivo que não seja de nenhuma nunca é alterado, e a execução informa qual deles atrapalha.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv</source>
        <translation>exportar,compartilhar,página web,html,leaflet,panorama,360,conjunto de dados,hugging face,aprendizado de máquina,esri,arcgis,csv</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>&apos;Images&apos; (INPUT) has no photos: it has neither a field image_path, as the output of Download images has, nor view_path. Download its images first, and take that output.</source>
        <translation>“Imagens” (INPUT) não tem fotos: não tem o campo image_path, como a saída de Baixar imagens, nem view_path. Baixe primeiro suas imagens e use essa saída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>Of {total:,} images {count:,} have no photo, as they were not downloaded; they are left out.</source>
        <translation>Imagens sem foto: {count:,} de {total:,}. Não foram baixadas e são omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>{count:,} photos are no longer where the layer says, such as {path}; they are left out.</source>
        <translation>Fotos que não estão mais onde a camada indica: {count:,}, por exemplo {path}. São omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>&apos;{label}&apos; ({name}) takes a web address of tiles with {places} in it, or nothing for no base map; not &apos;{value}&apos;.</source>
        <translation>“{label}” ({name}) aceita um endereço web de blocos que contenha {places}, ou nada para ficar sem mapa base; não “{value}”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>Exported: {count:,} images. Open {path}</source>
        <translation>Imagens exportadas: {count:,}. Abra {path}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>The export into {folder} was cancelled and is not whole. Run it again: it goes on.</source>
        <translation>A exportação para {folder} foi cancelada e não está completa. Execute novamente: ela continua.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>There was no photo to export, so {path} holds none.</source>
        <translation>Não havia nenhuma foto para exportar, portanto {path} não contém nenhuma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos cannot be read and are left out, such as {path} ({reason}).</source>
        <translation>Fotos que não podem ser lidas e são omitidas: {count:,}, por exemplo {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos have no position, which this table cannot do without; they are left out.</source>
        <translation>Fotos sem posição: {count:,}. Esta tabela precisa dela; são omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>© OpenStreetMap contributors, {host}</source>
        <translation>© Colaboradores do OpenStreetMap, {host}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Loading...</source>
        <translation>Carregando...</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Map of the images</source>
        <translation>Mapa das imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Mapillary contributor</source>
        <translation>Colaborador do Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>No image to show. Choose another year.</source>
        <translation>Nenhuma imagem para mostrar. Escolha outro ano.</translation>
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
        <translation>O mapa base não pode ser carregado. Todo o resto funciona sem ele.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This browser cannot turn panoramas (it has no WebGL), so the panorama is shown flat.</source>
        <translation>Este navegador não consegue girar panoramas (não tem WebGL), por isso o panorama é mostrado plano.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This photo cannot be opened. Is the folder complete?</source>
        <translation>Esta foto não pode ser aberta. A pasta está completa?</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Unknown creator</source>
        <translation>Autor desconhecido</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>panorama</source>
        <translation>panorama</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{shown} of {total} images</source>
        <translation>{shown} de {total} imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{total} images</source>
        <translation>{total} imagens</translation>
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
        <translation>1024 pixels de largura</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>2048 pixels wide</source>
        <translation>2048 pixels de largura</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>256 pixels wide</source>
        <translation>256 pixels de largura</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Addresses of pictures, valid for some weeks</source>
        <translation>Endereços das imagens, válidos por algumas semanas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude by GPS</source>
        <translation>Altitude pelo GPS</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Corrected by Mapillary from the pictures</source>
        <translation>Corrigido pelo Mapillary a partir das imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Focal length and distortion, for the field of view</source>
        <translation>Distância focal e distorção, para o campo de visão</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Group of connected images</source>
        <translation>Grupo de imagens conectadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Height in pixels</source>
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Ids of detected objects</source>
        <translation>IDs dos objetos detectados</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Kind of lens (perspective, fisheye, spherical)</source>
        <translation>Tipo de lente (perspectiva, olho de peixe, esférica)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Make</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Mesh</source>
        <translation>Malha</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Name of the contributor</source>
        <translation>Nome do colaborador</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Orientation (EXIF)</source>
        <translation>Orientação (EXIF)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Original size</source>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Point cloud</source>
        <translation>Nuvem de pontos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Reconstruction in three dimensions</source>
        <translation>Reconstrução em três dimensões</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Rotation of the camera, for measuring in photos</source>
        <translation>Rotação da câmera, para medir em fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>What is seen in it</source>
        <translation>O que se vê nela</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/travel.py"/>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>&lt;p&gt;Finds every Mapillary image in an extent, and gives a point layer with an arrow for the direction in which each was taken.&lt;/p&gt;&lt;p&gt;You need a free access token from &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Put it into Settings &amp;gt; Options &amp;gt; LandLens, into an authentication configuration (method Basic, token as password), or into the environment variable MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Images come from coverage tiles, a few requests for a whole quarter. Under &lt;b&gt;Details&lt;/b&gt; you can ask for more about each image, at one request for every 50 images. Positions are exact to 0.6 m.&lt;/p&gt;&lt;p&gt;If something could not be read, the log says what, &lt;i&gt;COMPLETE&lt;/i&gt; is false, and &lt;b&gt;Failed tiles&lt;/b&gt; holds the tiles: run again with that layer as &lt;b&gt;Area&lt;/b&gt; to get only what is missing.&lt;/p&gt;&lt;p&gt;Then run &lt;b&gt;Download images&lt;/b&gt; on the layer to get the photos.&lt;/p&gt;&lt;p&gt;Images are © Mapillary contributors, CC BY-SA 4.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encontra todas as imagens do Mapillary em uma extensão e cria uma camada de pontos com uma seta para a direção em que cada uma foi tirada.&lt;/p&gt;&lt;p&gt;Você precisa de um token de acesso gratuito de &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Coloque-o em Configurações &amp;gt; Opções &amp;gt; LandLens, em uma configuração de autenticação (método “Autenticação básica”, com o token como senha) ou na variável de ambiente MLY_TOKEN.&lt;/p&gt;&lt;p&gt;As imagens vêm de blocos (tiles) de cobertura: poucas requisições para um bairro inteiro. Em &lt;b&gt;Detalhes&lt;/b&gt; você pode pedir mais informações sobre cada imagem, com uma requisição a cada 50 imagens. As posições têm exatidão de 0,6 m.&lt;/p&gt;&lt;p&gt;Se algo não pôde ser lido, o log informa o quê, &lt;i&gt;COMPLETE&lt;/i&gt; é falso e &lt;b&gt;Blocos com falha&lt;/b&gt; contém os blocos: execute novamente com essa camada como &lt;b&gt;Área&lt;/b&gt; para obter só o que falta.&lt;/p&gt;&lt;p&gt;Depois, execute &lt;b&gt;Baixar imagens&lt;/b&gt; sobre a camada para obter as fotos.&lt;/p&gt;&lt;p&gt;As imagens são © dos colaboradores do Mapillary, CC BY-SA 4.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Age up to which tiles are reused (hours)</source>
        <translation>Reutilizar blocos de até (horas)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All images, only flat ones, or only panoramas (pano).</source>
        <translation>Todas as imagens, somente as planas ou somente os panoramas (pano).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured from (UTC)</source>
        <translation>Capturadas desde (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured until (UTC)</source>
        <translation>Capturadas até (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Every Mapillary image of an area as a point layer with compass arrows.</source>
        <translation>Todas as imagens do Mapillary de uma área como camada de pontos com setas de bússola.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Failed tiles</source>
        <translation>Blocos com falha</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Fetch Mapillary images in extent</source>
        <translation>Obter imagens do Mapillary na extensão</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Flat images only</source>
        <translation>Somente imagens planas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Image type</source>
        <translation>Tipo de imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep at most so many images, the newest. Empty: all.</source>
        <translation>Mantém no máximo este número de imagens, as mais recentes. Vazio: todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured at this moment or later, by the camera&apos;s clock.</source>
        <translation>Mantém as imagens capturadas neste momento ou depois, pelo relógio da câmera.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured until this moment. A date alone means its end.</source>
        <translation>Mantém as imagens capturadas até este momento. Uma data sem hora significa o fim do dia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images with at least this score by Mapillary. Images without a score are dropped when it is set.</source>
        <translation>Mantém as imagens que têm pelo menos esta pontuação do Mapillary. Se for definida, as imagens sem pontuação são descartadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. An image has to lie in the extent as well. Only tiles that the polygons touch are read.</source>
        <translation>Mantém só as imagens dentro destes polígonos, como uma área de estudo ou os blocos com falha de uma execução anterior. A imagem também precisa estar na extensão. Só são lidos os blocos que os polígonos tocam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 km at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row.</source>
        <translation>Trabalhos maiores são recusados antes da primeira requisição. Um bloco tem cerca de 2,4 km de largura no equador e 1,2 km a 60 graus de latitude. O Mapillary bloqueia por um dia um endereço que lê milhares de blocos seguidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Lowest quality score (0 to 1)</source>
        <translation>Pontuação mínima de qualidade (0 a 1)</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; Download images asks for new ones by itself.</source>
        <translation>Mais colunas, com uma requisição a cada 50 imagens. Os endereços das miniaturas valem por algumas semanas; Baixar imagens pede novos por conta própria.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most images to keep</source>
        <translation>Máximo de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most tiles to read</source>
        <translation>Máximo de blocos a ler</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Nothing is known to be missing</source>
        <translation>Ao que se sabe, nada falta</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images</source>
        <translation>Número de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images whose details are missing</source>
        <translation>Número de imagens cujos detalhes faltam</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of tiles that could not be read</source>
        <translation>Número de blocos que não puderam ser lidos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Numeric ids of organisations, separated by commas.</source>
        <translation>Identificadores numéricos de organizações, separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>One point an image, EPSG:4326.</source>
        <translation>Um ponto por imagem, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Requests at a time; of tiles never more than 6.</source>
        <translation>Requisições simultâneas; de blocos, nunca mais de 6.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequence keys, separated by commas.</source>
        <translation>Chaves de sequência, separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequences</source>
        <translation>Sequências</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The area to look in, in any coordinate reference system. A city quarter is one or two tiles.</source>
        <translation>A área em que procurar, em qualquer sistema de referência de coordenadas. Um bairro ocupa um ou dois blocos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The areas that could not be read, with the reason. Use it as Area of a second run.</source>
        <translation>As áreas que não puderam ser lidas, com o motivo. Use-a como Área de uma segunda execução.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The position that the camera recorded (original), or the one that Mapillary corrected from the pictures (computed); images without a corrected one are missing there.</source>
        <translation>A posição que a câmera registrou (original) ou a que o Mapillary corrigiu a partir das imagens (computed); com esta última, faltam as imagens sem posição corrigida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Tiles read within so many hours are taken from the disk and not asked for again, so that a run that was interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for all. They are kept in your folder for caches, up to 1 GB, the oldest removed first.</source>
        <translation>Os blocos lidos há no máximo esse número de horas são obtidos do disco e não são pedidos de novo, de modo que uma execução interrompida continua de onde parou; o mesmo vale para os detalhes que uma execução inacabada obteve. 0 pede todos. Eles ficam na sua pasta de caches, até 1 GB; os mais antigos são removidos primeiro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>User names or numeric user ids, separated by commas. Empty: everybody.</source>
        <translation>Nomes de usuário ou identificadores numéricos de usuário, separados por vírgulas. Vazio: todos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,osm,openstreetmap,coverage,download,compass,sequence</source>
        <translation>mapillary,street view,vista da rua,nível de rua,imagens,fotos,fotografias,panorama,360,osm,openstreetmap,cobertura,baixar,bússola,sequência</translation>
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
        <translation>Corrigida pelo Mapillary</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>GPS of the camera</source>
        <translation>GPS da câmera</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles</source>
        <translation>Número de blocos</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Panoramas only</source>
        <translation>Somente panoramas</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../layers/form.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>This is a large job. Mapillary may block this internet address for a day if it reads several hundred tiles again and again; other users of the same network share the address.</source>
        <translation>Este é um trabalho grande. O Mapillary pode bloquear este endereço de internet por um dia se ele ler centenas de blocos repetidas vezes; os outros usuários da mesma rede compartilham o endereço.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>Tiles to read: {count:,}</source>
        <translation>Blocos a ler: {count:,}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of image {id} are missing: {reason}.</source>
        <translation>Faltam os detalhes da imagem {id}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of images that are missing ({reason}): {ids}</source>
        <translation>Imagens cujos detalhes faltam ({reason}): {ids}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>For {count:,} of them Mapillary&apos;s answer cannot be used, which another run would not change.</source>
        <translation>Delas, para {count:,} a resposta do Mapillary não pode ser usada, o que outra execução não mudaria.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>No image was found at {box}. If you meant another place, write the extent as west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; where Mapillary has images is shown on https://www.mapillary.com/app</source>
        <translation>Nenhuma imagem foi encontrada em {box}. Se você queria outro lugar, escreva a extensão como oeste,leste,sul,norte: primeiro as longitudes, depois as latitudes. Senão, escolha uma extensão maior ou retire filtros; em https://www.mapillary.com/app se vê onde o Mapillary tem imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to ask for {count:,} of them.</source>
        <translation>Execute novamente para pedir {count:,} delas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to go on: tiles that were read are on the disk, and not asked for again.</source>
        <translation>Execute novamente para continuar: os blocos lidos estão no disco e não são pedidos de novo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again with &apos;Failed tiles&apos; as &apos;Area&apos; to get only these.</source>
        <translation>Execute novamente com “Blocos com falha” como “Área” para obter só esses.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again.</source>
        <translation>Execute novamente.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again: tiles that were read are on the disk, and only these are asked for.</source>
        <translation>Execute novamente: os blocos lidos estão no disco, e só estes são pedidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The details of {count:,} images are missing; their other columns are filled.</source>
        <translation>Imagens cujos detalhes faltam: {count:,}. As outras colunas delas estão preenchidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The run was cancelled with {count:,} images.</source>
        <translation>A execução foi cancelada; imagens obtidas: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tile {tile} could not be read: {reason}.</source>
        <translation>O bloco {tile} não pôde ser lido: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tiles that are missing ({reason}): {tiles}</source>
        <translation>Blocos que faltam ({reason}): {tiles}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them because the image was deleted or made private, which nothing mends.</source>
        <translation>Delas, {count:,} porque a imagem foi excluída ou tornada privada, o que não tem conserto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them no other run will read either.</source>
        <translation>Deles, {count:,} também não poderão ser lidos em outra execução.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} points in the tiles carry no image id or have no place, and were left out.</source>
        <translation>Pontos nos blocos sem identificador de imagem ou sem lugar: {count:,}. Foram omitidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} tiles had been read before and were taken from the disk (&apos;Age up to which tiles are reused&apos;, under Advanced).</source>
        <translation>Blocos lidos antes e obtidos do disco: {count:,} (“Reutilizar blocos de até”, em Parâmetros avançados).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).</source>
        <translation>Blocos que não puderam ser lidos: {failed:,} de {count:,}; por isso faltam imagens ({reasons}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from 1 tile.</source>
        <translation>Imagens de 1 bloco: {images:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from {tiles:,} tiles.</source>
        <translation>Imagens: {images:,}, de {tiles:,} blocos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled before anything was read. {place} was left as it was.</source>
        <translation>A execução foi cancelada antes de algo ser lido. {place} ficou como estava.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>{reasons}. Try again later.</source>
        <translation>{reasons}. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer</source>
        <translation>A camada</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&apos;{label}&apos; ({name}) needs &apos;{streets}&apos; (STREETS), which are missing. Give some, or set it to 0.</source>
        <translation>“{label}” ({name}) precisa de “{streets}” (STREETS), que faltam. Informe ruas ou defina o valor como 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&lt;p&gt;Compares each image&apos;s compass with the direction in which its sequence travels. In a sound sequence the two differ by much the same angle, the camera&apos;s offset: 0° ahead, 90° to the right. Where they do not (&lt;i&gt;heading_spread&lt;/i&gt; above 25°), the compass is broken; where the positions computed from the pictures stand more than 6 m beside the receiver&apos;s as a whole, the sequence drifted. Both are &lt;i&gt;heading_suspect&lt;/i&gt;, and no street is needed to find them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Heading&lt;/b&gt; and &lt;b&gt;Snap to streets within&lt;/b&gt; mend what is asked for: by default nothing moves. The columns of the input stay as they are; the mended direction is &lt;i&gt;heading_fixed&lt;/i&gt;, and &lt;i&gt;moved_m&lt;/i&gt; says how far a point was moved.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;Streets&lt;/b&gt;, each image gets the street beside it that leads where it travels, the same one along a sequence: &lt;i&gt;road_id&lt;/i&gt; ($id of the street), &lt;i&gt;road_bearing&lt;/i&gt; (the way of travel).&lt;/p&gt;&lt;p&gt;Images without a sequence, or in one with fewer than five that can be compared, have NULL there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara a bússola de cada imagem com a direção em que sua sequência avança. Em uma sequência correta, as duas diferem quase sempre no mesmo ângulo, o desvio da câmera: 0° para a frente, 90° para a direita. Onde não é assim (&lt;i&gt;heading_spread&lt;/i&gt; acima de 25°), a bússola está com defeito; onde as posições calculadas a partir das imagens estão, no conjunto, a mais de 6 m das do receptor, a sequência tem deriva. Nos dois casos vale &lt;i&gt;heading_suspect&lt;/i&gt;, e nenhuma rua é necessária para encontrá-los.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Posição&lt;/b&gt;, &lt;b&gt;Rumo&lt;/b&gt; e &lt;b&gt;Ajustar às ruas até&lt;/b&gt; corrigem o que for pedido: por padrão, nada se move. As colunas da entrada ficam como estão; a direção corrigida é &lt;i&gt;heading_fixed&lt;/i&gt;, e &lt;i&gt;moved_m&lt;/i&gt; informa quanto um ponto foi movido.&lt;/p&gt;&lt;p&gt;Com &lt;b&gt;Ruas&lt;/b&gt;, cada imagem recebe a rua ao lado dela que segue no seu sentido de deslocamento, a mesma ao longo de uma sequência: &lt;i&gt;road_id&lt;/i&gt; ($id da rua), &lt;i&gt;road_bearing&lt;/i&gt; (o sentido de deslocamento).&lt;/p&gt;&lt;p&gt;Imagens sem sequência, ou de uma sequência com menos de cinco que possam ser comparadas, têm NULL ali.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Check positions and headings</source>
        <translation>Verificar posições e rumos</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Checked images</source>
        <translation>Imagens verificadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Computed from the pictures</source>
        <translation>Calculada a partir das imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Direction of travel and the camera&apos;s offset</source>
        <translation>Sentido de deslocamento e desvio da câmera</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Finds broken compasses and drifted sequences, and mends positions and headings where asked.</source>
        <translation>Encontra bússolas com defeito e sequências com deriva e corrige posições e rumos onde for pedido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Heading</source>
        <translation>Rumo</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Lines of streets, such as OpenStreetMap&apos;s. They help to tell the better position and the direction; images are moved onto them only if &apos;Snap to streets within&apos; says how far.</source>
        <translation>Linhas de ruas, como as do OpenStreetMap. Ajudam a distinguir a melhor posição e a direção; as imagens só são movidas para elas se “Ajustar às ruas até” indicar até que distância.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Move an image onto the street beside it if that is not farther than so many metres; 0 moves none. A car drives beside the middle of its street, so this makes good positions worse.</source>
        <translation>Move uma imagem para a rua ao lado se ela estiver no máximo a essa distância em metros; 0 não move nenhuma. Os veículos não andam no meio da rua, portanto isto piora posições boas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of images moved onto a street</source>
        <translation>Número de imagens movidas para uma rua</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of suspect images</source>
        <translation>Número de imagens suspeitas</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Snap to streets within (metres)</source>
        <translation>Ajustar às ruas até (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The better of the two, by sequence</source>
        <translation>A melhor das duas, por sequência</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The images at the chosen positions, with all columns of the input and what was found out.</source>
        <translation>As imagens nas posições escolhidas, com todas as colunas da entrada e o que foi descoberto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>What goes into heading_fixed: the direction of the input, that of computed_compass_angle, or the direction of travel (of the street, where there is one) turned by the sequence&apos;s own offset. A sequence with a broken compass takes the offset of its computed directions, and else looks ahead.</source>
        <translation>O que vai para heading_fixed: a direção da entrada, a de computed_compass_angle ou o sentido de deslocamento (o da rua, se houver) girado pelo desvio próprio da sequência. Uma sequência com a bússola com defeito usa o desvio de suas direções calculadas ou, sem elas, olha para a frente.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Where the points are put. Computed ones are read from computed_geometry_lon and computed_geometry_lat, a detail of a fetch; images without one stay. The better one of a sequence is steadier beside the streets; without streets, the smoother one that did not drift.</source>
        <translation>Onde os pontos são colocados. As posições calculadas são lidas de computed_geometry_lon e computed_geometry_lat, um detalhe da consulta; as imagens sem elas ficam onde estão. A melhor de uma sequência é a mais constante ao lado das ruas; sem ruas, a mais suave que não tenha deriva.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct</source>
        <translation>bússola,rumo,direção,ajustar,rua,estrada,map matching,gps,deriva,qualidade,alinhar,corrigir</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Streets</source>
        <translation>Ruas</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>&apos;{label}&apos; ({name}) is &apos;computed&apos;, and the input layer has no field {missing}. Fetch the images with the detail &apos;{detail}&apos;, or choose another value.</source>
        <translation>“{label}” ({name}) é “computed”, e a camada de entrada não tem o campo {missing}. Obtenha as imagens com o detalhe “{detail}” ou escolha outro valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Look at those with &apos;heading_suspect&apos; next: their &apos;heading_spread&apos; tells a compass.</source>
        <translation>Examine agora as que têm “heading_suspect”: o “heading_spread” delas diz como está a bússola.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Of {total:,} images {broken:,} are in sequences with a broken compass, {drifted:,} in sequences whose positions drifted; of {unknown:,} too little is known.</source>
        <translation>De {total:,} imagens, {broken:,} estão em sequências com a bússola com defeito e {drifted:,} em sequências cujas posições têm deriva; de {unknown:,} sabe-se muito pouco.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no computed positions to choose from, so the images stay where they are. Fetch them with the detail &apos;{detail}&apos;.</source>
        <translation>A camada não tem posições calculadas para escolher, portanto as imagens ficam onde estão. Obtenha-as com o detalhe “{detail}”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no images, so there is nothing to check.</source>
        <translation>A camada não tem imagens, portanto não há nada para verificar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>{computed:,} images stand at their computed position, {snapped:,} were moved onto a street.</source>
        <translation>Imagens na posição calculada: {computed:,}; movidas para uma rua: {snapped:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&apos;{least_label}&apos; (MIN_DISTANCE) is {least:g} and &apos;{most_label}&apos; (MAX_DISTANCE) is {most:g}, so no image is far enough and near enough. Make the first one the smaller one.</source>
        <translation>“{least_label}” (MIN_DISTANCE) é {least:g} e “{most_label}” (MAX_DISTANCE) é {most:g}, portanto nenhuma imagem está longe e perto o bastante. Faça a primeira menor que a segunda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&lt;p&gt;For each feature, the images that look at it, best first. An image looks at a feature that is neither too near nor too far and lies in its field of view; a panorama looks everywhere.&lt;/p&gt;&lt;p&gt;Of points that point is looked at; of lines, points every 10 m; of polygons, the nearest point of their rings and eight on each outline. An image that stands inside a polygon does not look at it. Of all points of a feature the one with the best score counts: one row for an image and a feature.&lt;/p&gt;&lt;p&gt;The score, 0 to 1, falls with the difference from the ideal distance, from the middle of the picture to its edges, and with age (to 1/e in five years, counted from the newest image of the layer; an image without a date counts as the oldest).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;field of view&lt;/b&gt; is each camera&apos;s own, with its distortion and orientation, where the layer has &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; and &lt;code&gt;exif_orientation&lt;/code&gt;: tick them under Details when you fetch. Where &lt;code&gt;computed_compass_angle&lt;/code&gt; is there, it is used before &lt;code&gt;compass_angle&lt;/code&gt;, as compasses are often wrong; with another field with the direction, that field alone.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;buildings&lt;/b&gt;, images to whose view one of them stands in the way are left out. The building in which a feature or the camera stands is no obstacle. Heights, trees and hills are not known. &lt;code&gt;visible&lt;/code&gt; is true where the view is free, and empty where that is not known: without buildings, and where the camera&apos;s position is inside of one.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; is the id of the feature in its layer (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; the direction from the camera, &lt;code&gt;off_axis&lt;/code&gt; how far aside of the picture&apos;s middle it is seen, and &lt;code&gt;pano_yaw&lt;/code&gt; where in a panorama: &lt;b&gt;Views from panoramas&lt;/b&gt; cuts it out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada feição, as imagens que olham para ela, as melhores primeiro. Uma imagem olha para uma feição que não está perto nem longe demais e que fica em seu campo de visão; um panorama olha para todos os lados.&lt;/p&gt;&lt;p&gt;Dos pontos, olha-se o próprio ponto; das linhas, um ponto a cada 10 m; dos polígonos, o ponto mais próximo de seus anéis e oito em cada contorno. Uma imagem que está dentro de um polígono não olha para ele. De todos os pontos de uma feição, vale o de melhor pontuação: uma linha da tabela por imagem e feição.&lt;/p&gt;&lt;p&gt;A pontuação, de 0 a 1, diminui com a diferença em relação à distância ideal, do meio da imagem para as bordas e com a idade (para 1/e em cinco anos, contados da imagem mais recente da camada; uma imagem sem data conta como a mais antiga).&lt;/p&gt;&lt;p&gt;O &lt;b&gt;campo de visão&lt;/b&gt; é o de cada câmera, com sua distorção e orientação, se a camada tiver &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; e &lt;code&gt;exif_orientation&lt;/code&gt;: marque-os em Detalhes ao obter as imagens. Se houver &lt;code&gt;computed_compass_angle&lt;/code&gt;, ele é usado antes de &lt;code&gt;compass_angle&lt;/code&gt;, pois as bússolas erram com frequência; se outro campo com a direção for escolhido, só ele.&lt;/p&gt;&lt;p&gt;Com &lt;b&gt;edifícios&lt;/b&gt;, são omitidas as imagens cuja vista algum deles encobre. O edifício em que está a feição ou a câmera não é obstáculo. Alturas, árvores e morros não são conhecidos. &lt;code&gt;visible&lt;/code&gt; é verdadeiro se a vista está livre e fica vazio se isso não se sabe: sem edifícios, e quando a posição da câmera está dentro de um.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; é o identificador da feição em sua camada (&lt;code&gt;$id&lt;/code&gt;); &lt;code&gt;bearing&lt;/code&gt;, a direção a partir da câmera; &lt;code&gt;off_axis&lt;/code&gt;, quanto ela se afasta do meio da imagem; e &lt;code&gt;pano_yaw&lt;/code&gt;, onde ela está em um panorama: &lt;b&gt;Vistas de panoramas&lt;/b&gt; a recorta.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A line from each camera to what it looks at.</source>
        <translation>Uma linha de cada câmera até o que ela vê.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A point at the camera for each image and feature that it looks at, with the columns of the image.</source>
        <translation>Um ponto na câmera para cada imagem e feição para a qual ela está voltada, com as colunas da imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Between the left and the right edge of pictures whose camera the layer does not tell. Phones and dashboard cameras have 60 to 75, action cameras 90 to 110.</source>
        <translation>Entre a borda esquerda e a direita das imagens cuja câmera a camada não informa. Celulares e câmeras de painel têm de 60 a 75; câmeras de ação, de 90 a 110.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features</source>
        <translation>Feições</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features that no image looks at</source>
        <translation>Feições que nenhuma imagem vê</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Field of view (degrees)</source>
        <translation>Campo de visão (graus)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Find the images that show each feature, best first, and the features that nobody photographed.</source>
        <translation>Encontra as imagens que mostram cada feição, as melhores primeiro, e as feições que ninguém fotografou.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Greatest distance (metres)</source>
        <translation>Distância máxima (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Ideal distance (metres)</source>
        <translation>Distância ideal (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images by feature</source>
        <translation>Imagens por feição</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images farther away are left out.</source>
        <translation>Imagens mais distantes são omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images for each feature</source>
        <translation>Imagens para cada feição</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images looking at features</source>
        <translation>Imagens voltadas para feições</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Least distance (metres)</source>
        <translation>Distância mínima (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Nearer images are left out: an error of 2 m in the position turns what is 3 m away by 34 degrees.</source>
        <translation>Imagens mais próximas são omitidas: um erro de 2 m na posição gira em 34 graus o que está a 3 m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Polygons that one cannot see through; may be the features themselves. Images whose view is blocked are left out. Empty: nothing stands in the way.</source>
        <translation>Polígonos através dos quais não se vê; podem ser as próprias feições. Imagens cuja vista está encoberta são omitidas. Vazio: nada encobre a vista.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So far beside its picture an image still counts, as directions are off by some degrees.</source>
        <translation>Até este ângulo fora do enquadramento, uma imagem ainda conta, pois as direções têm erro de alguns graus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So many of the best images are kept for each feature; 0 keeps all.</source>
        <translation>Este número das melhores imagens é mantido para cada feição; 0 mantém todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The distance of the best score; 10 m more or less cost two thirds of it.</source>
        <translation>A distância com a melhor pontuação; 10 m a mais ou a menos tiram dois terços dela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The features without an image, with all their columns: where to go and take some.</source>
        <translation>As feições sem imagem, com todas as suas colunas: aonde ir para tirar algumas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Tolerance (degrees)</source>
        <translation>Tolerância (graus)</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>What is to be seen: points, lines or polygons, in any coordinate reference system.</source>
        <translation>O que se quer ver: pontos, linhas ou polígonos, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest</source>
        <translation>fachada,edifício,vista,visível,campo de visão,câmera,direção,linha de visada,mais próxima</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Sight lines</source>
        <translation>Linhas de visada</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Buildings</source>
        <translation>Edifícios</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Directions: {count:,} of {total:,} images have one in &apos;{field}&apos;, which is used before &apos;{other}&apos;.</source>
        <translation>Direções: {count:,} de {total:,} imagens têm uma em “{field}”, que é usado antes de “{other}”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>No feature is looked at. See whether the two layers lie at one place, or raise the greatest distance.</source>
        <translation>Nenhuma imagem está voltada para uma feição. Veja se as duas camadas estão no mesmo lugar ou aumente a distância máxima.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Of {total:,} images {count:,} are no panoramas and have no direction; they look at nothing.</source>
        <translation>Imagens que não são panoramas e não têm direção: {count:,} de {total:,}. Elas não olham para nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer has no column &apos;{field}&apos;, so every camera but those of panoramas is taken to see {degrees:g} degrees.</source>
        <translation>A camada não tem a coluna “{field}”, portanto supõe-se que toda câmera que não seja de panorama vê {degrees:g} graus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of features is empty, so there is nothing to look at.</source>
        <translation>A camada de feições está vazia, portanto não há nada para olhar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of images is empty, so no image looks at anything.</source>
        <translation>A camada de imagens está vazia, portanto nenhuma imagem olha para nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>{seen:,} of {features:,} features ({share:.0%}) are looked at: {pairs:,} rows of {used:,} images, of {images:,} that were given. No image looks at {missing:,} features.</source>
        <translation>Feições que alguma imagem vê: {seen:,} de {features:,} ({share:.0%}): {pairs:,} linhas de {used:,} imagens, das {images:,} fornecidas. Feições que nenhuma imagem vê: {missing:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Missing</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Fetch and download images</source>
        <translation>Obter e baixar imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>One photo every 20 m along my streets</source>
        <translation>Uma foto a cada 20 m ao longo das minhas ruas</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>The best photos of my buildings</source>
        <translation>As melhores fotos dos meus edifícios</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>What is new since last time</source>
        <translation>O que há de novo desde a última vez</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>Cancelled while writing: {done:,} of {total:,} features.</source>
        <translation>Cancelado durante a gravação: {done:,} de {total:,} feições.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as &apos;{input}&apos; is read from there. Choose another place for it.</source>
        <translation>A camada “{label}” não pode ser gravada em {path}, pois “{input}” é lida de lá. Escolha outro lugar para ela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is a temporary layer, which the toolbox does not load after a cancel.</source>
        <translation>{what} é uma camada temporária, que a caixa de ferramentas não carrega após um cancelamento.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is {place}, which the toolbox does not load after a cancel.</source>
        <translation>{what} é {place}, que a caixa de ferramentas não carrega após um cancelamento.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} was not begun.</source>
        <translation>{what} não chegou a existir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>Rows could not be appended to {place}: some are there already, and it takes each only once ({reason}). Choose the table itself as output, and under &apos;Existing table&apos; to bring its rows up to date.</source>
        <translation>Não foi possível acrescentar linhas a {place}: algumas já estão lá, e cada uma só é aceita uma vez ({reason}). Escolha a própria tabela como saída e, em “Tabela existente”, a opção de atualizar suas linhas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: files of this format leave out what has no position, as some of its features. Choose another format for it, such as GeoPackage (.gpkg).</source>
        <translation>A camada “{label}” não pode ser gravada como {format}: arquivos deste formato deixam de fora o que não tem posição, como é o caso de algumas de suas feições. Escolha outro formato para ela, como GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; could not be written to {place}: {reason}. Choose another place or format for it, and run it again.</source>
        <translation>A camada “{label}” não pôde ser gravada em {place}: {reason}. Escolha outro lugar ou formato para ela e execute novamente.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>{found:,} of {written:,} features are there</source>
        <translation>há {found:,} de {written:,} feições</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}: {reason}. Choose another place for it.</source>
        <translation>A camada “{label}” não pode ser gravada em {path}: {reason}. Escolha outro lugar para ela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>that is a folder</source>
        <translation>isso é uma pasta</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the file that is there may not be written to</source>
        <translation>não há permissão para gravar no arquivo que já existe</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder for the photos, {folder}, is that file or lies inside it</source>
        <translation>a pasta das fotos, {folder}, é esse arquivo ou está dentro dele</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder {folder} may not be written to</source>
        <translation>não há permissão para gravar na pasta {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>there is no folder {folder}</source>
        <translation>a pasta {folder} não existe</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>The layer &apos;{label}&apos; cannot be updated in {place}: that can be done with tables of PostgreSQL and with layers in GeoPackages (.gpkg). Choose one of these for it, or replace what is there.</source>
        <translation>A camada “{label}” não pode ser atualizada em {place}: isso só é possível com tabelas do PostgreSQL e com camadas em GeoPackages (.gpkg). Escolha uma delas ou substitua o que existe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>its rows are known by an id, and there is no field with ids</source>
        <translation>suas linhas são reconhecidas por um identificador, e não há nenhum campo com identificadores</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as a later one has the same &apos;{key}&apos;.</source>
        <translation>Linhas omitidas porque uma posterior tem o mesmo valor em “{key}”: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as they have no &apos;{key}&apos;.</source>
        <translation>Linhas omitidas porque não têm “{key}”: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{place}: {updated:,} rows were brought up to date, {added:,} were added.</source>
        <translation>{place}: linhas atualizadas: {updated:,}; acrescentadas: {added:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>it holds {layers}; name one of them, as ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</source>
        <translation>camadas que contém: {layers}; indique uma delas, assim: ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>no layers</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>New columns of the table: {columns}.</source>
        <translation>Novas colunas da tabela: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>The table now has a unique index on &apos;{key}&apos;, by which its rows are known.</source>
        <translation>A tabela agora tem um índice único na coluna “{key}”, pela qual suas linhas são reconhecidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>it has no column &apos;{key}&apos;, by which its rows would be known</source>
        <translation>não tem a coluna “{key}”, pela qual suas linhas seriam reconhecidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>more than one of its rows has &apos;{value}&apos; in &apos;{key}&apos;, by which rows are known; remove all but one of each</source>
        <translation>mais de uma de suas linhas tem “{value}” na coluna “{key}”, pela qual as linhas são reconhecidas; remova as repetidas, de modo que reste uma de cada</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/postgres.py"/>
        <source>somebody else has made it meanwhile</source>
        <translation>outra pessoa a criou nesse meio-tempo</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/session.py"/>
        <source>it cannot be opened</source>
        <translation>não pode ser aberto</translation>
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
        <translation>suas linhas não têm a coluna “{name}”</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will be without the exact time in: {columns}.</source>
        <translation>“{label}” não terá a hora exata em: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have no positions: files of the format {format} keep columns alone.</source>
        <translation>“{label}” não terá posições: arquivos do formato {format} guardam só colunas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have these columns under a shorter name, or not at all: {columns}.</source>
        <translation>“{label}” terá estas colunas com um nome mais curto, ou não as terá: {columns}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: {reason}. Choose another format for it, such as GeoPackage (.gpkg), or leave out the column that it cannot hold.</source>
        <translation>A camada “{label}” não pode ser gravada como {format}: {reason}. Escolha outro formato para ela, como GeoPackage (.gpkg), ou deixe de fora a coluna que ele não aceita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer of this format cannot be read back</source>
        <translation>uma camada deste formato não pode ser lida de volta</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer without positions of this format cannot be read back</source>
        <translation>uma camada deste formato sem posições não pode ser lida de volta</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a temporary layer</source>
        <translation>uma camada temporária</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>{loss} Choose GeoPackage (.gpkg) to keep everything.</source>
        <translation>{loss} Escolha GeoPackage (.gpkg) para manter tudo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The layer given as &apos;Area&apos; holds no polygon with an area. Choose another one.</source>
        <translation>A camada informada como “Área” não contém nenhum polígono com área. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; cannot be used: {reason}. Mend it, or leave it out by selecting the others.</source>
        <translation>O polígono da feição {feature} de “Área” não pode ser usado: {reason}. Corrija-o ou deixe-o de fora selecionando os outros.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; could not be transformed to WGS 84. Check the layer&apos;s CRS.</source>
        <translation>O polígono da feição {feature} de “Área” não pôde ser transformado para WGS 84. Verifique o SRC da camada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Bring its rows up to date</source>
        <translation>Atualizar suas linhas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Existing table</source>
        <translation>Tabela existente</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Refuse, and say how many rows it has</source>
        <translation>Recusar e informar quantas linhas ela tem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Replace it</source>
        <translation>Substituí-la</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Where the output is a table of a database that is there already, of PostgreSQL or in a GeoPackage: refuse; or update: rows of the same id are brought up to date, new ones are added, and all other rows and columns, indexes and views stay; or replace it. A run that fails or is cancelled leaves the table as it was. A file is replaced as ever, but a GeoPackage whose layer is to be updated.</source>
        <translation>Se a saída for uma tabela que já existe em um banco de dados, do PostgreSQL ou em um GeoPackage: recusar; ou atualizar: as linhas com o mesmo identificador são atualizadas, as novas são acrescentadas, e todas as outras linhas e colunas, índices e visões permanecem; ou substituí-la. Uma execução que falha ou é cancelada deixa a tabela como estava. Um arquivo é sempre substituído, exceto um GeoPackage cuja camada deva ser atualizada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>QGIS does not know the coordinate reference system &apos;{crs}&apos; of the extent. Write one that it knows into the brackets, such as [EPSG:4326] for degrees.</source>
        <translation>O QGIS não conhece o sistema de referência de coordenadas “{crs}” da extensão. Escreva entre os colchetes um que ele conheça, como [EPSG:4326] para graus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent could not be transformed from {crs} to WGS 84. Check that its coordinates fit that coordinate reference system.</source>
        <translation>A extensão não pôde ser transformada de {crs} para WGS 84. Verifique se suas coordenadas correspondem a esse sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent is empty or could not be understood. Draw a box on the map, choose a layer&apos;s extent, or write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326].</source>
        <translation>A extensão está vazia ou não pôde ser entendida. Desenhe um retângulo no mapa, escolha a extensão de uma camada ou escreva oeste,leste,sul,norte seguido do SRC, como 10.74,10.76,59.91,59.92 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>its CRS</source>
        <translation>seu SRC</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>If they are {order}, write {value}</source>
        <translation>Se forem {order}, escreva {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>The extent&apos;s numbers seem to stand in another order than QGIS reads them in, which is west,east,south,north: read so, they are no area that could be fetched. {ways}. Longitudes lie between west and east, latitudes between south and north.</source>
        <translation>Os números da extensão parecem estar em uma ordem diferente da que o QGIS lê, que é west,east,south,north (oeste,leste,sul,norte): lidos assim, não formam uma área que possa ser consultada. {ways}. As longitudes ficam entre oeste e leste; as latitudes, entre sul e norte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,north,west,east</source>
        <translation>sul,norte,oeste,leste</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,west,north,east</source>
        <translation>sul,oeste,norte,leste</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>west,south,east,north</source>
        <translation>oeste,sul,leste,norte</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{order} (latitudes first)</source>
        <translation>{order} (latitudes primeiro)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{ways}; or if they are {order}, write {value}</source>
        <translation>{ways}; ou, se forem {order}, escreva {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/failed_tiles.py"/>
        <source>The polygon of feature {feature} of &apos;{label}&apos; cannot be used: {reason}. Give the layer of failed tiles as the fetch made it.</source>
        <translation>O polígono da feição {feature} de “{label}” não pode ser usado: {reason}. Informe a camada de blocos com falha como a consulta a criou.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/filters.py"/>
        <source>&apos;{text}&apos; under &apos;{label}&apos; is not a numeric id. Give ids separated by commas.</source>
        <translation>“{text}”, em “{label}”, não é um identificador numérico. Informe identificadores separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>The input layer has no field &apos;{field}&apos;. It has: {known}.</source>
        <translation>A camada de entrada não tem o campo “{field}”. Campos que tem: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>A score from 0 to 1, such as Mapillary&apos;s own.</source>
        <translation>Uma pontuação de 0 a 1, como a do próprio Mapillary.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with panorama or not</source>
        <translation>Campo de panorama ou não</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the capture time</source>
        <translation>Campo com a hora da captura</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the direction</source>
        <translation>Campo com a direção</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the id</source>
        <translation>Campo com o identificador</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the quality</source>
        <translation>Campo com a qualidade</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the sequence</source>
        <translation>Campo com a sequência</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>What tells images apart; ties are decided by it.</source>
        <translation>O que distingue as imagens; também decide os empates.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>When the image was taken. Without a zone it is UTC.</source>
        <translation>Quando a imagem foi tirada. Sem fuso horário, é UTC.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Where the camera looks, in degrees clockwise from north. Empty is unknown.</source>
        <translation>Para onde a câmera olha, em graus a partir do norte, no sentido horário. Vazio significa desconhecida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Whether the image shows every direction.</source>
        <translation>Se a imagem mostra todas as direções.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Which drive or walk the image belongs to.</source>
        <translation>A que percurso, em veículo ou a pé, a imagem pertence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/images.py"/>
        <source>Of {total:,} images {count:,} have no position; they are left out.</source>
        <translation>Imagens sem posição: {count:,} de {total:,}; são omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/moment.py"/>
        <source>&apos;{value}&apos; is not a date and time. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>“{value}” não é uma data com hora. Escreva-a como 2024-05-31 ou 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) cannot be &apos;{value}&apos;. {help}</source>
        <translation>“{label}” ({name}) não pode ser “{value}”. {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) does not know {wrong}. It takes {how_many}: {known}.</source>
        <translation>“{label}” ({name}) não aceita {wrong}. Aceita {how_many}: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: this run cannot go without it.</source>
        <translation>Falta “{label}” ({name}): sem isso não é possível executar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {bounds}, not &apos;{value}&apos;.</source>
        <translation>“{label}” ({name}) aceita {bounds}, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {how_many}: {known}.</source>
        <translation>“{label}” ({name}) aceita {how_many}: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation>um número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number of at least {low:g}</source>
        <translation>um número maior ou igual a {low:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>any of these, by name</source>
        <translation>quaisquer destes, pelo nome</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>one of these, by name</source>
        <translation>um destes, pelo nome</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/database.py"/>
        <source>There is no PostgreSQL connection &apos;{name}&apos; in this QGIS. Make one in the Browser, under PostgreSQL; those that are there: {known}.</source>
        <translation>Não há nenhuma conexão PostgreSQL “{name}” neste QGIS. Crie uma no Navegador, em PostgreSQL; as que existem: {known}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&apos;{label}&apos; ({name}) is empty. Give the job a name, such as that of its area.</source>
        <translation>“{label}” ({name}) está vazio. Dê um nome ao trabalho, como o de sua área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&lt;p&gt;For areas of thousands of tiles, which Mapillary allows to be read in days and not in one run: writes the tiles that an area needs into a PostgreSQL database with PostGIS, and asks Mapillary for nothing. No token is needed here.&lt;/p&gt;&lt;p&gt;Then &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; reads them on one computer, and &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; gets the photos on as many as you like. All of it may be killed and started again; docs/recipes/country.md says how.&lt;/p&gt;&lt;p&gt;The layers that come of it show the work as it goes on: the tiles by their state, and the images that there are. Both are drawn anew every few seconds.&lt;/p&gt;&lt;p&gt;A plan may be written again: what was read stays read. A name that has another area is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para áreas de milhares de blocos, que o Mapillary permite ler em vários dias e não em uma única execução: grava os blocos de que uma área precisa em um banco de dados PostgreSQL com PostGIS e não pede nada ao Mapillary. Aqui não é preciso token.&lt;/p&gt;&lt;p&gt;Depois, &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; os lê em um computador, e &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; obtém as fotos em quantos você quiser. Tudo pode ser interrompido e iniciado de novo; docs/recipes/country.md explica como.&lt;/p&gt;&lt;p&gt;As camadas resultantes mostram o andamento do trabalho: os blocos por estado e as imagens que existem. Ambas são redesenhadas a cada poucos segundos.&lt;/p&gt;&lt;p&gt;Um plano pode ser gravado de novo: o que foi lido continua lido. Um nome que já tem outra área é recusado.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A PostgreSQL connection of QGIS&apos;s (Browser › PostgreSQL), to a database with PostGIS.</source>
        <translation>Uma conexão PostgreSQL do QGIS (Navegador › PostgreSQL) com um banco de dados com PostGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A name for this area, by which the computers that work on it find it.</source>
        <translation>Um nome para esta área, pelo qual os computadores que trabalham nela a encontram.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Also queues the photo of each image to be fetched. Without, only the images&apos; data are read.</source>
        <translation>Também põe na fila a foto de cada imagem para ser obtida. Sem isso, só os dados das imagens são lidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Database connection</source>
        <translation>Conexão com o banco de dados</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Days that the rest takes, as Mapillary allows</source>
        <translation>Dias que o restante leva, conforme o Mapillary permite</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Images of all jobs</source>
        <translation>Imagens de todos os trabalhos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Name of the job</source>
        <translation>Nome do trabalho</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles that are read already</source>
        <translation>Número de blocos já lidos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Photos as well</source>
        <translation>Também as fotos</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Plan a job of many days</source>
        <translation>Planejar um trabalho de muitos dias</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Polygons in any coordinate reference system. Images inside of them are kept, of the tiles that they touch.</source>
        <translation>Polígonos em qualquer sistema de referência de coordenadas. Dos blocos que eles tocam, são mantidas as imagens que estão dentro deles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Tiles of the job</source>
        <translation>Blocos do trabalho</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where images stand: as their cameras had it, or as Mapillary corrected it, which not all images have.</source>
        <translation>Onde as imagens ficam: onde a câmera indicou ou onde o Mapillary corrigiu, correção que nem todas as imagens têm.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where the tables are. It is made if it is not there; several jobs may share one, and their images.</source>
        <translation>Onde estão as tabelas. É criado se não existir; vários trabalhos podem compartilhar um esquema e suas imagens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Write the coverage tiles of a region or country into a database, where many computers read them.</source>
        <translation>Grava em um banco de dados os blocos de cobertura de uma região ou de um país, de onde muitos computadores os leem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,postgis,postgresql,database,dask,slurm</source>
        <translation>mapillary,street view,vista da rua,nível de rua,imagens,osm,planejar,trabalho,país,região,grande,lote,noite,cluster,servidor,postgis,postgresql,banco de dados,dask,slurm</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Mapillary images in {schema}</source>
        <translation>Imagens do Mapillary em {schema}</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Next, where LandLens is installed as a package: python -m landlens.scale tiles --wait --schema {schema} --job {job}. See docs/recipes/country.md.</source>
        <translation>Próximo passo, onde o LandLens estiver instalado como pacote: python -m landlens.scale tiles --wait --schema {schema} --job {job}. Veja docs/recipes/country.md.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Reading the other {left:,} takes {time}, on {days:,} days at the least: Mapillary allows {most:,} tile requests a day, and blocks an address that asks faster than one reader does.</source>
        <translation>Ler os {left:,} restantes leva {time}; dias necessários, no mínimo: {days:,}. O Mapillary permite {most:,} requisições de blocos por dia e bloqueia um endereço que pede mais rápido do que um único leitor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>The plan of &apos;{job}&apos; is in the schema &apos;{schema}&apos;: {count:,} tiles, {read:,} of them read.</source>
        <translation>O plano de “{job}” está no esquema “{schema}”; blocos: {count:,}, dos quais lidos: {read:,}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>There is a job &apos;{job}&apos; in the schema &apos;{schema}&apos; already, with another area or other positions. Give this one another name; images that both find are kept once.</source>
        <translation>Já existe um trabalho “{job}” no esquema “{schema}”, com outra área ou outras posições. Dê outro nome a este; as imagens que ambos encontram são guardadas uma só vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. Split it into several jobs.</source>
        <translation>Esta área precisa de mais de {most:,} blocos de cobertura, o que são {days:,.0f} dias do que o Mapillary permite. Divida-a em vários trabalhos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Tiles of {job}</source>
        <translation>Blocos de {job}</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&apos;{fresh_label}&apos; ({fresh_name}) is {fresh:g} years and &apos;{old_label}&apos; ({old_name}) {old:g}: what is old cannot be younger than what is fresh. Make the first smaller, or the second larger.</source>
        <translation>“{fresh_label}” ({fresh_name}) é {fresh:g} anos e “{old_label}” ({old_name}), {old:g}: o que é antigo não pode ser mais novo que o que é recente. Reduza o primeiro valor ou aumente o segundo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&lt;p&gt;Says of each street what part of its length has images, fresh ones, panoramas, and images of each direction of travel, and draws the gaps: where a survey is to go.&lt;/p&gt;&lt;p&gt;An image belongs to the one street that it fits best, by its distance and by its direction of travel (from the images before and after it in its sequence; without these, a flat image counts as going where it looks, and a panorama or an image without direction fits any street). So a footway is not covered by the road beside it, and a camera that looks sideways spoils nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; is the best of &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; and &lt;i&gt;old&lt;/i&gt; that at least half of a street&apos;s length has or betters, else &lt;i&gt;none&lt;/i&gt;; images without a time count as old. Forward is the way that the street&apos;s line was drawn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For a map to print&lt;/b&gt;: Web › LandLens › Print coverage by street…, an A4 page with map, title, legend, scale bar, credit and date.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Informa, para cada rua, que parte do comprimento tem imagens, imagens recentes, panoramas e imagens de cada sentido de deslocamento, e desenha as lacunas: aonde um levantamento deve ir.&lt;/p&gt;&lt;p&gt;Uma imagem pertence à única rua a que melhor se ajusta, pela distância e pelo sentido de deslocamento (das imagens anterior e posterior em sua sequência; sem elas, supõe-se que uma imagem plana avança para onde olha, e um panorama ou uma imagem sem direção serve para qualquer rua). Assim, um caminho de pedestres não é coberto pela via ao lado, e uma câmera que olha para o lado não atrapalha.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; é a melhor classe entre &lt;i&gt;fresh&lt;/i&gt; (recente), &lt;i&gt;aging&lt;/i&gt; (intermediária) e &lt;i&gt;old&lt;/i&gt; (antiga) que pelo menos metade do comprimento de uma rua tem ou supera; senão, &lt;i&gt;none&lt;/i&gt; (nenhuma); imagens sem data contam como antigas. Para a frente é o sentido em que a linha da rua foi desenhada.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Para um mapa impresso&lt;/b&gt;: Web › LandLens › Imprimir cobertura por rua…, uma página A4 com mapa, título, legenda, barra de escala, crédito e data.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Ages are reckoned at this date, and later images left out. Empty: now. A date alone means its end.</source>
        <translation>As idades são calculadas nesta data, e as imagens posteriores são omitidas. Vazio: agora. Uma data sem hora significa o fim do dia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image covers the piece that it stands beside, and those whose middles are within this distance of it along the street, bends followed.</source>
        <translation>Uma imagem cobre o trecho ao lado do qual está e aqueles cujo meio fica a até esta distância dele ao longo da rua, seguindo as curvas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image that stands farther than this beside a street does not belong to it.</source>
        <translation>Uma imagem mais afastada de uma rua do que isso não pertence a ela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>As of (UTC)</source>
        <translation>Na data de (UTC)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>By so much an image&apos;s direction of travel may differ from the street&apos;s, forward or backward.</source>
        <translation>Quanto o sentido de deslocamento de uma imagem pode diferir do da rua, para a frente ou para trás.</translation>
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
        <translation>Recentes até (anos)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images of this age or younger count as fresh.</source>
        <translation>Imagens desta idade ou mais novas contam como recentes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images older than this count as old; between fresh and old they are aging.</source>
        <translation>Imagens mais velhas do que isso contam como antigas; entre recentes e antigas, são de idade intermediária.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Largest turn against the street (degrees)</source>
        <translation>Giro máximo em relação à rua (graus)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of a piece (metres)</source>
        <translation>Comprimento de um trecho (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of all streets (km)</source>
        <translation>Comprimento de todas as ruas (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with fresh images (km)</source>
        <translation>Comprimento com imagens recentes (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with images (km)</source>
        <translation>Comprimento com imagens (km)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Lines, such as OpenStreetMap&apos;s, in any coordinate reference system. Each feature is a street.</source>
        <translation>Linhas, como as do OpenStreetMap, em qualquer sistema de referência de coordenadas. Cada feição é uma rua.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Old from (years)</source>
        <translation>Antigas a partir de (anos)</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Streets are cut into equal pieces of about this length, and each piece has images or not.</source>
        <translation>As ruas são cortadas em trechos iguais de mais ou menos este comprimento, e cada trecho tem imagens ou não.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Stretches of 50 m and more without images, each with its street&apos;s columns and its length gap_m.</source>
        <translation>Trechos de 50 m ou mais sem imagens, cada um com as colunas de sua rua e seu comprimento gap_m.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>The streets as they are, with the columns of their coverage behind their own.</source>
        <translation>As ruas como são, com as colunas de sua cobertura depois das próprias.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Which streets have images, how old, of which kind and direction; and where there are none.</source>
        <translation>Quais ruas têm imagens, de que idade, tipo e direção; e onde não há nenhuma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness</source>
        <translation>cobertura,ruas,estradas,lacunas,faltante,idade,recente,antigo,levantamento,planejamento,completude</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/streets/run.py"/>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street</source>
        <translation>Cobertura por rua</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>By class: fresh {fresh:,.1f} km, aging {aging:,.1f} km, old {old:,.1f} km, none {none:,.1f} km.</source>
        <translation>Por classe: recentes, {fresh:,.1f} km; de idade intermediária, {aging:,.1f} km; antigas, {old:,.1f} km; nenhuma, {none:,.1f} km.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>For a map to print: Web › LandLens › Print coverage by street…, or the template {path} in a print layout.</source>
        <translation>Para um mapa impresso: Web › LandLens › Imprimir cobertura por rua…, ou o modelo {path} em um layout de impressão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>No image belongs to any street. See that both layers lie in the same place, and that &apos;Farthest across&apos; is large enough.</source>
        <translation>Nenhuma imagem pertence a nenhuma rua. Verifique se as duas camadas estão no mesmo lugar e se “Máximo transversal” é grande o bastante.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of images is empty: no street has any.</source>
        <translation>A camada de imagens está vazia: nenhuma rua tem imagens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of streets is empty, or none of its lines has a length.</source>
        <translation>A camada de ruas está vazia ou nenhuma de suas linhas tem comprimento.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images have the id of another one; each id counts once.</source>
        <translation>Imagens com o identificador de outra: {count:,}; cada identificador conta uma vez.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images were taken after the date, by their times; they are left out.</source>
        <translation>Imagens tiradas depois da data, segundo sua hora: {count:,}; são omitidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{matched:,} of {total:,} images belong to {streets:,} streets of {km:,.1f} km, of which {covered:.1%} have images and {gaps:,} gaps are 50 m or longer.</source>
        <translation>Imagens que pertencem a uma rua: {matched:,} de {total:,}. Ruas: {streets:,}, com {km:,.1f} km; com imagens: {covered:.1%}; lacunas de 50 m ou mais: {gaps:,}.</translation>
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
        <translation>Falta “{label}” ({name}): o método “{method}” precisa disso. Escolha uma camada ali ou outro método.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>4 tells north, east, south and west apart; 1 ignores where cameras look. With spacing and streets, images look the same way within half of that: 45 degrees with 4.</source>
        <translation>4 distingue norte, leste, sul e oeste; 1 ignora para onde as câmeras olham. Com espaçamento e ruas, duas imagens olham para o mesmo lado se suas direções diferem menos de meio setor: 45 graus com 4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&lt;p&gt;Keeps few of many images. All methods give the same result whatever the order of the layer, and their metres are metres on the ground everywhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;One per cell and direction&lt;/b&gt; is the quickest. Two images of neighbouring cells may be nearer to each other than the distance.&lt;br/&gt;&lt;b&gt;None nearer than the distance&lt;/b&gt; goes from the best image to the worst and keeps what is far enough from all that it kept before and look the same way.&lt;br/&gt;&lt;b&gt;Every so many metres along each sequence&lt;/b&gt; keeps the order of drives and walks; after a gap of 100 metres or 5 minutes it begins anew. Images without a sequence stay.&lt;br/&gt;&lt;b&gt;Along streets&lt;/b&gt; has a sample point every so many metres, and an image for each direction of travel.&lt;br/&gt;&lt;b&gt;Nearest to points&lt;/b&gt; has the best images around each point.&lt;/p&gt;&lt;p&gt;With streets and points an image serves one sample only, the nearest one that wants it; the others take their next best. Panoramas serve any direction, and so do images whose direction is unknown; in cells each of both has a place of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mantém poucas de muitas imagens. Todos os métodos dão o mesmo resultado, seja qual for a ordem da camada, e seus metros são metros no terreno em qualquer lugar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Uma por célula e direção&lt;/b&gt; é o mais rápido. Duas imagens de células vizinhas podem estar mais próximas entre si do que a distância.&lt;br/&gt;&lt;b&gt;Nenhuma mais próxima que a distância&lt;/b&gt; vai da melhor imagem à pior e mantém a que está longe o bastante de todas as que manteve antes e que olham para o mesmo lado.&lt;br/&gt;&lt;b&gt;A cada tantos metros ao longo de cada sequência&lt;/b&gt; segue a ordem dos percursos; após uma lacuna de 100 metros ou 5 minutos, começa de novo. Imagens sem sequência são mantidas.&lt;br/&gt;&lt;b&gt;Ao longo de ruas&lt;/b&gt; tem um ponto de amostragem a cada tantos metros e uma imagem para cada sentido de deslocamento.&lt;br/&gt;&lt;b&gt;Mais próximas de pontos&lt;/b&gt; tem as melhores imagens ao redor de cada ponto.&lt;/p&gt;&lt;p&gt;Com ruas e pontos, uma imagem serve a uma só amostra, a mais próxima que a queira; as outras ficam com a sua próxima melhor. Panoramas servem para qualquer direção, assim como imagens cuja direção é desconhecida; nas células, cada um desses dois tipos tem um lugar próprio.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Along streets, in each direction of travel</source>
        <translation>Ao longo de ruas, em cada sentido de deslocamento</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>At most so many images for each feature of &apos;Points&apos;; other methods do not use it.</source>
        <translation>No máximo este número de imagens para cada feição de “Pontos”; outros métodos não o usam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Directions to tell apart</source>
        <translation>Direções a distinguir</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Every so many metres along each sequence</source>
        <translation>A cada tantos metros ao longo de cada sequência</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>How far from a sample point of a street, or from a point, an image may be.</source>
        <translation>A que distância de um ponto de amostragem de uma rua, ou de um ponto, uma imagem pode estar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Images for each point</source>
        <translation>Imagens por ponto</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Keep few images and the right ones: by cells, spacing, sequences, streets or points.</source>
        <translation>Mantém poucas imagens, e as certas: por células, espaçamento, sequências, ruas ou pontos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leave out images taken while standing</source>
        <translation>Omitir imagens tiradas com a câmera parada</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leaves out, first of all, images less than 1 metre from the one before in their sequence and turned by less than 60 degrees.</source>
        <translation>Omite, antes de tudo, as imagens a menos de 1 metro da anterior em sua sequência e giradas menos de 60 graus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap, in any coordinate reference system.</source>
        <translation>Linhas ao longo das quais escolher imagens, como as vias do OpenStreetMap, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Nearest to points</source>
        <translation>Mais próximas de pontos</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>None nearer than the distance</source>
        <translation>Nenhuma mais próxima que a distância</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images in the input</source>
        <translation>Número de imagens na entrada</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images that stay</source>
        <translation>Número de imagens mantidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples</source>
        <translation>Número de amostras</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples without an image</source>
        <translation>Número de amostras sem imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>One per cell and direction</source>
        <translation>Uma por célula e direção</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points to choose images for, such as trees, signs or addresses, in any coordinate reference system.</source>
        <translation>Pontos para os quais escolher imagens, como árvores, placas ou endereços, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Scores of quality that differ by 0.05 or less count as equal, and the newest image wins. The middle is that of the cell, or the sample point. Along sequences the next image is kept, whatever it is.</source>
        <translation>Pontuações de qualidade que diferem em 0,05 ou menos contam como iguais, e a imagem mais recente vence. O centro é o da célula ou o ponto de amostragem. Ao longo de sequências, é mantida a imagem seguinte, seja qual for.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Search distance (metres)</source>
        <translation>Distância de busca (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The best quality, then the newest</source>
        <translation>A de melhor qualidade e, depois, a mais recente</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The cells, sample points or points that images were chosen for, with image_count, those without an image too. With spacing and sequences they are the images that stay. With &apos;Points&apos;, sample_id counts their features from 1 on; direction is where an image has to look, empty if anywhere.</source>
        <translation>As células, os pontos de amostragem ou os pontos para os quais foram escolhidas imagens, com image_count, também os que não têm nenhuma. Com espaçamento e sequências, são as imagens mantidas. Com “Pontos”, sample_id numera suas feições a partir de 1; direction é para onde uma imagem deve olhar, vazio se tanto faz.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The images that stay, with all their columns, and: sample_id, the sample that each one serves; sample_rank, 1 for its best; sample_distance, metres from it.</source>
        <translation>As imagens mantidas, com todas as suas colunas e mais: sample_id, a amostra a que cada uma serve; sample_rank, 1 para a melhor; sample_distance, os metros até ela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The nearest to the middle</source>
        <translation>A mais próxima do centro</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The newest</source>
        <translation>A mais recente</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The side of a cell, the least distance between two images, or that between sample points. &apos;Nearest to points&apos; does not use it.</source>
        <translation>O lado de uma célula, a distância mínima entre duas imagens ou a distância entre pontos de amostragem. “Mais próximas de pontos” não a usa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thin images</source>
        <translation>Reduzir o número de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thinned images</source>
        <translation>Imagens mantidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>What images are chosen for; see above. Along streets needs &apos;Streets&apos;, nearest to points &apos;Points&apos;.</source>
        <translation>Segundo o que as imagens são escolhidas; veja acima. Ao longo de ruas precisa de “Ruas”; mais próximas de pontos, de “Pontos”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Which image to keep</source>
        <translation>Qual imagem manter</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset</source>
        <translation>reduzir,rarear,desbastar,amostra,amostragem,filtrar,espaçamento,a cada n metros,mais recente,melhor,subconjunto</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Distance (metres)</source>
        <translation>Distância (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Kept {kept:,} of {total:,} images ({share:.1f} %) for {samples:,} samples. Next: Download images.</source>
        <translation>Imagens mantidas: {kept:,} de {total:,} ({share:.1f}%) para {samples:,} amostras. Próximo passo: Baixar imagens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Left out, as taken while standing: {count:,} of {total:,} images.</source>
        <translation>Omitidas por terem sido tiradas com a câmera parada: {count:,} de {total:,} imagens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a direction, so none are told apart. See &apos;Field with the direction&apos;.</source>
        <translation>Nenhuma imagem tem direção, portanto nenhuma é distinguida. Veja “Campo com a direção”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a quality, so the newest are kept. See &apos;Field with the quality&apos; for another column.</source>
        <translation>Nenhuma imagem tem qualidade, portanto as mais recentes são mantidas. Veja “Campo com a qualidade” para usar outra coluna.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>None of {total:,} images stays. Look whether the images and the other layer are in the same place, or give a larger &apos;Search distance&apos;.</source>
        <translation>Nenhuma das {total:,} imagens é mantida. Veja se as imagens e a outra camada estão no mesmo lugar ou informe uma “Distância de busca” maior.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Of {total:,} images {count:,} have no sequence; all of these stay. See &apos;Field with the sequence&apos;.</source>
        <translation>Imagens sem sequência: {count:,} de {total:,}; todas elas são mantidas. Veja “Campo com a sequência”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Without an image: {empty:,} of {samples:,} samples. The output &apos;Samples&apos; shows where.</source>
        <translation>Amostras sem imagem: {empty:,} de {samples:,}. A saída “Amostras” mostra onde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>&lt;p&gt;Draws flat pictures, as an ordinary camera would have taken them, out of panoramas: front, right, back and left; both sides of the street; any number all around; or towards the direction that a field names, such as &apos;pano_yaw&apos; of &lt;b&gt;Images looking at features&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Works on what &lt;b&gt;Download images&lt;/b&gt; made, and on a folder of your own panoramas: run &lt;b&gt;Import geotagged photos&lt;/b&gt; on the folder first, and this on its result. Panoramas are equirectangular pictures that go all the way around; flat images are left out with a word.&lt;/p&gt;&lt;p&gt;Each view is a JPEG named after its panorama and the degrees to the right of the panorama&apos;s middle, and holds position, time, camera, creator and licence, with the view&apos;s own direction. It appears whole or not at all. Run it again after a cancel: views that are there are skipped.&lt;/p&gt;&lt;p&gt;The output layer has one point a view. Mapillary&apos;s images are CC BY-SA 4.0, and views of them are too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Desenha imagens planas, como uma câmera comum as teria tirado, a partir de panoramas: frente, direita, trás e esquerda; os dois lados da rua; um número qualquer ao redor; ou na direção indicada por um campo, como “pano_yaw” de &lt;b&gt;Imagens voltadas para feições&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Funciona com o que &lt;b&gt;Baixar imagens&lt;/b&gt; criou e com uma pasta de panoramas seus: execute primeiro &lt;b&gt;Importar fotos geolocalizadas&lt;/b&gt; na pasta e depois isto com o resultado. Panoramas são imagens equirretangulares que dão a volta completa; imagens planas são omitidas com um aviso.&lt;/p&gt;&lt;p&gt;Cada vista é um JPEG com o nome do panorama e os graus à direita do centro dele, e contém posição, hora, câmera, autor e licença, com a direção própria da vista. Aparece inteira ou não aparece. Execute novamente após um cancelamento: as vistas que já existem são puladas.&lt;/p&gt;&lt;p&gt;A camada de saída tem um ponto por vista. As imagens do Mapillary têm licença CC BY-SA 4.0, e suas vistas também.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A layer whose features name files of panoramas: what Download images made, or what QGIS&apos;s &apos;Import geotagged photos&apos; makes of a folder. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>Uma camada cujas feições indicam arquivos de panoramas: a que Baixar imagens criou ou a que “Importar fotos geolocalizadas” do QGIS cria a partir de uma pasta. Se houver feições selecionadas, marque “Apenas feições selecionadas” para usar só elas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A point for each view with its path, its direction from north and from the panorama&apos;s middle, and if it failed, why. An image of which no view can be drawn has one point.</source>
        <translation>Um ponto para cada vista, com seu caminho, sua direção a partir do norte e a partir do centro do panorama e, se falhou, o motivo. Uma imagem da qual nenhuma vista pode ser desenhada tem um ponto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>As many as there are processors is quickest. Each takes some 150 MB of memory.</source>
        <translation>O mais rápido é usar tantos quantos processadores houver. Cada um ocupa cerca de 150 MB de memória.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Both sides of the street</source>
        <translation>Os dois lados da rua</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Cut ordinary pictures out of panoramas: all sides, both sides of the street, or one direction each.</source>
        <translation>Recorta imagens comuns de panoramas: todos os lados, os dois lados da rua ou uma direção de cada um.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Degrees to the right of the panorama&apos;s middle, for &apos;The direction in a field&apos;.</source>
        <translation>Graus à direita do centro do panorama, para “A direção em um campo”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Draw again</source>
        <translation>Desenhar novamente</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the direction of the view</source>
        <translation>Campo com a direção da vista</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the path of the image</source>
        <translation>Campo com o caminho da imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Front, right, back and left</source>
        <translation>Frente, direita, trás e esquerda</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How far above the horizon the view&apos;s middle is; below it if negative.</source>
        <translation>A que altura acima do horizonte está o centro da vista; abaixo dele, se for negativo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How many views of each panorama there are, at equal angles from its middle on, for &apos;So many all around&apos;.</source>
        <translation>Quantas vistas há de cada panorama, em ângulos iguais a partir do centro, para “Um número ao redor”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views all around</source>
        <translation>Número de vistas ao redor</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views and images that failed</source>
        <translation>Número de vistas e imagens com falha</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views drawn</source>
        <translation>Número de vistas desenhadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views that were there already</source>
        <translation>Número de vistas que já existiam</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas</source>
        <translation>Panoramas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas at a time</source>
        <translation>Panoramas simultâneos</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Size (pixels)</source>
        <translation>Tamanho (pixels)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip whole views of the same panorama, direction, size, width and pitch, or draw them again. A view of the same panorama and direction with another size, width or pitch is replaced either way. Files that LandLens did not make are never touched.</source>
        <translation>Pula as vistas inteiras do mesmo panorama, direção, tamanho, largura e inclinação, ou as desenha novamente. Uma vista do mesmo panorama e direção com outro tamanho, largura ou inclinação é substituída em todo caso. Arquivos que o LandLens não criou nunca são alterados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>So many all around</source>
        <translation>Um número ao redor</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The angle from its left to its right edge.</source>
        <translation>O ângulo da borda esquerda até a direita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The direction in a field</source>
        <translation>A direção em um campo</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Upwards (degrees)</source>
        <translation>Para cima (graus)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views from panoramas</source>
        <translation>Vistas de panoramas</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views that are there already</source>
        <translation>Vistas que já existem</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where each panorama&apos;s file is. Without this field it is &apos;photo&apos;, which &apos;Import geotagged photos&apos; makes.</source>
        <translation>Onde está o arquivo de cada panorama. Sem este campo, é usado “photo”, que “Importar fotos geolocalizadas” cria.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where the views go: by default the folder &apos;views&apos; in that of Download images. Files in it that LandLens did not make stay as they are.</source>
        <translation>Para onde vão as vistas: por padrão, para a pasta “views” dentro da de Baixar imagens. Os arquivos que o LandLens não criou ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Which views are drawn of each panorama. The sides of the street are right and left of the direction of travel: from the image before in the same sequence to the one behind, within 100 m. Where that or the compass angle is unknown, they are right and left of the panorama&apos;s middle.</source>
        <translation>Quais vistas são desenhadas de cada panorama. Os lados da rua são a direita e a esquerda do sentido de deslocamento: da imagem anterior da mesma sequência até a posterior, a menos de 100 m. Se esse sentido ou o ângulo da bússola for desconhecido, são a direita e a esquerda do centro do panorama.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width and height of each view. A panorama of 8,192 pixels is as sharp as views of 1,024 by 90 degrees.</source>
        <translation>Largura e altura de cada vista. Um panorama de 8192 pixels tem a mesma nitidez de vistas de 1024 pixels e 90 graus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width of the view (degrees)</source>
        <translation>Largura da vista (graus)</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta</source>
        <translation>panorama,360,equirretangular,perspectiva,recortar,cubo,fachada,gopro,theta</translation>
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
        <translation>A camada de entrada não tem nenhum campo com as direções das vistas. Escolha um em “{label}” ({name}) ou outras vistas em “{mode}” ({mode_name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the paths of images. Choose one under &apos;{label}&apos; ({name}).</source>
        <translation>A camada de entrada não tem nenhum campo com os caminhos das imagens. Escolha um em “{label}” ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature has no direction of the view</source>
        <translation>a feição não tem direção da vista</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature names no file</source>
        <translation>a feição não indica nenhum arquivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>No folder was given. Choose one for the views under &apos;Folder&apos;.</source>
        <translation>Nenhuma pasta foi informada. Escolha uma para as vistas em “Pasta”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The input has no features, so there was nothing to draw.</source>
        <translation>A entrada não tem feições, portanto não havia nada para desenhar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The record of each view</source>
        <translation>O registro de cada vista</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The run was cancelled with {count:,} views to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>A execução foi cancelada com vistas pendentes: {count:,}. O que estava completo está em {folder}; execute novamente para continuar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views: {count:,} of {sources:,} panoramas, into {folder}</source>
        <translation>Vistas: {count:,} de {sources:,} panoramas, para {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} failed ({reasons}). The output layer has the reason of each in &apos;view_error&apos;.</source>
        <translation>Vistas com falha: {count:,} ({reasons}). A camada de saída traz o motivo de cada uma em “view_error”.</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} views drawn, {skipped:,} were there already. In the layer, &apos;view_path&apos; is each view&apos;s file and &apos;view_heading&apos; where it looks.</source>
        <translation>Vistas desenhadas: {count:,}; já existiam: {skipped:,}. Na camada, “view_path” é o arquivo de cada vista e “view_heading”, para onde ela olha.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>Mapillary&apos;s limit of requests is reached. The run waits and goes on by itself in about {seconds:,.0f} seconds.</source>
        <translation>O limite de requisições do Mapillary foi atingido. A execução espera e continuará por conta própria em cerca de {seconds:,.0f} segundos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>The image host {host} asks to slow down. The run asks it again by itself in about {seconds:,.0f} seconds.</source>
        <translation>O servidor de imagens {host} pede para ir mais devagar. A execução pedirá de novo por conta própria em cerca de {seconds:,.0f} segundos.</translation>
    </message>
    <message>
        <location filename="../../core/coverage/coverage.py"/>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>it repeats the access token</source>
        <translation>repete o token de acesso</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>Mapillary has no picture of size &apos;{size}&apos; of this image</source>
        <translation>o Mapillary não tem esta imagem no tamanho “{size}”</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: the address has expired or is of another size</source>
        <translation>precisa de um token de acesso do Mapillary: o endereço expirou ou é de outro tamanho</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: there is no address</source>
        <translation>precisa de um token de acesso do Mapillary: não há endereço</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no address, and no id to ask for</source>
        <translation>não há endereço, nem identificador com o qual pedi-lo</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>nothing came</source>
        <translation>nada chegou</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host answered HTTP {status}</source>
        <translation>o servidor de imagens respondeu HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host asks to slow down</source>
        <translation>o servidor de imagens pede para ir mais devagar</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects more than {most} times</source>
        <translation>o servidor de imagens redireciona mais de {most} vezes</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects to an address that is not followed</source>
        <translation>o servidor de imagens redireciona para um endereço que não é seguido</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image was cut short</source>
        <translation>a imagem chegou cortada</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>what came is not an image</source>
        <translation>o que chegou não é uma imagem</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <location filename="../../core/net/transport.py"/>
        <source>the address is not a valid web address</source>
        <translation>o endereço não é um endereço web válido</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>EXIF could not be written into the file ({reason})</source>
        <translation>não foi possível gravar EXIF no arquivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>a value that it cannot hold</source>
        <translation>um valor que ele não aceita</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>the image was damaged while EXIF was written</source>
        <translation>a imagem foi danificada ao gravar EXIF</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>there is no address</source>
        <translation>não há endereço</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>The folder {folder} can no longer be written to ({reason}).</source>
        <translation>Não é mais possível gravar na pasta {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>the file could not be written ({reason})</source>
        <translation>o arquivo não pôde ser gravado ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>every name for it belongs to a file of another image</source>
        <translation>todos os nomes possíveis pertencem a um arquivo de outra imagem</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its path is longer than this system allows</source>
        <translation>seu caminho é mais longo do que este sistema permite</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder has more than {most} levels</source>
        <translation>sua subpasta tem mais de {most} níveis</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder is a link that leads out of the download folder</source>
        <translation>sua subpasta é um link que sai da pasta de download</translation>
    </message>
    <message>
        <location filename="../../core/download/request.py"/>
        <source>Size &apos;{size}&apos; is unknown. Choose one of: {known}.</source>
        <translation>O tamanho “{size}” é desconhecido. Escolha um destes: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>An access token is stored in LandLens&apos;s settings, but QGIS&apos;s authentication database stayed locked. Run it again and enter the master password when QGIS asks for it, or set the environment variable MLY_TOKEN, which needs none.</source>
        <translation>Há um token de acesso salvo nas configurações do LandLens, mas o banco de dados de autenticação do QGIS permaneceu bloqueado. Execute novamente e digite a senha mestre quando o QGIS a pedir, ou defina a variável de ambiente MLY_TOKEN, que não precisa dela.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Coverage cannot be shown, as {path} cannot be written. Check that its folder can be written to, that the disk is not full, and that no other program holds the file; then turn coverage on again.</source>
        <translation>A cobertura não pode ser mostrada, pois {path} não pode ser gravado. Verifique se é possível gravar na pasta dele, se o disco não está cheio e se nenhum outro programa está usando o arquivo; depois ative a cobertura novamente.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Get a free access token at https://www.mapillary.com/dashboard/developers and put it in one of three places: an authentication configuration (method Basic, the token as password) chosen in the field &apos;Authentication&apos;; LandLens&apos;s settings (Settings &gt; Options &gt; LandLens); or the environment variable MLY_TOKEN.</source>
        <translation>Consiga um token de acesso gratuito em https://www.mapillary.com/dashboard/developers e coloque-o em um destes três lugares: uma configuração de autenticação (método “Autenticação básica”, com o token como senha) escolhida no campo “Autenticação”; as configurações do LandLens (Configurações &gt; Opções &gt; LandLens); ou a variável de ambiente MLY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary allows {limit:,} tile requests a day, and that many have been sent from this computer today. The count starts again at 00:00 UTC, in {hours:.1f} hours. What was read until now is kept: run it again then, and only the tiles that are missing are asked for.</source>
        <translation>O Mapillary permite {limit:,} requisições de blocos por dia, e todas já foram enviadas hoje deste computador. A contagem recomeça às 00:00 UTC; faltam {hours:.1f} horas. O que foi lido até agora é mantido: execute novamente depois disso, e só os blocos que faltam serão pedidos.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary cannot be reached: {reason}. Run it again once that is done.</source>
        <translation>Não é possível acessar o Mapillary: {reason}. Depois disso, execute novamente.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary refused the access token: {said}. {help}</source>
        <translation>O Mapillary recusou o token de acesso: {said}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary&apos;s tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last refused request, so all tile requests were stopped at once; another token does not help, and asking again sooner prolongs it. What was read until now is kept. Run it again tomorrow, with a smaller area.</source>
        <translation>O servidor de blocos do Mapillary bloqueou este endereço de internet por ler blocos demais. O bloqueio termina cerca de 24 horas após a última requisição recusada, por isso todas as requisições de blocos foram interrompidas de imediato; outro token não ajuda, e pedir de novo antes disso prolonga o bloqueio. O que foi lido até agora é mantido. Execute novamente amanhã, com uma área menor.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>No Mapillary access token was found. {help}</source>
        <translation>Nenhum token de acesso do Mapillary foi encontrado. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing could be read, and {path} was left as it was. {reason}</source>
        <translation>Nada pôde ser lido, e {path} ficou como estava. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The database of the connection &apos;{connection}&apos; refused: {reason}. See that it is there, that it has PostGIS, and that this user may create tables in it (or that somebody made them); then run this again.</source>
        <translation>O banco de dados da conexão “{connection}” recusou: {reason}. Verifique se ele existe, se tem PostGIS e se este usuário pode criar tabelas nele (ou se alguém as criou); depois execute isto novamente.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {folder} is full. The photos that were complete are kept and nothing broken was left behind. Free some space and run it again: only what is missing is fetched.</source>
        <translation>O disco que contém {folder} está cheio. As fotos que estavam completas são mantidas, e nada danificado ficou para trás. Libere espaço e execute novamente: só o que falta é obtido.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {path} is full ({free:,.1f} MB free), so the layer there is not whole. Free some space, or choose a file on another disk, and run it again. Tiles and photos that had come until then are kept and not asked for again.</source>
        <translation>O disco que contém {path} está cheio ({free:,.1f} MB livres), por isso a camada não está completa. Libere espaço ou escolha um arquivo em outro disco, e execute novamente. Os blocos e as fotos que chegaram até então são mantidos e não são pedidos de novo.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The table {place} is there already, with {count:,} rows. Nothing was asked for, and it was left as it was. Say under &apos;Existing table&apos; (Advanced) whether to bring its rows up to date or to replace it, or choose another name.</source>
        <translation>A tabela {place} já existe; linhas que tem: {count:,}. Nada foi pedido, e ela ficou como estava. Indique em “Tabela existente” (Parâmetros avançados) se as linhas devem ser atualizadas ou se ela deve ser substituída, ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>There is no Mapillary access token on {computer}. A request that is sent to another process leaves its token behind, so that none is in a file, a queue or a log. Set the environment variable MLY_TOKEN where the work is done.</source>
        <translation>Não há token de acesso do Mapillary. Onde: {computer}. Uma requisição enviada a outro processo deixa seu token para trás, para que ele não fique em nenhum arquivo, fila ou log. Defina a variável de ambiente MLY_TOKEN onde o trabalho é feito.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This area needs {tiles} and the limit is {limit:,}. Choose a smaller extent, give polygons in &apos;Area&apos; so that only their tiles are read, split the area into several runs, or raise &apos;Most tiles to read&apos; under Advanced. Mapillary blocks an address that reads thousands of tiles in a row.</source>
        <translation>Esta área precisa de {tiles} e o limite é {limit:,}. Escolha uma extensão menor, informe polígonos em “Área” para que só os blocos deles sejam lidos, divida a área em várias execuções ou aumente “Máximo de blocos a ler” em Parâmetros avançados. O Mapillary bloqueia um endereço que lê milhares de blocos seguidos.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This needs the Python package {package}, which is not installed here. Install it with: pip install &quot;landlens[{extra}]&quot;</source>
        <translation>Isto precisa do pacote Python {package}, que não está instalado aqui. Instale-o com: pip install &quot;landlens[{extra}]&quot;</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole. {help}</source>
        <translation>Isto não é um token de acesso do Mapillary (origem: {place}): {flaw}. Um token é MLY|, alguns dígitos, | e muitas letras e dígitos, copiado inteiro. {help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>more than {count:,} coverage tiles</source>
        <translation>mais de {count:,} blocos de cobertura</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} coverage tiles</source>
        <translation>{count:,} blocos de cobertura</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} photos of this size need about {expected:,.0f} MB, and the disk that holds {folder} has {free:,.0f} MB free. Choose a smaller size, select fewer images, choose a folder on another disk, or free some space.</source>
        <translation>As {count:,} fotos deste tamanho precisam de cerca de {expected:,.0f} MB, e o disco que contém {folder} tem {free:,.0f} MB livres. Escolha um tamanho menor, selecione menos imagens, escolha uma pasta em outro disco ou libere espaço.</translation>
    </message>
    <message>
        <location filename="../../core/export/export.py"/>
        <source>A data set holds its photos, and {path} is not in {folder}. Tick &apos;Copy the photos&apos; (COPY_PHOTOS), or choose the folder that the photos are in.</source>
        <translation>Um conjunto de dados contém suas fotos, e {path} não está em {folder}. Marque “Copiar as fotos” (COPY_PHOTOS) ou escolha a pasta em que as fotos estão.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{folder} already has a file {name}, which is of no earlier export. Choose another folder, best an empty one.</source>
        <translation>{folder} já tem um arquivo {name} que não é de nenhuma exportação anterior. Escolha outra pasta, de preferência uma vazia.</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{path} cannot be written ({reason}). Close what holds it, or choose another folder.</source>
        <translation>{path} não pode ser gravado ({reason}). Feche o programa que o está usando ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../core/export/scripts.py"/>
        <source>The scripts for web pages (Leaflet and Pannellum) are not there. Install LandLens from its zip; in a checkout run: make setup</source>
        <translation>Faltam os scripts para páginas web (Leaflet e Pannellum). Instale o LandLens a partir do zip; em uma cópia do repositório, execute: make setup</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>Mapillary&apos;s Graph API answered nothing at all: {reason}. The images are kept, without details. {help}</source>
        <translation>A API Graph do Mapillary não respondeu nada: {reason}. As imagens são mantidas, sem detalhes. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>not asked for, as the requests before it had failed</source>
        <translation>não foi pedido, pois as requisições anteriores haviam falhado</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary could not be asked for the user &apos;{name}&apos; ({reason}). Give the numeric user id instead, or try again later.</source>
        <translation>Não foi possível consultar o Mapillary sobre o usuário “{name}” ({reason}). Informe o identificador numérico do usuário ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary knows no user &apos;{name}&apos; with images. Check the spelling under &apos;Creators&apos;.</source>
        <translation>O Mapillary não conhece nenhum usuário “{name}” com imagens. Verifique a grafia em “Autores”.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary&apos;s tiles end at {latitude:.2f} degrees north and south. The area reaches beyond: of that part no image can be found.</source>
        <translation>Os blocos do Mapillary terminam a {latitude:.2f} graus norte e sul. A área vai além: nessa parte nenhuma imagem pode ser encontrada.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} is no area to fetch images in. Give polygons.</source>
        <translation>Um {kind} não é uma área em que obter imagens. Informe polígonos.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} of GeoJSON cannot be read: its coordinates are not rings.</source>
        <translation>Um {kind} de GeoJSON não pode ser lido: suas coordenadas não são anéis.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>There is no polygon with an area in what was given. Check that it is not empty.</source>
        <translation>No que foi informado não há nenhum polígono com área. Verifique se não está vazio.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Position &apos;{position}&apos; is unknown. Choose one of: {known}.</source>
        <translation>A posição “{position}” é desconhecida. Escolha uma destas: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The age of tiles in hours cannot be negative. 0 asks for every tile again.</source>
        <translation>A idade dos blocos em horas não pode ser negativa. 0 pede todos os blocos de novo.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The capture time&apos;s start lies after its end. Swap &apos;Captured from&apos; and &apos;Captured until&apos;.</source>
        <translation>O início do período de captura é posterior ao fim. Troque “Capturadas desde” e “Capturadas até”.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The largest number of images must be at least 1; leave it empty for all of them.</source>
        <translation>O número máximo de imagens deve ser pelo menos 1; deixe em branco para obter todas.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>There is no tile {tile}: single images are in those of zoom {zoom}, with columns and rows from 0 to {last:,}. Tiles are written as zoom/column/row.</source>
        <translation>Não existe o bloco {tile}: as imagens individuais estão nos de zoom {zoom}, com colunas e linhas de 0 a {last:,}. Os blocos são escritos como zoom/coluna/linha.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Unknown details: {unknown}. Known are: {known}.</source>
        <translation>Detalhes desconhecidos: {unknown}. Os conhecidos são: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>{count} parallel requests were asked for; choose 1 to {most}.</source>
        <translation>Foram pedidas {count} requisições simultâneas; escolha de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>Mapillary&apos;s tile server answered nothing at all: {reason}. {help}</source>
        <translation>O servidor de blocos do Mapillary não respondeu nada: {reason}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the day&apos;s tile requests are used up</source>
        <translation>não foi pedido, pois as requisições de blocos do dia se esgotaram</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the tiles before it had failed</source>
        <translation>não foi pedido, pois os blocos anteriores haviam falhado</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>this internet address is blocked</source>
        <translation>este endereço de internet está bloqueado</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent (west {west}, south {south}, east {east}, north {north}) does not lie on the globe. Check that the coordinates fit the coordinate reference system given with them.</source>
        <translation>A extensão (oeste {west}, sul {south}, leste {east}, norte {north}) não está no globo terrestre. Verifique se as coordenadas correspondem ao sistema de referência de coordenadas informado com elas.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent crosses the antimeridian (180 degrees), or spans more than half the globe. Split it at 180 degrees and run once for each side.</source>
        <translation>A extensão cruza o antimeridiano (180 graus) ou abrange mais da metade do globo terrestre. Divida-a em 180 graus e execute uma vez para cada lado.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent holds a coordinate that is not a number. Draw it again on the map.</source>
        <translation>A extensão contém uma coordenada que não é um número. Desenhe-a novamente no mapa.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it has no width or no height. Draw a box with an area.</source>
        <translation>A extensão está vazia: não tem largura ou não tem altura. Desenhe um retângulo com área.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it lies beyond {latitude:.2f} degrees of latitude, where Mapillary&apos;s tiles end. Draw a box that lies between.</source>
        <translation>A extensão está vazia: está além de {latitude:.2f} graus de latitude, onde terminam os blocos do Mapillary. Desenhe um retângulo entre esses limites.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent&apos;s south edge lies north of its north edge. Order: west, south, east, north.</source>
        <translation>A borda sul da extensão está ao norte da borda norte. Ordem: oeste, sul, leste, norte.</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>longitude {west} to {east}, latitude {south} to {north}</source>
        <translation>longitude de {west} a {east}, latitude de {south} a {north}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>Both photos: {how}.</source>
        <translation>Ambas as fotos: {how}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>First photo: {by_first}. Second photo: {by_second}.</source>
        <translation>Primeira foto: {by_first}. Segunda foto: {by_second}.</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>The two lines meet at {angle:.0f} degrees, {first:,.0f} m and {second:,.0f} m from the cameras; the place is expected to be right within {error:,.1f} m. {how}</source>
        <translation>As duas linhas se cruzam em {angle:.0f} graus, a {first:,.0f} m e {second:,.0f} m das câmeras; espera-se que o lugar esteja correto com erro de até {error:,.1f} m. {how}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s computed rotation</source>
        <translation>direção pela rotação calculada pelo Mapillary</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s corrected compass, camera taken as level</source>
        <translation>direção pela bússola corrigida pelo Mapillary, supondo a câmera nivelada</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by the camera&apos;s own compass, camera taken as level</source>
        <translation>direção pela bússola da própria câmera, supondo a câmera nivelada</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position by GPS</source>
        <translation>posição pelo GPS</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position corrected by Mapillary</source>
        <translation>posição corrigida pelo Mapillary</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}</source>
        <translation>{position}, {direction}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}, field of view not known and taken as 70 degrees</source>
        <translation>{position}, {direction}, campo de visão desconhecido, suposto de 70 graus</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>Nothing tells which way the photo looks: it has no compass angle, and Mapillary has computed no rotation for it. Choose another photo.</source>
        <translation>Nada indica para onde a foto olha: ela não tem ângulo da bússola, e o Mapillary não calculou nenhuma rotação para ela. Escolha outra foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The photo has no position, so no line can start from it. Choose another photo.</source>
        <translation>A foto não tem posição, portanto nenhuma linha pode partir dela. Escolha outra foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The point lies {elevation:.0f} degrees above or below the horizon, too steep for a direction on the map. Click a point nearer to the horizon, or choose a photo from farther away.</source>
        <translation>O ponto está {elevation:.0f} graus acima ou abaixo do horizonte, inclinado demais para uma direção no mapa. Clique em um ponto mais perto do horizonte ou escolha uma foto tirada de mais longe.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>Both photos were taken at the same place, so their lines meet nowhere but there. Choose a second photo that was taken some metres away.</source>
        <translation>As duas fotos foram tiradas no mesmo lugar, portanto suas linhas só se cruzam ali. Escolha uma segunda foto tirada a alguns metros de distância.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines are nearly parallel ({angle:.1f} degrees between them), so where they meet would be a guess. Choose a second photo that sees the same thing from another side.</source>
        <translation>As duas linhas são quase paralelas (há {angle:.1f} graus entre elas), portanto o lugar onde se cruzam seria um palpite. Escolha uma segunda foto que veja a mesma coisa de outro lado.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines do not meet in front of both cameras, but behind that of the {which} photo: it may not be the same thing that was clicked, or a direction is wrong. Mark it again, or choose another photo.</source>
        <translation>As duas linhas não se cruzam na frente das duas câmeras, mas atrás da câmera da {which} foto: talvez o clique não tenha sido na mesma coisa, ou uma direção esteja errada. Marque novamente ou escolha outra foto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines meet {distance:,.0f} m from a camera, and farther than {most:,.0f} m no place can be told. Choose photos that were taken nearer to the thing.</source>
        <translation>As duas linhas se cruzam a {distance:,.0f} m de uma câmera, e além de {most:,.0f} m nenhum lugar pode ser determinado. Escolha fotos tiradas mais perto do objeto.</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>second</source>
        <translation>segunda</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the answer does not end</source>
        <translation>a resposta não termina</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the transfer all but stood still</source>
        <translation>a transferência quase parou</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>Check its address, user name and password in QGIS under Settings &gt; Options &gt; Network</source>
        <translation>Verifique o endereço, o nome de usuário e a senha dele no QGIS, em Configurações &gt; Opções &gt; Rede</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>it ended in the middle of the answer</source>
        <translation>foi cortada no meio da resposta</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no answer in time</source>
        <translation>não houve resposta a tempo</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no trusted connection to {host} ({reason}). If your network has certificates of its own, add its authority in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates</source>
        <translation>não há conexão confiável com {host} ({reason}). Se sua rede tem certificados próprios, adicione a autoridade dela no QGIS, em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is larger than {size} MB, the most that is read</source>
        <translation>a resposta tem mais de {size} MB, o máximo que é lido</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is not valid gzip ({reason})</source>
        <translation>a resposta não é gzip válido ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is packed in a way that was not asked for, and was not unpacked</source>
        <translation>a resposta está compactada de uma forma que não foi pedida e não foi descompactada</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer was cut short</source>
        <translation>a resposta chegou cortada</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the connection to {host} failed ({reason})</source>
        <translation>a conexão com {host} falhou ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the host&apos;s address could not be found</source>
        <translation>o endereço do servidor não foi encontrado</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy did not let the request to {host} through. {help}</source>
        <translation>o proxy não deixou passar a requisição para {host}. {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy refused (HTTP 407). {help}</source>
        <translation>o proxy recusou a conexão (HTTP 407). {help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server closed it without an answer</source>
        <translation>o servidor a encerrou sem responder</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy</source>
        <translation>este QGIS não pode usar um proxy SOCKS, pois falta PySocks ao seu Python. Configure um proxy HTTP</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>what came is not what a web server sends</source>
        <translation>o que chegou não é o que um servidor web envia</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} não respondeu a tempo</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>&apos;{value}&apos; is not a date. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>“{value}” não é uma data. Escreva-a como 2024-05-31 ou 2024-05-31T12:00:00.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>A bbox has four numbers: west, south, east, north.</source>
        <translation>Um bbox tem quatro números: oeste, sul, leste, norte.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>Unknown fields: {unknown}. Known are: {known}.</source>
        <translation>Campos desconhecidos: {unknown}. Os conhecidos são: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>the argument &apos;token&apos;</source>
        <translation>o argumento “token”</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>The folder {folder} cannot be written to ({reason}). Choose another folder for the photos, or ask for the right to write there.</source>
        <translation>Não é possível gravar na pasta {folder} ({reason}). Escolha outra pasta para as fotos ou solicite permissão para gravar nela.</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>{folder} is a file, not a folder. Choose another folder for the photos.</source>
        <translation>{folder} é um arquivo, não uma pasta. Escolha outra pasta para as fotos.</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: it is in more than {most:,} pieces</source>
        <translation>não foi possível gravar EXIF no arquivo: ele está em mais de {most:,} partes</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: there is no room left for it</source>
        <translation>não foi possível gravar EXIF no arquivo: não há mais espaço para ele</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>1 minute left</source>
        <translation>falta 1 minuto</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>a few seconds</source>
        <translation>alguns segundos</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {hours:.0f} hours</source>
        <translation>cerca de {hours:.0f} horas</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {minutes:.0f} minutes</source>
        <translation>cerca de {minutes:.0f} minutos</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {seconds:.0f} seconds</source>
        <translation>cerca de {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>details {done:,} of {total:,}</source>
        <translation>detalhes: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
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
        <translation>blocos: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{hours:.0f} hours left</source>
        <translation>faltam {hours:.0f} horas</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{minutes:.0f} minutes left</source>
        <translation>faltam {minutes:.0f} minutos</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the Graph API answered HTTP {status} without usable JSON</source>
        <translation>a API Graph respondeu HTTP {status} sem JSON utilizável</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer holds more than {most:,} values, the most that are read</source>
        <translation>a resposta contém mais de {most:,} valores, o máximo que é lido</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer was not a tile</source>
        <translation>a resposta não era um bloco</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the app&apos;s request limit is reached</source>
        <translation>o limite de requisições do aplicativo foi atingido</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the image was deleted or is private</source>
        <translation>a imagem foi excluída ou é privada</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server answered HTTP {status}</source>
        <translation>o servidor de blocos respondeu HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server refused the request (HTTP {status})</source>
        <translation>o servidor de blocos recusou a requisição (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>too many requests</source>
        <translation>requisições demais</translation>
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
        <translation>Verifique a conexão com a internet, as configurações de proxy do QGIS e se o token de acesso é o correto (com alguns tokens errados, o Mapillary responde como se estivesse fora do ar). Depois execute novamente.</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>its answer does not name the user</source>
        <translation>sua resposta não informa o nome do usuário</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>not asked for, as all before it were refused</source>
        <translation>não foi pedido, pois todos os anteriores foram recusados</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>the service left the image out of its answer</source>
        <translation>o serviço omitiu a imagem em sua resposta</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>what the layer has is no id of an image</source>
        <translation>o que a camada tem não é o identificador de uma imagem</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it holds characters that no token has</source>
        <translation>contém caracteres que nenhum token tem</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is a web address</source>
        <translation>é um endereço web</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is not whole (in a shell the token stands in quotes, as | means something else there)</source>
        <translation>não está inteiro (em um terminal, o token vai entre aspas, pois ali | significa outra coisa)</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is too short, with {count} characters</source>
        <translation>é curto demais; caracteres: {count}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>the environment variable MLY_TOKEN</source>
        <translation>a variável de ambiente MLY_TOKEN</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are quotes in it</source>
        <translation>contém aspas</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are spaces in it</source>
        <translation>contém espaços</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} cannot be used ({reason}). The run goes on without it: {without} Check that this folder can be written to, that its disk is not full, and that no other program holds the file.</source>
        <translation>O arquivo {path} ({file}) não pode ser usado ({reason}). A execução continua sem ele: {without} Verifique se é possível gravar nesta pasta, se o disco não está cheio e se nenhum outro programa está usando o arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} was damaged or not made by this version of LandLens ({reason}). It was renamed to {name}.unusable, which you may delete, and a new one was begun.</source>
        <translation>O arquivo {path} ({file}) estava danificado ou não foi criado por esta versão do LandLens ({reason}). Ele foi renomeado para {name}.unusable, que você pode excluir, e um novo foi iniciado.</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <location filename="../../core/view/failures.py"/>
        <location filename="../../layers/shapes.py"/>
        <source>no reason is known</source>
        <translation>o motivo não é conhecido</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>count of the day&apos;s tile requests</source>
        <translation>contagem das requisições de blocos do dia</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>it says {used!r} where a number of requests belongs</source>
        <translation>diz {used!r} onde deveria haver um número de requisições</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>cache of details</source>
        <translation>cache de detalhes</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not kept on the disk, and a second run asks for all of them.</source>
        <translation>os detalhes não são guardados no disco, e uma segunda execução pede todos eles.</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not what was kept</source>
        <translation>os detalhes não são os que foram guardados</translation>
    </message>
    <message>
        <location filename="../../core/store/jobtables.py"/>
        <source>&apos;{name}&apos; is no name for a schema of the database: it takes letters, digits and _, begins with no digit and has {most} bytes at the most.</source>
        <translation>“{name}” não é um nome válido para um esquema do banco de dados: aceita letras, dígitos e _, não começa com um dígito e tem no máximo {most} bytes.</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it broke while it was used</source>
        <translation>estragou durante o uso</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>its tables are not those that belong there</source>
        <translation>suas tabelas não são as que deveriam estar lá</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>the file was made by something else</source>
        <translation>o arquivo foi criado por outro programa</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>every tile is asked for, now and the next time.</source>
        <translation>todos os blocos são pedidos, agora e na próxima vez.</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>tile cache</source>
        <translation>cache de blocos</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>more follows after the end of the tile</source>
        <translation>há mais dados depois do fim do bloco</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is cut</source>
        <translation>o bloco está cortado</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is not valid gzip</source>
        <translation>o bloco não é gzip válido</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile unpacks to more than {most} MB</source>
        <translation>o bloco descompactado tem mais de {most} MB</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>what came is not a vector tile</source>
        <translation>o que chegou não é um bloco vetorial</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <location filename="../../core/tiles/decode_gdal.py"/>
        <location filename="../../core/tiles/decode_protobuf.py"/>
        <location filename="../../core/tiles/rewrite.py"/>
        <source>the tile could not be decoded</source>
        <translation>o bloco não pôde ser decodificado</translation>
    </message>
    <message>
        <location filename="../../core/tiles/grid.py"/>
        <source>&apos;{name}&apos; is no tile. Write it as a pair of its column and row, or as 14/column/row.</source>
        <translation>“{name}” não é um bloco. Escreva-o como um par de coluna e linha, ou como 14/coluna/linha.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary asks to slow down. Wait a minute and try again.</source>
        <translation>O Mapillary pede para ir mais devagar. Espere um minuto e tente novamente.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary cannot be reached: {reason}.</source>
        <translation>Não é possível acessar o Mapillary: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be fetched: {reason}. Check the internet connection and try again.</source>
        <translation>A imagem não pôde ser obtida: {reason}. Verifique a conexão com a internet e tente novamente.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be kept on the disk: {reason}. Free some space and try again.</source>
        <translation>A imagem não pôde ser guardada no disco: {reason}. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture&apos;s address is no longer valid, and there is no id to ask for a new one.</source>
        <translation>O endereço da imagem não é mais válido, e não há identificador com o qual pedir um novo.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>There is no picture to show: {reason}.</source>
        <translation>Não há imagem para mostrar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>This image was deleted from Mapillary, or made private.</source>
        <translation>Esta imagem foi excluída do Mapillary ou tornada privada.</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>what came is not what was asked for</source>
        <translation>o que chegou não é o que foi pedido</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>Mapillary has no picture of it</source>
        <translation>o Mapillary não tem nenhuma foto dela</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>the file {path} is broken</source>
        <translation>o arquivo {path} está danificado</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no file {name} in {folder}</source>
        <translation>não há nenhum arquivo {name} em {folder}</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it is called a panorama and is none: {width} by {height} pixels</source>
        <translation>consta como panorama e não é: {width} por {height} pixels</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it shows {degrees:.0f} of 360 degrees</source>
        <translation>mostra {degrees:.0f} de 360 graus</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama could not be read ({reason})</source>
        <translation>o panorama não pôde ser lido ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama has too few pixels</source>
        <translation>o panorama tem pixels de menos</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file cannot be decoded: it is damaged, or no picture that QGIS knows</source>
        <translation>o arquivo do panorama não pode ser decodificado: está danificado ou não é uma imagem que o QGIS conheça</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file is broken or no picture</source>
        <translation>o arquivo do panorama está danificado ou não é uma imagem</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>there is no file {path}</source>
        <translation>o arquivo {path} não existe</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../core/views/views.py"/>
        <source>it is a flat image</source>
        <translation>é uma imagem plana</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../qgis_exif.py"/>
        <source>EXIF could not be written into the file</source>
        <translation>não foi possível gravar EXIF no arquivo</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>LandLens&apos;s settings (Settings &gt; Options &gt; LandLens)</source>
        <translation>as configurações do LandLens (Configurações &gt; Opções &gt; LandLens)</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>The authentication configuration &apos;{authcfg}&apos; could not be read or holds no token. Choose another one, and enter the master password when QGIS asks for it. {help}</source>
        <translation>A configuração de autenticação “{authcfg}” não pôde ser lida ou não contém nenhum token. Escolha outra e digite a senha mestre quando o QGIS a pedir. {help}</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the authentication configuration &apos;{authcfg}&apos;</source>
        <translation>a configuração de autenticação “{authcfg}”</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;</source>
        <translation>o campo “Token de acesso do Mapillary”</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;, where it was entered for this session only</source>
        <translation>o campo “Token de acesso do Mapillary”, onde foi digitado só para esta sessão</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>{place}, as the token in LandLens&apos;s settings is locked behind the master password</source>
        <translation>{place}, pois o token das configurações do LandLens está bloqueado pela senha mestre</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>LandLens toolbar</source>
        <translation>Barra de ferramentas do LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>No token yet: see Web &gt; LandLens &gt; Settings</source>
        <translation>Ainda sem token: veja Web &gt; LandLens &gt; Configurações</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used</source>
        <translation>O token salvo é usado</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used, after the master password</source>
        <translation>O token salvo é usado, após a senha mestre</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token in MLY_TOKEN is used</source>
        <translation>O token em MLY_TOKEN é usado</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token of this session is used</source>
        <translation>O token desta sessão é usado</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Enter token…</source>
        <translation>Informar token…</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Mapillary asks for an access token, which is free. Enter one to start.</source>
        <translation>O Mapillary pede um token de acesso, que é gratuito. Informe um para começar.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage.py"/>
        <source>Mapillary coverage: zoom in to 1:{scale:,.0f} or closer to see it</source>
        <translation>Cobertura do Mapillary: aproxime até 1:{scale:,.0f} ou mais para vê-la</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street, {number}</source>
        <translation>Cobertura por rua, {number}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Images: {credit}, mapillary.com</source>
        <translation>Imagens: {credit}, mapillary.com</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Street-level images: coverage by street</source>
        <translation>Imagens em nível de rua: cobertura por rua</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>There are no streets with a coverage in this project. Run &apos;Coverage by street&apos; of the Toolbox first.</source>
        <translation>Não há ruas com cobertura neste projeto. Execute primeiro “Cobertura por rua” da caixa de ferramentas.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage could not be read, as Mapillary&apos;s tile server answered nothing: {reason}. It is tried again when the map moves. Check the internet connection and QGIS&apos;s proxy settings.</source>
        <translation>A cobertura não pôde ser lida, pois o servidor de blocos do Mapillary não respondeu nada: {reason}. Nova tentativa será feita quando o mapa se mover. Verifique a conexão com a internet e as configurações de proxy do QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage is not read any further. {reason}</source>
        <translation>A leitura da cobertura foi interrompida. {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage of the map</source>
        <translation>Cobertura do Mapillary no mapa</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: reading tiles, {done:,} of {count:,}</source>
        <translation>Cobertura do Mapillary: lendo blocos, {done:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: {failed:,} of {count:,} tiles failed</source>
        <translation>Cobertura do Mapillary: blocos com falha: {failed:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>LandLens Photos</source>
        <translation>Fotos do LandLens</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>About the photo</source>
        <translation>Sobre a foto</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Credit and licence</source>
        <translation>Crédito e licença</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date and creator</source>
        <translation>Data e autor</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date unknown</source>
        <translation>Data desconhecida</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Direction unknown</source>
        <translation>Direção desconhecida</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Looks {way}</source>
        <translation>Olha para {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>N NE E SE S SW W NW</source>
        <translation>N NE L SE S SO O NO</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Panorama, middle {way}</source>
        <translation>Panorama, centro {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Quality {percent:.0f} %</source>
        <translation>Qualidade {percent:.0f}%</translation>
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
        <translation>esta imagem</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>{service} contributor</source>
        <translation>colaborador do {service}</translation>
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
        <translation>Sequência {name}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled before an image was read.</source>
        <translation>Cancelado antes de uma imagem ser lida.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled. The {count:,} images that were read until then are loaded.</source>
        <translation>Cancelado. As imagens lidas até então foram carregadas: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetch what I see</source>
        <translation>Obter o que vejo</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetching Mapillary images: {phase}</source>
        <translation>Obtendo imagens do Mapillary: {phase}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, and {most:,} are the most that are fetched at once from here. Zoom in, or select polygons to fetch.</source>
        <translation>O mapa mostra {count:,} blocos de cobertura, e daqui são obtidos no máximo {most:,} de uma vez. Aproxime ou selecione polígonos a obter.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, which takes {time}. Mapillary may block this internet address for a day if it reads so many again and again. Fetch them all?</source>
        <translation>O mapa mostra {count:,} blocos de cobertura, o que leva {time}. O Mapillary pode bloquear este endereço de internet por um dia se ele ler tantos repetidas vezes. Obter todos?</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The next run goes on from there.</source>
        <translation>A próxima execução continua daí.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The run failed.</source>
        <translation>A execução falhou.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Fetch what I see</source>
        <translation>O&amp;bter o que vejo</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Images</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Years</source>
        <translation>&amp;Anos</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>1 tile</source>
        <translation>1 bloco</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>All images</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured from this year on</source>
        <translation>Capturadas a partir deste ano</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured until this year</source>
        <translation>Capturadas até este ano</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Fetches {name}.</source>
        <translation>Obtém {name}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Flat only</source>
        <translation>Somente planas</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>How far the fetch is</source>
        <translation>Andamento da consulta</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Kind of image</source>
        <translation>Tipo de imagem</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Looking at the tiles on the disk</source>
        <translation>Verificando os blocos no disco</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>all on the disk already.</source>
        <translation>tudo já está no disco.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>takes {time}.</source>
        <translation>leva {time}.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles</source>
        <translation>{count:,} blocos</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles are a lot: zoom in to fetch less.</source>
        <translation>{count:,} blocos são muitos: aproxime para obter menos.</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{kept:,} of them on the disk; takes {time}.</source>
        <translation>deles no disco: {kept:,}; leva {time}.</translation>
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
        <translation>Salvar foto como</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo could not be saved as {path}: {reason}.</source>
        <translation>A foto não pôde ser salva como {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo was saved as {path}.</source>
        <translation>A foto foi salva como {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../gui/window.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/window.py"/>
        <source>Open the guide</source>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Choose a layer of images that has the time at which each was captured.</source>
        <translation>Escolha uma camada de imagens que tenha a hora em que cada uma foi capturada.</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Show year by year</source>
        <translation>Mostrar ano a ano</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>The map shows one year at a time: step with QGIS&apos;s temporal controller, the clock on its toolbar.</source>
        <translation>O mapa mostra um ano de cada vez: avance com o controlador temporal do QGIS, o relógio em sua barra de ferramentas.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>Look at photos</source>
        <translation>Ver fotos</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No photo here: click nearer to an image.</source>
        <translation>Não há foto aqui: clique mais perto de uma imagem.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No visible layer has photos: fetch images, or add a layer with a photo&apos;s path.</source>
        <translation>Nenhuma camada visível tem fotos: obtenha imagens ou adicione uma camada com o caminho de uma foto.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Forgets the marks in photos and their lines; points in layers stay.</source>
        <translation>Esquece as marcas nas fotos e suas linhas; os pontos nas camadas permanecem.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Takes back the last mark: Backspace, or Ctrl+Z.</source>
        <translation>Desfaz a última marca: Backspace ou Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>A layer for marks could not be added to the project.</source>
        <translation>Não foi possível adicionar ao projeto uma camada para as marcas.</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Angle between the lines (degrees)</source>
        <translation>Ângulo entre as linhas (graus)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected error (m)</source>
        <translation>Erro esperado (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected to be right within {error} m</source>
        <translation>Erro esperado de até {error} m</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First direction (degrees)</source>
        <translation>Primeira direção (graus)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First distance (m)</source>
        <translation>Primeira distância (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First image</source>
        <translation>Primeira imagem</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First line known by</source>
        <translation>Primeira linha segundo</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Mark a place</source>
        <translation>Marcar um lugar</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marked at</source>
        <translation>Marcado em</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second direction (degrees)</source>
        <translation>Segunda direção (graus)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second distance (m)</source>
        <translation>Segunda distância (m)</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second image</source>
        <translation>Segunda imagem</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second line known by</source>
        <translation>Segunda linha segundo</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Take back a marked place</source>
        <translation>Retirar um lugar marcado</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The point could not be added to the layer &quot;{layer}&quot;: is it read-only?</source>
        <translation>O ponto não pôde ser adicionado à camada “{layer}”: ela é somente leitura?</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The projection of the layer &quot;{layer}&quot; has no such place. Stop editing it, and mark the thing again.</source>
        <translation>A projeção da camada “{layer}” não inclui esse lugar. Pare de editá-la e marque o objeto novamente.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Asking Mapillary how the photo was taken…</source>
        <translation>Perguntando ao Mapillary como a foto foi tirada…</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Click a thing in the photo, and the same thing in another photo: it becomes a point on the map.</source>
        <translation>Clique em um objeto na foto e no mesmo objeto em outra foto: ele vira um ponto no mapa.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>First line: {how}. Now go to another photo and click the same thing.</source>
        <translation>Primeira linha: {how}. Agora vá para outra foto e clique no mesmo objeto.</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Marked in the layer &quot;{layer}&quot;. {how}</source>
        <translation>Marcado na camada “{layer}”. {how}</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>The point cannot be taken back, as the layer &quot;{layer}&quot; was changed since. Remove it there.</source>
        <translation>O ponto não pode ser retirado, pois a camada “{layer}” foi alterada desde então. Remova-o nela.</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <location filename="../../gui/window.py"/>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <source>&lt;p&gt;LandLens reads Mapillary with your own access token. Tokens are free: register an application on Mapillary&apos;s page, and copy its &lt;i&gt;Client Token&lt;/i&gt;, which begins with MLY|.&lt;/p&gt;&lt;p&gt;Save keeps it encrypted in QGIS&apos;s authentication database, behind your master password. An authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is used if there is no token here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O LandLens lê o Mapillary com um token de acesso pessoal, o seu. Os tokens são gratuitos: registre um aplicativo na página do Mapillary e copie o &lt;i&gt;Client Token&lt;/i&gt; dele, que começa com MLY|.&lt;/p&gt;&lt;p&gt;Salvar o guarda criptografado no banco de dados de autenticação do QGIS, protegido pela sua senha mestre. Uma configuração de autenticação escolhida em uma ferramenta tem prioridade; a variável de ambiente MLY_TOKEN é usada se não houver token aqui.&lt;/p&gt;</translation>
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
        <translation>Token de acesso do Mapillary</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Copy photo</source>
        <translation>&amp;Copiar foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Open photo with its program</source>
        <translation>&amp;Abrir foto com seu programa</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Save photo as…</source>
        <translation>&amp;Salvar foto como…</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A panorama turns; else the photo nearby that looks the other way is shown: Alt+Down.</source>
        <translation>Um panorama gira; senão, é mostrada a foto próxima que olha para o outro lado: Alt+Abaixo.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A thing that is clicked in two photos becomes a point on the map: M, Escape ends.</source>
        <translation>Um objeto clicado em duas fotos vira um ponto no mapa: M; Esc para terminar.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Back along the sequence: Page Up or Alt+Left, in a flat photo also Left.</source>
        <translation>Volta na sequência: Page Up ou Alt+Esquerda; em uma foto plana, também Esquerda.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Copy, save or open the photo</source>
        <translation>Copiar, salvar ou abrir a foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>On along the sequence: Page Down or Alt+Right, in a flat photo also Right.</source>
        <translation>Avança na sequência: Page Down ou Alt+Direita; em uma foto plana, também Direita.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>The image&apos;s own page, in the browser.</source>
        <translation>A página da própria imagem, no navegador.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Turn around</source>
        <translation>Dar meia-volta</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Two years side by side: this photo, and one chosen in the row beneath.</source>
        <translation>Dois anos lado a lado: esta foto e uma escolhida na fileira abaixo.</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>What to do with the photo</source>
        <translation>O que fazer com a foto</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Open on Mapillary</source>
        <translation>Abrir no Mapillary</translation>
    </message>
    <message>
        <location filename="../../gui/photo_page.py"/>
        <source>Other years here</source>
        <translation>Outros anos aqui</translation>
    </message>
    <message>
        <location filename="../../gui/pictures.py"/>
        <source>The file {path} is broken, or no picture that QGIS can read.</source>
        <translation>O arquivo {path} está danificado ou não é uma imagem que o QGIS possa ler.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <source>Copied: versions, settings and log, without tokens and passwords. Read it before you paste it.</source>
        <translation>Copiado: versões, configurações e log, sem tokens nem senhas. Leia antes de colar.</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <location filename="../../gui/window.py"/>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Click an image on the map</source>
        <translation>Clique em uma imagem no mapa</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Its photo is shown here. A selected image is shown as well, wherever it was selected. Then the keys Page Up and Page Down walk along the street.</source>
        <translation>A foto dela é mostrada aqui. Uma imagem selecionada também é mostrada, onde quer que tenha sido selecionada. Depois, as teclas Page Up e Page Down percorrem a rua.</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>See the street</source>
        <translation>Ver a rua</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Zoom to a few streets and fetch their images, or add any layer of points that has the path or the address of a photo. A click on a point shows it here.</source>
        <translation>Aproxime até algumas ruas e obtenha suas imagens, ou adicione qualquer camada de pontos que tenha o caminho ou o endereço de uma foto. Um clique em um ponto a mostra aqui.</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>One year at a time, with QGIS&apos;s temporal controller</source>
        <translation>Um ano de cada vez, com o controlador temporal do QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>Show year &amp;by year</source>
        <translation>&amp;Mostrar ano a ano</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Another token than the one that is there</source>
        <translation>Um token diferente do que já existe</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Asking Mapillary …</source>
        <translation>Perguntando ao Mapillary …</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>LandLens reads Mapillary with your own access token, which is free. Register an application on Mapillary&apos;s page, and copy its Client Token, which begins with MLY|.</source>
        <translation>O LandLens lê o Mapillary com um token de acesso pessoal, o seu, que é gratuito. Registre um aplicativo na página do Mapillary e copie o Client Token dele, que começa com MLY|.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>MLY|…</source>
        <translation>MLY|…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes the token that is there.</source>
        <translation>O Mapillary aceita o token que já existe.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes this token. Press Save to keep it.</source>
        <translation>O Mapillary aceita este token. Pressione Salvar para guardá-lo.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>QGIS did not open its authentication database, so the token was not removed.</source>
        <translation>O QGIS não abriu seu banco de dados de autenticação, por isso o token não foi removido.</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Test of the access token</source>
        <translation>Teste do token de acesso</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>The token was not stored, as QGIS&apos;s authentication database was not opened with the master password. What you typed is still here: press Save again, or &apos;Only for this session&apos;, which needs no password.</source>
        <translation>O token não foi salvo, pois o banco de dados de autenticação do QGIS não foi aberto com a senha mestre. O que você digitou continua aqui: pressione Salvar novamente, ou “Só nesta sessão”, que não precisa de senha.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, and locked: QGIS asks for the master password when it is used for the first time. Unlock does that now.</source>
        <translation>Há um token salvo e bloqueado: o QGIS pede a senha mestre quando ele é usado pela primeira vez. Desbloquear faz isso agora.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, encrypted, and is used.</source>
        <translation>Há um token salvo, criptografado, e ele é usado.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is used until QGIS closes. It is written nowhere.</source>
        <translation>Um token é usado até o QGIS ser fechado. Ele não é gravado em lugar nenhum.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>An access token is stored, and stayed locked behind QGIS&apos;s master password.</source>
        <translation>Há um token de acesso salvo, que permaneceu bloqueado pela senha mestre do QGIS.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary asks for an access token, which is free, and there is none yet.</source>
        <translation>O Mapillary pede um token de acesso, que é gratuito, e ainda não há nenhum.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary did not answer: {reason}. Check the internet connection and QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network), and test it again.</source>
        <translation>O Mapillary não respondeu: {reason}. Verifique a conexão com a internet e as configurações de proxy do QGIS (Configurações &gt; Opções &gt; Rede), e teste novamente.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token that came from {place}.</source>
        <translation>O Mapillary recusou o token de acesso. Origem: {place}.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token.</source>
        <translation>O Mapillary recusou o token de acesso.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the token: {reason}. Copy the Client Token once more, whole, or make a new one.</source>
        <translation>O Mapillary recusou o token: {reason}. Copie o Client Token mais uma vez, inteiro, ou crie um novo.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary takes the token, but its tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last request that it refused; another token does not help.</source>
        <translation>O Mapillary aceita o token, mas seu servidor de blocos bloqueou este endereço de internet por ler blocos demais. O bloqueio termina cerca de 24 horas após a última requisição recusada; outro token não ajuda.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The stored token stayed locked, as QGIS did not get the right master password.</source>
        <translation>O token salvo permaneceu bloqueado, pois o QGIS não recebeu a senha mestre correta.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The token of the environment variable MLY_TOKEN is used.</source>
        <translation>O token da variável de ambiente MLY_TOKEN é usado.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet, and QGIS&apos;s authentication database is switched off, so that none can be stored. Use it only for this session.</source>
        <translation>Ainda não há token, e o banco de dados de autenticação do QGIS está desativado, portanto nenhum pode ser salvo. Use-o só nesta sessão.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet. Press &apos;Get a token&apos;, copy the Client Token from the page, paste it here, and save it.</source>
        <translation>Ainda não há token. Pressione “Obter um token”, copie o Client Token da página, cole-o aqui e salve-o.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole.</source>
        <translation>Isto não é um token de acesso do Mapillary (origem: {place}): {flaw}. Um token é MLY|, alguns dígitos, | e muitas letras e dígitos, copiado inteiro.</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no access token.</source>
        <translation>Isto não é um token de acesso. Origem: {place}.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows half the globe or more. Zoom in to what is to be fetched.</source>
        <translation>O mapa mostra metade do globo terrestre ou mais. Aproxime até o que deseja obter.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows no place on the globe. Zoom to a place first.</source>
        <translation>O mapa não mostra nenhum lugar do globo terrestre. Vá primeiro até um lugar.</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the selected polygon of &apos;{layer}&apos;</source>
        <translation>o polígono selecionado de “{layer}”</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the {count:,} selected polygons of &apos;{layer}&apos;</source>
        <translation>os {count:,} polígonos selecionados de “{layer}”</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>what the map shows</source>
        <translation>o que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>Asking Mapillary how this sequence goes on…</source>
        <translation>Perguntando ao Mapillary como esta sequência continua…</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>No photo within {metres:.0f} m looks the other way.</source>
        <translation>Nenhuma foto a menos de {metres:.0f} m olha para o outro lado.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>The next image is in the layer no longer.</source>
        <translation>A próxima imagem não está mais na camada.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This feature has no photo: neither a file, nor an address, nor a Mapillary id.</source>
        <translation>Esta feição não tem foto: nem um arquivo, nem um endereço, nem um identificador do Mapillary.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the first image of the sequence.</source>
        <translation>Esta é a primeira imagem da sequência.</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the last image of the sequence.</source>
        <translation>Esta é a última imagem da sequência.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Left {left}, right {right}. The arrow keys move the line, Escape ends it.</source>
        <translation>Esquerda: {left}; direita: {right}. As setas movem a linha; Esc termina.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Two photos side by side</source>
        <translation>Duas fotos lado a lado</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/marks.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>State of the photo</source>
        <translation>Estado da foto</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Arrow keys turn, plus and minus zoom, Home looks ahead.</source>
        <translation>As setas giram, mais e menos alteram o zoom, Home olha para a frente.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Looks {heading} degrees from north. {keys}</source>
        <translation>Olha a {heading} graus do norte. {keys}</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/photo.py"/>
        <source>Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.</source>
        <translation>Mais e menos alteram o zoom, 0 mostra a foto inteira, Shift com uma seta a move.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecê-lo</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Get a token</source>
        <translation>&amp;Obter um token</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Only for this session</source>
        <translation>Só &amp;nesta sessão</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Remove the token</source>
        <translation>&amp;Remover o token</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Asks Mapillary whether it takes the token: two small requests, and nothing is stored</source>
        <translation>Pergunta ao Mapillary se ele aceita o token: duas requisições pequenas, e nada é guardado</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Ends the use of the token of this session</source>
        <translation>Encerra o uso do token desta sessão</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Keeps the token encrypted in QGIS, behind your master password, for this and later sessions</source>
        <translation>Guarda o token criptografado no QGIS, protegido pela sua senha mestre, para esta sessão e as próximas</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Opens Mapillary&apos;s page in the browser; a token is free</source>
        <translation>Abre a página do Mapillary no navegador; um token é gratuito</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>QGIS asks for your master password</source>
        <translation>O QGIS pede sua senha mestre</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>S&amp;top the test</source>
        <translation>In&amp;terromper o teste</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Show what is typed</source>
        <translation>Mostrar o que foi digitado</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Takes the token out of QGIS</source>
        <translation>Retira o token do QGIS</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Uses the token until QGIS closes; it is written nowhere, so no password</source>
        <translation>Usa o token até o QGIS ser fechado; ele não é gravado em lugar nenhum, portanto sem senha</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy what the report of a fault needs: versions, settings and the log of the last runs</source>
        <translation>Copiar o necessário para relatar uma falha: versões, configurações e log das últimas execuções</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download images…</source>
        <translation>Baixar imagens…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download the photos of a layer</source>
        <translation>Baixar as fotos de uma camada</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch images here</source>
        <translation>Obter imagens aqui</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch the images of what the map shows</source>
        <translation>Obter as imagens do que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>LandLens&apos;s settings: the access token</source>
        <translation>As configurações do LandLens: o token de acesso</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Look at the photos of images on the map</source>
        <translation>Ver as fotos das imagens no mapa</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Open a page to print with the streets of &apos;Coverage by street&apos;</source>
        <translation>Abrir uma página para imprimir com as ruas de “Cobertura por rua”</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Print coverage by street…</source>
        <translation>Imprimir cobertura por rua…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Show on the map where there are images to fetch</source>
        <translation>Mostrar no mapa onde há imagens para obter</translation>
    </message>
    <message>
        <location filename="../../i18n.py"/>
        <source>{number}%</source>
        <translation>{number}%</translation>
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
        <translation>Nova</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>The same</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Turned, and looks that way now</source>
        <translation>Girada, e agora olha para lá</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <location filename="../../layers/jobs.py"/>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Before {year}, or unknown</source>
        <translation>Antes de {year}, ou desconhecido</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Mapillary coverage</source>
        <translation>Cobertura do Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Panoramas have a pale core</source>
        <translation>Panoramas têm o centro claro</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{years}, panoramas</source>
        <translation>{years}, panoramas</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{year} and later</source>
        <translation>{year} e posteriores</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude, corrected (m)</source>
        <translation>Altitude, corrigida (m)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera make</source>
        <translation>Marca da câmera</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera model</source>
        <translation>Modelo da câmera</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera parameters (focal length, distortion)</source>
        <translation>Parâmetros da câmera (distância focal, distorção)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera type</source>
        <translation>Tipo de câmera</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Captured at (UTC)</source>
        <translation>Capturada em (UTC)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Connected component</source>
        <translation>Componente conectado</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Creator id</source>
        <translation>ID do autor</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Detection ids</source>
        <translation>IDs das detecções</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction (° clockwise from north)</source>
        <translation>Direção (° a partir do norte, sentido horário)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction, corrected (° clockwise from north)</source>
        <translation>Direção, corrigida (° a partir do norte, sentido horário)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>EXIF orientation (1 to 8)</source>
        <translation>Orientação EXIF (1 a 8)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File size (bytes)</source>
        <translation>Tamanho do arquivo (bytes)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Height (pixels)</source>
        <translation>Altura (pixels)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Latitude, corrected (°)</source>
        <translation>Latitude, corrigida (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Longitude, corrected (°)</source>
        <translation>Longitude, corrigida (°)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mapillary id</source>
        <translation>ID do Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh address</source>
        <translation>Endereço da malha</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh id</source>
        <translation>ID da malha</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>On foot</source>
        <translation>A pé</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Organisation id</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Page on Mapillary</source>
        <translation>Página no Mapillary</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Photo, from the folder</source>
        <translation>Foto, da pasta</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address</source>
        <translation>Endereço da imagem</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 1024 pixels wide</source>
        <translation>Endereço da imagem, 1024 pixels de largura</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 2048 pixels wide</source>
        <translation>Endereço da imagem, 2048 pixels de largura</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 256 pixels wide</source>
        <translation>Endereço da imagem, 256 pixels de largura</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, original size</source>
        <translation>Endereço da imagem, tamanho original</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud address</source>
        <translation>Endereço da nuvem de pontos</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud id</source>
        <translation>ID da nuvem de pontos</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Quality (0 to 1)</source>
        <translation>Qualidade (0 a 1)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Rotation (axis and angle, radians)</source>
        <translation>Rotação (eixo e ângulo, radianos)</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Scale of the reconstruction</source>
        <translation>Escala da reconstrução</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>When and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Why it was not downloaded</source>
        <translation>Por que não foi baixada</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Width (pixels)</source>
        <translation>Largura (pixels)</translation>
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
        <translation>Em leitura</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Waiting to be read</source>
        <translation>Aguardando leitura</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>Mapillary images, {count:,}</source>
        <translation>Imagens do Mapillary, {count:,}</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>The layer is complete, but could not be styled: {error}</source>
        <translation>A camada está completa, mas o estilo não pôde ser aplicado: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>Features whose photo is not asked for by their id: {count:,} ({flaw}).</source>
        <translation>Feições cuja foto não é pedida pelo identificador: {count:,} ({flaw}).</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; cannot be used: {reason}</source>
        <translation>A expressão de “Subpasta” não pode ser usada: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; failed: {reason}</source>
        <translation>A expressão de “Subpasta” falhou: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>it is a {kind}, not a polygon</source>
        <translation>é um {kind}, não um polígono</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>its shape cannot be mended ({reason})</source>
        <translation>sua forma não pode ser corrigida ({reason})</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>one of its coordinates is no number</source>
        <translation>uma de suas coordenadas não é um número</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Aging images</source>
        <translation>Imagens de idade intermediária</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Fresh images</source>
        <translation>Imagens recentes</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Mostly without images</source>
        <translation>Quase sem imagens</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Old or of unknown age</source>
        <translation>Antigas ou de idade desconhecida</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f}</source>
        <translation>A partir de 1:{first:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f} to 1:{last:,.0f}</source>
        <translation>De 1:{first:,.0f} a 1:{last:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image with direction</source>
        <translation>Imagem com direção</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image without direction</source>
        <translation>Imagem sem direção</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>The style {name} could not be loaded: {message}</source>
        <translation>O estilo {name} não pôde ser carregado: {message}</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>All others</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Flat image</source>
        <translation>Imagem plana</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Panorama or flat</source>
        <translation>Panorama ou plana</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Year of capture</source>
        <translation>Ano de captura</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>By {name}</source>
        <translation>Por {name}</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Captured {moment} UTC</source>
        <translation>Capturada em {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Direction {degrees}°</source>
        <translation>Direção {degrees}°</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Quality {share} of 1</source>
        <translation>Qualidade {share} de 1</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>The layer is complete, but its style could not be saved beside it: {error}</source>
        <translation>A camada está completa, mas seu estilo não pôde ser salvo junto dela: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id can be read in two ways, as its point or comma may part thousands or decimals: keep ids as text</source>
        <translation>o identificador pode ser lido de duas maneiras, pois seu ponto ou vírgula pode separar milhares ou decimais: guarde os identificadores como texto</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id is kept as a rounded number, which has lost its last digits: read it as text where the layer comes from</source>
        <translation>o identificador está guardado como número arredondado, que perdeu seus últimos dígitos: leia-o como texto na origem da camada</translation>
    </message>
    <message>
        <location filename="../../provider.py"/>
        <source>LandLens: Mapillary street-level images</source>
        <translation>LandLens: imagens em nível de rua do Mapillary</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>A line from each camera to the building that it looks at.</source>
        <translation>Uma linha de cada câmera ao edifício para o qual ela aponta.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Finds the Mapillary images in an extent that show your buildings with no other building in the way, keeps the best ones of each, and downloads their photos.</source>
        <translation>Encontra as imagens do Mapillary em uma extensão que mostram seus edifícios sem outro edifício na frente, mantém as melhores de cada um e baixa as fotos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Images looking at the buildings</source>
        <translation>Imagens que mostram os edifícios</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>One point for each image and building, with the path of the photo.</source>
        <translation>Um ponto para cada imagem e edifício, com o caminho da foto.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Photos of each building</source>
        <translation>Fotos de cada edifício</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Polygons, such as the buildings of OpenStreetMap. They are what is to be seen, and what stands in the way.</source>
        <translation>Polígonos, como os edifícios do OpenStreetMap. São o que deve ser visto e também o que pode obstruir a vista.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>So many of the best images are kept for each building.</source>
        <translation>Número das melhores imagens mantidas para cada edifício.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>The buildings that no image looks at.</source>
        <translation>Os edifícios que nenhuma imagem mostra.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The area to look in, in any coordinate reference system.</source>
        <translation>A área em que procurar, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Where the photos go.</source>
        <translation>Para onde vão as fotos.</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetch Mapillary images</source>
        <translation>Obter imagens do Mapillary</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The width of the photos; one of 1024 pixels has about 100 kB.</source>
        <translation>A largura das fotos; uma de 1024 pixels tem cerca de 100 kB.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>At most so many photos are downloaded; one of 1024 pixels has about 100 kB.</source>
        <translation>Número máximo de fotos baixadas; uma de 1024 pixels tem cerca de 100 kB.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Finds the newest Mapillary images in an extent and downloads their photos.</source>
        <translation>Encontra as imagens mais recentes do Mapillary em uma extensão e baixa as fotos.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Most images (newest)</source>
        <translation>Máximo de imagens (mais recentes)</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The images, with the path of each photo.</source>
        <translation>As imagens, com o caminho de cada foto.</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The width of the photos.</source>
        <translation>A largura das fotos.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Finds the Mapillary images in an extent, keeps the newest one every 20 m along your streets for each direction of travel, and downloads the photos of these alone.</source>
        <translation>Encontra as imagens do Mapillary em uma extensão, mantém a mais recente a cada 20 m ao longo de suas ruas para cada sentido de deslocamento e baixa somente as fotos delas.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>How far one photo is from the next along a street.</source>
        <translation>A distância de uma foto à seguinte ao longo de uma rua.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap.</source>
        <translation>Linhas ao longo das quais escolher imagens, como as ruas do OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The images that were kept, with the path of each photo.</source>
        <translation>As imagens mantidas, com o caminho de cada foto.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The places along the streets, those without an image too.</source>
        <translation>Os locais ao longo das ruas, inclusive os sem imagem.</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Thin images along the streets</source>
        <translation>Reduzir o número de imagens ao longo das ruas</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>All images of now, with first_seen: keep it, and give it next time.</source>
        <translation>Todas as imagens atuais, com first_seen: guarde esta camada e indique-a na próxima vez.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetches the images of an extent and compares them with those of last time. The first time, give the result of Fetch Mapillary images; from then on, what this made for next time.</source>
        <translation>Obtém as imagens de uma extensão e as compara com as da última vez. Na primeira vez, indique o resultado de Obter imagens do Mapillary; depois, o que este modelo criou para a próxima vez.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images for next time</source>
        <translation>Imagens para a próxima vez</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images that are new, gone, moved or turned, and since when each is known.</source>
        <translation>Imagens novas, desaparecidas, movidas ou giradas, e desde quando cada uma é conhecida.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The images for next time that this made last time, or a fetch of the same extent.</source>
        <translation>As imagens para a próxima vez que este modelo criou na última vez, ou uma consulta da mesma extensão.</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The same area as last time.</source>
        <translation>A mesma área da última vez.</translation>
    </message>
</context>
</TS>
