<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LandLens</name>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>A layer of images: what a fetch or a download made, or any other one whose fields are named below. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>画像のレイヤです。取得やダウンロードで作成したもののほか、下でフィールドを指定すれば任意のレイヤを使えます。地物が選択されている場合、その分だけを処理するには「選択した地物のみ」にチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>Street-level images</source>
        <translation>ストリートレベル画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm</source>
        <translation>mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm,ストリートビュー,街路,写真,画像</translation>
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
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/analysis.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>The run was cancelled before it had a result. Nothing was written.</source>
        <translation>結果が出る前に実行がキャンセルされました。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>An authentication configuration that holds your Mapillary access token: method Basic, the token as password. Leave it empty to use the token from LandLens&apos;s settings, or the environment variable MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers</source>
        <translation>Mapillaryのアクセストークンを持つ認証構成です（ベーシック認証、パスワードにトークン）。LandLensの設定のトークン、または環境変数MLY_TOKENを使う場合は空にしてください。トークンは無料です: https://www.mapillary.com/dashboard/developers</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>Authentication (Mapillary token)</source>
        <translation>認証（Mapillaryトークン）</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The access token was taken from {place}.</source>
        <translation>アクセストークンは{place}から取得しました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/asking.py"/>
        <source>The token that was refused came from {place}.</source>
        <translation>拒否されたトークンは{place}から取得したものです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/base.py"/>
        <source>Parallel requests</source>
        <translation>並行リクエスト数</translation>
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
        <translation>&lt;p&gt;同じエリアの2回の取得を画像のIDで比較します。&lt;i&gt;new&lt;/i&gt;は2回目だけにある画像、&lt;i&gt;gone&lt;/i&gt;は1回目だけにある画像です。それ以外については、&lt;i&gt;moved&lt;/i&gt;（移動）か&lt;i&gt;turned&lt;/i&gt;（向きの変化）かを示します。Mapillaryが位置と方向を計算し直すためです。移動して向きも変わった画像は移動とみなします。列&lt;i&gt;moved_by&lt;/i&gt;（メートル）と&lt;i&gt;turned_by&lt;/i&gt;（度）に両方の値が入ります。&lt;/p&gt;&lt;p&gt;画像は撮影から数か月後に届くこともあるため、撮影日では何が新しいかはわかりません。&lt;i&gt;first_seen&lt;/i&gt;でわかります。新規の画像ではこの実行の日時（または&lt;b&gt;新しい取得の日時&lt;/b&gt;）、その他の画像では1番目のレイヤの同名の列の値になります。空の場合、その画像は監視を始める前からありました。&lt;/p&gt;&lt;p&gt;取得時に読み込めなかった部分は、消失または新規のように見えます。両方の取得の&lt;b&gt;失敗したタイル&lt;/b&gt;のレイヤを指定してください。2回の取得は範囲とフィルタが同じでなければなりません。&lt;/p&gt;&lt;p&gt;監視を続けるには、&lt;b&gt;変化のない画像も残す&lt;/b&gt;にチェックを入れ、消失した画像を除き、その結果を次回の1番目のレイヤとして使います。モデル&lt;b&gt;前回からの新着&lt;/b&gt;がこれを行います。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>A later fetch of the same extent and filters.</source>
        <translation>同じ範囲とフィルタによる、後の取得です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that looks so far aside has turned. Unknown directions never have.</source>
        <translation>向きの差がこれを超えた画像を、向きの変化とみなします。方向が不明な画像は対象になりません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>An image that stands so far from its last position has moved. Positions are exact to 0.6 m.</source>
        <translation>前回の位置からこれを超えて離れた画像を、移動とみなします。位置の精度は0.6 mです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of last time</source>
        <translation>前回の失敗したタイル</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Failed tiles of this time</source>
        <translation>今回の失敗したタイル</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Images of this time</source>
        <translation>今回の画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Keep what is the same</source>
        <translation>変化のない画像も残す</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moment of the new fetch (UTC)</source>
        <translation>新しい取得の日時（UTC）</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Moved by more than (metres)</source>
        <translation>移動とみなす距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are gone</source>
        <translation>消失した画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that are the same</source>
        <translation>変化のない画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have moved</source>
        <translation>移動した画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of images that have turned</source>
        <translation>向きが変わった画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Number of new images</source>
        <translation>新規画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>One point an image, with the columns of this time, of what is gone with those of last time, and with change, moved_by, turned_by and first_seen.</source>
        <translation>画像1枚につき1つの点です。今回の列（消失した画像では前回の列）と、change、moved_by、turned_by、first_seenを含みます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The areas that this fetch could not read: nothing in them counts as gone or new.</source>
        <translation>この取得で読み込めなかった範囲です。その中の画像は、消失とも新規ともみなしません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>The earlier fetch, or what this made of it.</source>
        <translation>以前の取得、またはこのツールの出力です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Turned by more than (degrees)</source>
        <translation>向きの変化とみなす角度（度）</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>When new images count as first seen. Empty: now.</source>
        <translation>新規画像を最初に確認した日時です。空の場合は現在です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Which images are new, gone, moved or turned since an earlier fetch of the same area.</source>
        <translation>同じエリアの以前の取得と比べて、新規、消失、移動、向きの変化があった画像を示します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>Write the images without a change, too; and with an empty change those of failed tiles, of which nobody knows. Without what is gone it is the first layer of the next time.</source>
        <translation>変化のない画像も書き込みます。失敗したタイルの、状況の不明な画像も、changeを空にして書き込みます。消失した画像を除けば、次回の1番目のレイヤになります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <source>change detection,monitoring,difference,update,new since</source>
        <translation>change detection,monitoring,difference,update,new since,変化検出,監視,差分,更新,新着,比較</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Compare two fetches</source>
        <translation>2回の取得を比較</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/form.py"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Images of last time</source>
        <translation>前回の画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; has no field &apos;{field}&apos;. It has: {known}. Both layers need the same fields for the id and the direction.</source>
        <translation>「{label}」にフィールド「{field}」がありません。レイヤのフィールド: {known}。両方のレイヤに、IDと方向の同じフィールドが必要です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>&apos;{label}&apos; holds {count:,} further rows of ids that it has already; one row of each id is compared.</source>
        <translation>「{label}」には、すでにあるIDの行がさらに{count:,}行あります。各IDにつき1行だけを比較します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Filter the layer by change = &apos;new&apos; to look at what has arrived.</source>
        <translation>新しく届いた画像を見るには、レイヤに change = &apos;new&apos; のフィルタを設定してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>More than half of the images are new or gone. See that both layers are of the same extent and filters, and that both fetches were complete.</source>
        <translation>半分を超える画像が新規または消失です。両方のレイヤの範囲とフィルタが同じか、両方の取得が完全だったかを確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Neither layer holds an image with an id: there is nothing to compare.</source>
        <translation>どちらのレイヤにもIDのある画像がないため、比較するものがありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>Of the {total:,} images of &apos;{label}&apos; {count:,} have no id: they cannot be compared, and are left out.</source>
        <translation>「{label}」の{total:,}枚の画像のうち、{count:,}枚にはIDがないため比較できません。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{count:,} images stand where one of the fetches could not read, and are neither new nor gone.</source>
        <translation>{count:,}枚の画像は、いずれかの取得で読み込めなかった場所にあり、新規とも消失ともみなしません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <source>{then:,} images last time, {now:,} this time: {new:,} new, {gone:,} gone, {moved:,} moved by more than {metres:g} m, {turned:,} turned by more than {degrees:g}°, and {same:,} ({share:.0%}) the same.</source>
        <translation>前回{then:,}枚、今回{now:,}枚の画像: 新規{new:,}枚、消失{gone:,}枚、{metres:g} mを超える移動{moved:,}枚、{degrees:g}°を超える向きの変化{turned:,}枚、変化なし{same:,}枚（{share:.0%}）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/compare/run.py"/>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>no fields at all</source>
        <translation>フィールドなし</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>&lt;p&gt;Downloads the photo of each feature, usually of a layer made by &lt;b&gt;Fetch Mapillary images in extent&lt;/b&gt;. Select features to get only theirs.&lt;/p&gt;&lt;p&gt;A photo appears whole under its name or not at all. Run it again after a cancel or a failure: photos that are there are skipped, and only what is missing is fetched.&lt;/p&gt;&lt;p&gt;Addresses of photos expire; the layer&apos;s ids are used to ask Mapillary for new ones, 50 at a time, with your free token (see &lt;b&gt;Authentication&lt;/b&gt;). A layer with web addresses and no ids works without one.&lt;/p&gt;&lt;p&gt;The output layer records for each feature where its photo is, and if there is none, why.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are CC BY-SA 4.0: credit Mapillary and the contributor. EXIF holds both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各地物の写真をダウンロードします。入力は通常、&lt;b&gt;範囲内のMapillary画像を取得&lt;/b&gt;で作成したレイヤです。地物を選択すると、その写真だけを取得できます。&lt;/p&gt;&lt;p&gt;写真は完全な形でのみ保存され、不完全なファイルは残りません。キャンセルや失敗の後はもう一度実行してください。すでにある写真はスキップされ、足りないものだけを取得します。&lt;/p&gt;&lt;p&gt;写真のアドレスには有効期限があります。レイヤのIDを使い、無料のトークン（&lt;b&gt;認証&lt;/b&gt;を参照）で、50件ずつMapillaryに新しいアドレスを問い合わせます。IDがなくWebアドレスだけのレイヤでは、トークンは不要です。&lt;/p&gt;&lt;p&gt;出力レイヤには、地物ごとに写真の場所が、写真がない場合はその理由が記録されます。&lt;/p&gt;&lt;p&gt;Mapillaryの画像はCC BY-SA 4.0です。Mapillaryと貢献者のクレジットを表示してください。どちらもEXIFに含まれています。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB.</source>
        <translation>1024ピクセルの写真は約100 kB、元画像は数MB、パノラマの元画像は13 MBほどです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>An expression that names a folder below the folder for each photo, such as &quot;sequence_id&quot;.</source>
        <translation>写真ごとに、フォルダの下のサブフォルダ名を与える式です。例: &quot;sequence_id&quot;</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Bytes downloaded</source>
        <translation>ダウンロードしたバイト数</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Download the photos of an image layer to a folder, in parallel; a second run resumes.</source>
        <translation>画像レイヤの写真をフォルダに並行してダウンロードします。もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloaded images</source>
        <translation>ダウンロード済み画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Downloads at a time.</source>
        <translation>同時にダウンロードする数です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the Mapillary id</source>
        <translation>Mapillary IDのフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the file name</source>
        <translation>ファイル名のフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Field with the image address</source>
        <translation>画像アドレスのフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>File names without extension. Characters that a system refuses become &apos;_&apos;; where two images ask for one name, each gets its id appended. Empty: the id.</source>
        <translation>拡張子のないファイル名です。システムで使えない文字は「_」になり、複数の画像が同じ名前になる場合は、それぞれにIDが付きます。空の場合はIDになります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of images that Mapillary no longer has</source>
        <translation>Mapillaryに存在しない画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos downloaded</source>
        <translation>ダウンロードした写真の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that failed</source>
        <translation>失敗した写真の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Number of photos that were there already</source>
        <translation>すでにあった写真の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>One feature for each image. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>画像ごとに1つの地物です。地物が選択されている場合、その分だけを処理するには「選択した地物のみ」にチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Original</source>
        <translation>元画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Photos that are there already</source>
        <translation>既存の写真</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Skip whole photos of the same image and size, or download them again. Photos are known by the id that EXIF holds. Without &apos;Write EXIF&apos; they are known by name and width alone, and &apos;overwrite&apos; replaces any image of that name. Other files are never touched: the photo gets its id appended to its name.</source>
        <translation>同じ画像、同じサイズの完全な写真をスキップするか、ダウンロードし直します。写真はEXIF内のIDで識別します。「EXIFを書き込む」がオフの場合は名前と幅だけで識別し、「overwrite」ではその名前の画像をすべて置き換えます。その他のファイルには触れず、写真の名前にIDを付けて保存します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Subfolder</source>
        <translation>サブフォルダ</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The image ids, by which Mapillary is asked for addresses.</source>
        <translation>Mapillaryにアドレスを問い合わせるための画像IDです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>The input with the path of each photo, what became of it, and if it failed, why. Run again on this layer to fetch what is missing.</source>
        <translation>入力に、各写真のパス、処理の結果、失敗した場合はその理由を加えたものです。足りない写真を取得するには、このレイヤに対してもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Web addresses (http or https) of the photos. One of Mapillary&apos;s is used while it is valid and has the size asked for.</source>
        <translation>写真のWebアドレス（httpまたはhttps）です。Mapillaryのアドレスは、有効で、指定したサイズであれば使います。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else LandLens in your pictures folder. Files in it that LandLens did not make stay as they are.</source>
        <translation>写真の保存先です。既定では環境変数DOWNLOAD_DIRのフォルダ、なければピクチャフォルダ内のLandLensです。LandLensが作成したものでないファイルはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write EXIF</source>
        <translation>EXIFを書き込む</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>Write position, altitude, direction, time, camera, contributor and licence into each photo, and for panoramas what viewers need. The picture itself is not touched.</source>
        <translation>位置、高度、方向、時刻、カメラ、貢献者、ライセンスと、パノラマではビューアに必要な情報を、各写真に書き込みます。画像そのものは変わりません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap</source>
        <translation>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap,ストリートビュー,街路,写真,画像,パノラマ,ジオタグ,保存,サムネイル,ダウンロード</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <source>{size} pixels</source>
        <translation>{size}ピクセル</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/export/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip what is there</source>
        <translation>既存のものをスキップ</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Download images</source>
        <translation>画像をダウンロード</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Size (width in pixels)</source>
        <translation>サイズ（幅、ピクセル単位）</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Nothing was done, so {place} was left as it was.</source>
        <translation>何も行われなかったため、{place} は元のままです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as the images are read from there. Choose another place for it, or to bring its rows up to date under &apos;Existing table&apos; (Advanced).</source>
        <translation>画像を {path} から読み込んでいるため、レイヤ「{label}」をそこに書き込めません。別の場所を選択するか、「既存のテーブル」（詳細パラメータ）で行の更新を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>The record of each photo</source>
        <translation>各写真の記録</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <source>Writing down what became of each photo ...</source>
        <translation>各写真の結果を記録しています ...</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/recordlayer.py"/>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled, so {place} was left as it was.</source>
        <translation>実行がキャンセルされたため、{place} は元のままです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>No folder was given. Choose one for the photos under &apos;Folder&apos;.</source>
        <translation>フォルダが指定されていません。「フォルダ」で写真の保存先を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>Photos: {count:,}, into {folder}</source>
        <translation>写真 {count:,}枚、保存先: {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/run.py"/>
        <source>The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one under &apos;Field with the Mapillary id&apos; or &apos;Field with the image address&apos;.</source>
        <translation>入力レイヤに、Mapillary IDのフィールドも画像アドレスのフィールドもありません。「Mapillary IDのフィールド」または「画像アドレスのフィールド」で選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The input has no features, so there was nothing to download.</source>
        <translation>入力に地物がないため、ダウンロードするものがありませんでした。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The output layer has the reason of each in &apos;download_error&apos;.</source>
        <translation>出力レイヤの「download_error」にそれぞれの理由があります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>The run was cancelled with {count:,} photos to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>残り{count:,}枚の写真で実行がキャンセルされました。完全な写真は {folder} にあります。続けるには、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>To download: {count:,} photos, about {expected:,.1f} MB ({free:,.0f} MB free).</source>
        <translation>ダウンロードする写真: {count:,}枚、約{expected:,.1f} MB（空き容量 {free:,.0f} MB）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} images are gone: Mapillary deleted them or made them private.</source>
        <translation>{count:,}枚の画像がなくなっています。Mapillaryで削除されたか、非公開になりました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos are missing for now ({reasons}). Run it again to fetch only these.</source>
        <translation>{total:,}枚中{count:,}枚の写真がまだありません（{reasons}）。もう一度実行すると、これらだけを取得します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} of {total:,} photos cannot be had as they were asked for, which the same run again would not change ({reasons}).</source>
        <translation>{total:,}枚中{count:,}枚の写真は指定どおりに取得できません。同じ条件でもう一度実行しても変わりません（{reasons}）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos downloaded ({size:,.1f} MB), {skipped:,} were there already.</source>
        <translation>{count:,}枚の写真をダウンロードしました（{size:,.1f} MB）。{skipped:,}枚はすでにありました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <source>{count:,} photos were downloaded without EXIF, which could not be written.</source>
        <translation>EXIFを書き込めなかったため、{count:,}枚の写真をEXIFなしでダウンロードしました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <location filename="../../algorithms/fetch/tally.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>{reason}: {count:,}</source>
        <translation>{reason}: {count:,}件</translation>
    </message>
    <message>
        <location filename="../../algorithms/download/tally.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Feature {number}: {reason}.</source>
        <translation>地物 {number}: {reason}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>&lt;p&gt;Hands on photos and what is known of each, with its creator and licence: those of a layer that &lt;b&gt;Download images&lt;/b&gt; made (&lt;i&gt;image_path&lt;/i&gt;) or &lt;b&gt;Views from panoramas&lt;/b&gt; (&lt;i&gt;view_path&lt;/i&gt;). Images without a photo are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Web page&lt;/b&gt;: a folder whose index.html any browser opens, without a server: a map, the photos, panoramas to look around in, a filter by year, and credit on every photo. Put the folder on a stick, into a mail or on a web server. All but the base map works offline.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data set&lt;/b&gt;: photos, metadata.csv and a data card, as Hugging Face&apos;s ImageFolder loads them. Split it by &lt;i&gt;group&lt;/i&gt;, never by image, as neighbours are near-copies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oriented imagery&lt;/b&gt;: the table that ArcGIS&apos;s &lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt; reads.&lt;/p&gt;&lt;p&gt;Mapillary&apos;s images are under CC BY-SA 4.0: keep the credit with them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;写真と、撮影者やライセンスなどの各写真の情報をまとめて渡せる形にします。対象は、&lt;b&gt;画像をダウンロード&lt;/b&gt;（&lt;i&gt;image_path&lt;/i&gt;）または&lt;b&gt;パノラマから画像を切り出し&lt;/b&gt;（&lt;i&gt;view_path&lt;/i&gt;）で作成したレイヤの写真です。写真のない画像は除外され、その数が表示されます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Webページ&lt;/b&gt;: サーバなしで、どのWebブラウザでもindex.htmlを開けるフォルダです。地図、写真、見回せるパノラマ、年によるフィルタがあり、どの写真にもクレジットが付きます。フォルダはUSBメモリ、メール、Webサーバで渡せます。ベースマップ以外はすべてオフラインで動作します。&lt;/p&gt;&lt;p&gt;&lt;b&gt;データセット&lt;/b&gt;: 写真、metadata.csv、データカードで、Hugging FaceのImageFolderで読み込めます。隣り合う画像はほぼ同じ内容なので、分割は画像単位ではなく必ず&lt;i&gt;group&lt;/i&gt;単位で行ってください。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方向付き画像&lt;/b&gt;: ArcGISの&lt;i&gt;Add Images To Oriented Imagery Dataset&lt;/i&gt;で読み込めるテーブルです。&lt;/p&gt;&lt;p&gt;Mapillaryの画像はCC BY-SA 4.0です。クレジットを必ず添えてください。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>A layer of images with the paths of their photos: the output of a download, or of views from panoramas. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>写真のパスを持つ画像のレイヤです。ダウンロード、またはパノラマからの切り出しの出力を指定します。地物が選択されている場合、その分だけを処理するには「選択した地物のみ」にチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Base map of the web page</source>
        <translation>Webページのベースマップ</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos</source>
        <translation>写真をコピー</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Copy the photos into the folder, so that it is whole by itself. Otherwise they are used where they lie; panoramas of a web page are copied in any case, as browsers cannot turn them from there.</source>
        <translation>写真をフォルダにコピーし、フォルダだけで完結させます。コピーしない場合は、元の場所の写真を使います。Webページのパノラマは、元の場所からではWebブラウザで見回せないため、常にコピーされます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Credit of the base map</source>
        <translation>ベースマップのクレジット</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Data set (Hugging Face ImageFolder)</source>
        <translation>データセット（Hugging Face ImageFolder）</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Export images</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>File to open</source>
        <translation>開くファイル</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Number of images exported</source>
        <translation>エクスポートした画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Oriented imagery table (Esri, CSV)</source>
        <translation>方向付き画像のテーブル（Esri、CSV）</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Photos as a web page for any browser, a data set for machine learning, or a table for ArcGIS.</source>
        <translation>写真を、どのWebブラウザでも開けるWebページ、機械学習用のデータセット、またはArcGIS用のテーブルにします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>The address of map tiles with {x}, {y} and {z}, which the browser of whoever opens the page asks for. Empty: no base map. Heed the terms of whoever serves it; tile.openstreetmap.org refuses pages that are opened from the disk.</source>
        <translation>{x}、{y}、{z}を含む地図タイルのアドレスです。ページを開いた人のWebブラウザがここに問い合わせます。空の場合、ベースマップはありません。提供者の利用規約に従ってください。tile.openstreetmap.orgは、ディスクから開いたページを拒否します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What is made: a table for ArcGIS, a data set for machine learning, or a page for any browser.</source>
        <translation>作成するものです。ArcGIS用のテーブル、機械学習用のデータセット、またはWebブラウザ用のページを選びます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>What the map says of its base map, as plain text. Empty: that of the default base map, or for another address &apos;OpenStreetMap contributors&apos; with its host.</source>
        <translation>ベースマップについて地図に表示する文字列（プレーンテキスト）です。空の場合、既定のベースマップではそのクレジット、別のアドレスでは「OpenStreetMap貢献者」とホスト名になります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>Where it goes. An earlier export there is replaced; a file that is of none is never touched, and the run says which one stands in its way.</source>
        <translation>保存先です。以前のエクスポートは置き換えられます。エクスポートによるものでないファイルには触れず、妨げになるファイルがあれば実行時に表示されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/form.py"/>
        <source>export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv</source>
        <translation>export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv,エクスポート,共有,ウェブページ,パノラマ,データセット,機械学習</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>&apos;Images&apos; (INPUT) has no photos: it has neither a field image_path, as the output of Download images has, nor view_path. Download its images first, and take that output.</source>
        <translation>「画像」（INPUT）に写真がありません。「画像をダウンロード」の出力にあるimage_pathフィールドも、view_pathフィールドもありません。先に画像をダウンロードし、その出力を使ってください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>Of {total:,} images {count:,} have no photo, as they were not downloaded; they are left out.</source>
        <translation>{total:,}枚の画像のうち、{count:,}枚はダウンロードされておらず、写真がありません。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/pictures.py"/>
        <source>{count:,} photos are no longer where the layer says, such as {path}; they are left out.</source>
        <translation>{count:,}枚の写真が、{path} など、レイヤの示す場所にありません。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>&apos;{label}&apos; ({name}) takes a web address of tiles with {places} in it, or nothing for no base map; not &apos;{value}&apos;.</source>
        <translation>「{label}」（{name}）には、{places}を含むタイルのWebアドレスを指定するか、ベースマップを使わない場合は空にします。「{value}」は指定できません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>Exported: {count:,} images. Open {path}</source>
        <translation>{count:,}枚の画像をエクスポートしました。開くファイル: {path}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>The export into {folder} was cancelled and is not whole. Run it again: it goes on.</source>
        <translation>{folder} へのエクスポートはキャンセルされ、不完全です。もう一度実行すると、続きから再開します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>There was no photo to export, so {path} holds none.</source>
        <translation>エクスポートする写真がなかったため、{path} に写真はありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos cannot be read and are left out, such as {path} ({reason}).</source>
        <translation>{path} など、{count:,}枚の写真を読み込めません（{reason}）。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>{count:,} photos have no position, which this table cannot do without; they are left out.</source>
        <translation>{count:,}枚の写真に、このテーブルに必要な位置がありません。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/run.py"/>
        <source>© OpenStreetMap contributors, {host}</source>
        <translation>© OpenStreetMap貢献者、{host}</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Loading...</source>
        <translation>読み込み中...</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Map of the images</source>
        <translation>画像の地図</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Mapillary contributor</source>
        <translation>Mapillary貢献者</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>No image to show. Choose another year.</source>
        <translation>表示する画像がありません。別の年を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Original page</source>
        <translation>元のページ</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>The base map cannot be loaded. Everything else works without it.</source>
        <translation>ベースマップを読み込めません。それ以外はすべて動作します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This browser cannot turn panoramas (it has no WebGL), so the panorama is shown flat.</source>
        <translation>このWebブラウザではパノラマを見回せないため（WebGLがありません）、パノラマを平面で表示します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>This photo cannot be opened. Is the folder complete?</source>
        <translation>この写真を開けません。フォルダの中身は揃っていますか？</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Unknown creator</source>
        <translation>撮影者不明</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>panorama</source>
        <translation>パノラマ</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{shown} of {total} images</source>
        <translation>{total}枚中{shown}枚の画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <source>{total} images</source>
        <translation>{total}枚の画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/export/words.py"/>
        <location filename="../../gui/widgets/photo.py"/>
        <location filename="../../layers/form.py"/>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>1024 pixels wide</source>
        <translation>幅1024ピクセル</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>2048 pixels wide</source>
        <translation>幅2048ピクセル</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>256 pixels wide</source>
        <translation>幅256ピクセル</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Addresses of pictures, valid for some weeks</source>
        <translation>画像のアドレス（数週間有効）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Altitude by GPS</source>
        <translation>GPSの高度</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Corrected by Mapillary from the pictures</source>
        <translation>Mapillaryが画像から補正</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Focal length and distortion, for the field of view</source>
        <translation>焦点距離と歪み（視野角用）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Group of connected images</source>
        <translation>つながった画像のグループ</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル単位）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Ids of detected objects</source>
        <translation>検出された物体のID</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Kind of lens (perspective, fisheye, spherical)</source>
        <translation>レンズの種類（perspective、fisheye、spherical）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Make</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Name of the contributor</source>
        <translation>貢献者の名前</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Orientation (EXIF)</source>
        <translation>向き（EXIF）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Point cloud</source>
        <translation>点群</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Reconstruction in three dimensions</source>
        <translation>三次元復元</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Rotation of the camera, for measuring in photos</source>
        <translation>カメラの回転（写真での計測用）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>What is seen in it</source>
        <translation>写っているもの</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <source>Width in pixels</source>
        <translation>幅（ピクセル単位）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/details.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/travel.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>&lt;p&gt;Finds every Mapillary image in an extent, and gives a point layer with an arrow for the direction in which each was taken.&lt;/p&gt;&lt;p&gt;You need a free access token from &lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;. Put it into Settings &amp;gt; Options &amp;gt; LandLens, into an authentication configuration (method Basic, token as password), or into the environment variable MLY_TOKEN.&lt;/p&gt;&lt;p&gt;Images come from coverage tiles, a few requests for a whole quarter. Under &lt;b&gt;Details&lt;/b&gt; you can ask for more about each image, at one request for every 50 images. Positions are exact to 0.6 m.&lt;/p&gt;&lt;p&gt;If something could not be read, the log says what, &lt;i&gt;COMPLETE&lt;/i&gt; is false, and &lt;b&gt;Failed tiles&lt;/b&gt; holds the tiles: run again with that layer as &lt;b&gt;Area&lt;/b&gt; to get only what is missing.&lt;/p&gt;&lt;p&gt;Then run &lt;b&gt;Download images&lt;/b&gt; on the layer to get the photos.&lt;/p&gt;&lt;p&gt;Images are © Mapillary contributors, CC BY-SA 4.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;範囲内のすべてのMapillary画像を検索し、撮影方向を矢印で示すポイントレイヤを作成します。&lt;/p&gt;&lt;p&gt;&lt;a href=&apos;https://www.mapillary.com/dashboard/developers&apos;&gt;mapillary.com/dashboard/developers&lt;/a&gt;で入手できる無料のアクセストークンが必要です。設定 &amp;gt; オプション &amp;gt; LandLens、認証構成（ベーシック認証、パスワードにトークン）、または環境変数MLY_TOKENに入力してください。&lt;/p&gt;&lt;p&gt;画像はカバレッジタイルから取得し、地区全体でも数回のリクエストで済みます。&lt;b&gt;詳細&lt;/b&gt;では各画像の情報を追加できます。画像50枚ごとに1回のリクエストが必要です。位置の精度は0.6 mです。&lt;/p&gt;&lt;p&gt;読み込めなかった部分がある場合、その内容がログに表示され、&lt;i&gt;COMPLETE&lt;/i&gt;がfalseになり、&lt;b&gt;失敗したタイル&lt;/b&gt;にそのタイルが入ります。このレイヤを&lt;b&gt;エリア&lt;/b&gt;に指定してもう一度実行すると、足りないものだけを取得できます。&lt;/p&gt;&lt;p&gt;写真を取得するには、続いてこのレイヤに対して&lt;b&gt;画像をダウンロード&lt;/b&gt;を実行してください。&lt;/p&gt;&lt;p&gt;画像は© Mapillary貢献者、CC BY-SA 4.0です。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Age up to which tiles are reused (hours)</source>
        <translation>タイルを再利用する期間（時間）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>All images, only flat ones, or only panoramas (pano).</source>
        <translation>すべての画像、平面画像のみ（flat）、またはパノラマのみ（pano）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured from (UTC)</source>
        <translation>撮影日時の開始（UTC）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Captured until (UTC)</source>
        <translation>撮影日時の終了（UTC）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Creators</source>
        <translation>撮影者</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Every Mapillary image of an area as a point layer with compass arrows.</source>
        <translation>エリア内のすべてのMapillary画像を、コンパスの矢印が付いたポイントレイヤにします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Failed tiles</source>
        <translation>失敗したタイル</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Fetch Mapillary images in extent</source>
        <translation>範囲内のMapillary画像を取得</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Flat images only</source>
        <translation>平面画像のみ</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Image type</source>
        <translation>画像の種類</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep at most so many images, the newest. Empty: all.</source>
        <translation>残す画像の最大数です。新しい順に残します。空の場合はすべて残します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured at this moment or later, by the camera&apos;s clock.</source>
        <translation>カメラの時計で、この日時以降に撮影された画像を残します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images captured until this moment. A date alone means its end.</source>
        <translation>この日時までに撮影された画像を残します。日付だけを指定すると、その日の終わりまでになります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep images with at least this score by Mapillary. Images without a score are dropped when it is set.</source>
        <translation>Mapillaryのスコアがこの値以上の画像を残します。指定した場合、スコアのない画像は除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. An image has to lie in the extent as well. Only tiles that the polygons touch are read.</source>
        <translation>調査範囲や前回の実行の失敗したタイルなどのポリゴンの内側にある画像だけを残します。画像は「範囲」にも入っている必要があります。ポリゴンに触れるタイルだけを読み込みます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 km at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row.</source>
        <translation>これより大きなジョブは、最初のリクエストの前に拒否されます。タイルの幅は赤道で約2.4 km、緯度60度で約1.2 kmです。数千枚のタイルを続けて読み込むと、MapillaryはそのIPアドレスを1日ブロックします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Lowest quality score (0 to 1)</source>
        <translation>最低品質スコア（0～1）</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; Download images asks for new ones by itself.</source>
        <translation>追加の列です。画像50枚ごとに1回のリクエストが必要です。サムネイルのアドレスは数週間有効です。「画像をダウンロード」では新しいアドレスを自動的に問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most images to keep</source>
        <translation>最大画像数</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Most tiles to read</source>
        <translation>最大タイル数</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Nothing is known to be missing</source>
        <translation>既知の欠落なし</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images</source>
        <translation>画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of images whose details are missing</source>
        <translation>詳細のない画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Number of tiles that could not be read</source>
        <translation>読み込めなかったタイルの数</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Numeric ids of organisations, separated by commas.</source>
        <translation>組織の数値IDです。カンマ区切りで指定します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>One point an image, EPSG:4326.</source>
        <translation>画像1枚につき1つの点です（EPSG:4326）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Requests at a time; of tiles never more than 6.</source>
        <translation>同時に送るリクエストの数です。タイルでは最大6です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequence keys, separated by commas.</source>
        <translation>シーケンスのキーです。カンマ区切りで指定します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The area to look in, in any coordinate reference system. A city quarter is one or two tiles.</source>
        <translation>画像を探す範囲です。座標参照系は問いません。市街地の1地区ならタイル1～2枚です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The areas that could not be read, with the reason. Use it as Area of a second run.</source>
        <translation>読み込めなかった範囲とその理由です。2回目の実行で「エリア」に指定してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>The position that the camera recorded (original), or the one that Mapillary corrected from the pictures (computed); images without a corrected one are missing there.</source>
        <translation>カメラが記録した位置（original）、またはMapillaryが画像から補正した位置（computed）です。computedでは、補正した位置のない画像は含まれません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>Tiles read within so many hours are taken from the disk and not asked for again, so that a run that was interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for all. They are kept in your folder for caches, up to 1 GB, the oldest removed first.</source>
        <translation>この時間内に読み込んだタイルはディスクから取り出し、再び問い合わせません。このため、中断した実行は続きから再開します。未完了の実行で取得した詳細も同様です。0ではすべて問い合わせます。タイルは個人のキャッシュ用フォルダに1 GBまで保存され、古いものから削除されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>User names or numeric user ids, separated by commas. Empty: everybody.</source>
        <translation>ユーザー名または数値のユーザーIDです。カンマ区切りで指定します。空の場合は全員です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <source>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,osm,openstreetmap,coverage,download,compass,sequence</source>
        <translation>mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,osm,openstreetmap,coverage,download,compass,sequence,ストリートビュー,街路,写真,画像,パノラマ,カバレッジ,ダウンロード,取得,コンパス,シーケンス</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Area</source>
        <translation>エリア</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Corrected by Mapillary</source>
        <translation>Mapillaryによる補正</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>GPS of the camera</source>
        <translation>カメラのGPS</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles</source>
        <translation>タイルの数</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Panoramas only</source>
        <translation>パノラマのみ</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../../layers/form.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Extent</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>This is a large job. Mapillary may block this internet address for a day if it reads several hundred tiles again and again; other users of the same network share the address.</source>
        <translation>これは大きなジョブです。数百枚のタイルを繰り返し読み込むと、MapillaryがこのIPアドレスを1日ブロックすることがあります。同じネットワークの他の利用者もこのアドレスを共有しています。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/run.py"/>
        <source>Tiles to read: {count:,}</source>
        <translation>読み込むタイル: {count:,}枚</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of image {id} are missing: {reason}.</source>
        <translation>画像{id}の詳細がありません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Details of images that are missing ({reason}): {ids}</source>
        <translation>詳細のない画像（{reason}）: {ids}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>For {count:,} of them Mapillary&apos;s answer cannot be used, which another run would not change.</source>
        <translation>そのうち{count:,}枚は、Mapillaryの応答を利用できません。もう一度実行しても変わりません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>No image was found at {box}. If you meant another place, write the extent as west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; where Mapillary has images is shown on https://www.mapillary.com/app</source>
        <translation>{box}に画像が見つかりませんでした。別の場所を指定したつもりであれば、範囲をwest,east,south,north（経度、緯度の順）で書いてください。そうでなければ、範囲を広げるか、フィルタを外してください。Mapillaryの画像がある場所は https://www.mapillary.com/app で確認できます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to ask for {count:,} of them.</source>
        <translation>もう一度実行すると、そのうち{count:,}枚を問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again to go on: tiles that were read are on the disk, and not asked for again.</source>
        <translation>続けるには、もう一度実行してください。読み込み済みのタイルはディスクにあり、再び問い合わせることはありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again with &apos;Failed tiles&apos; as &apos;Area&apos; to get only these.</source>
        <translation>「失敗したタイル」を「エリア」に指定してもう一度実行すると、これらだけを取得できます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again.</source>
        <translation>もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Run it again: tiles that were read are on the disk, and only these are asked for.</source>
        <translation>もう一度実行してください。読み込み済みのタイルはディスクにあり、これらだけを問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The details of {count:,} images are missing; their other columns are filled.</source>
        <translation>{count:,}枚の画像の詳細がありません。その他の列には値が入っています。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>The run was cancelled with {count:,} images.</source>
        <translation>実行がキャンセルされました（画像{count:,}枚）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tile {tile} could not be read: {reason}.</source>
        <translation>タイル{tile}を読み込めませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>Tiles that are missing ({reason}): {tiles}</source>
        <translation>読み込めなかったタイル（{reason}）: {tiles}</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them because the image was deleted or made private, which nothing mends.</source>
        <translation>そのうち{count:,}枚は、画像が削除されたか非公開になったためで、取得できません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} of them no other run will read either.</source>
        <translation>そのうち{count:,}枚は、もう一度実行しても読み込めません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} points in the tiles carry no image id or have no place, and were left out.</source>
        <translation>タイル内の{count:,}個の点は、画像IDまたは位置がないため除外されました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{count:,} tiles had been read before and were taken from the disk (&apos;Age up to which tiles are reused&apos;, under Advanced).</source>
        <translation>{count:,}枚のタイルは以前に読み込まれており、ディスクから取り出しました（詳細パラメータの「タイルを再利用する期間」）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).</source>
        <translation>{count:,}枚中{failed:,}枚のタイルを読み込めなかったため、一部の画像がありません（{reasons}）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from 1 tile.</source>
        <translation>1枚のタイルから{images:,}枚の画像を取得しました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/tally.py"/>
        <source>{images:,} images from {tiles:,} tiles.</source>
        <translation>{tiles:,}枚のタイルから{images:,}枚の画像を取得しました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>The run was cancelled before anything was read. {place} was left as it was.</source>
        <translation>何も読み込まないうちに実行がキャンセルされました。{place} は元のままです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <source>{reasons}. Try again later.</source>
        <translation>{reasons}。後でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/fetch/writer.py"/>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&apos;{label}&apos; ({name}) needs &apos;{streets}&apos; (STREETS), which are missing. Give some, or set it to 0.</source>
        <translation>「{label}」（{name}）には「{streets}」（STREETS）が必要ですが、指定されていません。指定するか、値を0にしてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>&lt;p&gt;Compares each image&apos;s compass with the direction in which its sequence travels. In a sound sequence the two differ by much the same angle, the camera&apos;s offset: 0° ahead, 90° to the right. Where they do not (&lt;i&gt;heading_spread&lt;/i&gt; above 25°), the compass is broken; where the positions computed from the pictures stand more than 6 m beside the receiver&apos;s as a whole, the sequence drifted. Both are &lt;i&gt;heading_suspect&lt;/i&gt;, and no street is needed to find them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Position&lt;/b&gt;, &lt;b&gt;Heading&lt;/b&gt; and &lt;b&gt;Snap to streets within&lt;/b&gt; mend what is asked for: by default nothing moves. The columns of the input stay as they are; the mended direction is &lt;i&gt;heading_fixed&lt;/i&gt;, and &lt;i&gt;moved_m&lt;/i&gt; says how far a point was moved.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;Streets&lt;/b&gt;, each image gets the street beside it that leads where it travels, the same one along a sequence: &lt;i&gt;road_id&lt;/i&gt; ($id of the street), &lt;i&gt;road_bearing&lt;/i&gt; (the way of travel).&lt;/p&gt;&lt;p&gt;Images without a sequence, or in one with fewer than five that can be compared, have NULL there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各画像のコンパスと、そのシーケンスの進行方向を比較します。正常なシーケンスでは、両者の差はほぼ一定の角度、つまりカメラのオフセット角になります。前方が0°、右が90°です。そうでない場合（&lt;i&gt;heading_spread&lt;/i&gt;が25°を超える場合）、コンパスは故障しています。画像から計算された位置が全体としてGPSの位置から6 mを超えて離れている場合、シーケンスの位置がずれています。どちらも&lt;i&gt;heading_suspect&lt;/i&gt;となり、その検出に道路は必要ありません。&lt;/p&gt;&lt;p&gt;&lt;b&gt;位置&lt;/b&gt;、&lt;b&gt;方位&lt;/b&gt;、&lt;b&gt;道路へのスナップ距離&lt;/b&gt;は、指定されたものだけを修正します。既定では何も動かしません。入力の列はそのまま残ります。修正後の方向は&lt;i&gt;heading_fixed&lt;/i&gt;に、点の移動距離は&lt;i&gt;moved_m&lt;/i&gt;に入ります。&lt;/p&gt;&lt;p&gt;&lt;b&gt;道路&lt;/b&gt;を指定すると、各画像に、近くにあって進行方向の合う道路を割り当てます。シーケンスに沿って同じ道路になります。&lt;i&gt;road_id&lt;/i&gt;は道路の$id、&lt;i&gt;road_bearing&lt;/i&gt;は進行方向です。&lt;/p&gt;&lt;p&gt;シーケンスのない画像や、比較できる画像が5枚未満のシーケンスの画像では、これらはNULLになります。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Check positions and headings</source>
        <translation>位置と方位を検査</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Checked images</source>
        <translation>検査済み画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Computed from the pictures</source>
        <translation>画像から計算</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Direction of travel and the camera&apos;s offset</source>
        <translation>進行方向とカメラのオフセット角</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Finds broken compasses and drifted sequences, and mends positions and headings where asked.</source>
        <translation>故障したコンパスと位置のずれたシーケンスを見つけ、指定に応じて位置と方位を修正します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Heading</source>
        <translation>方位</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Lines of streets, such as OpenStreetMap&apos;s. They help to tell the better position and the direction; images are moved onto them only if &apos;Snap to streets within&apos; says how far.</source>
        <translation>OpenStreetMapなどの道路のラインです。どちらの位置がよいかと方向の判定に使います。画像が道路上に移動するのは、「道路へのスナップ距離」を指定した場合だけです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Move an image onto the street beside it if that is not farther than so many metres; 0 moves none. A car drives beside the middle of its street, so this makes good positions worse.</source>
        <translation>この距離（メートル）以内に道路があれば、画像を道路上に移動します。0では移動しません。車は道路の中央から外れた所を走るため、正しい位置がかえって悪くなります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of images moved onto a street</source>
        <translation>道路上に移動した画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Number of suspect images</source>
        <translation>疑わしい画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Snap to streets within (metres)</source>
        <translation>道路へのスナップ距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The better of the two, by sequence</source>
        <translation>シーケンスごとによい方</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>The images at the chosen positions, with all columns of the input and what was found out.</source>
        <translation>選択した位置にある画像です。入力のすべての列と検査結果を含みます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>What goes into heading_fixed: the direction of the input, that of computed_compass_angle, or the direction of travel (of the street, where there is one) turned by the sequence&apos;s own offset. A sequence with a broken compass takes the offset of its computed directions, and else looks ahead.</source>
        <translation>heading_fixedに入る値です。入力の方向、computed_compass_angleの方向、または進行方向（道路があれば道路の方向）をシーケンスのオフセット角だけ回した方向のいずれかです。コンパスの故障したシーケンスでは、計算された方向のオフセット角を使い、それもなければ前方を向いているとみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>Where the points are put. Computed ones are read from computed_geometry_lon and computed_geometry_lat, a detail of a fetch; images without one stay. The better one of a sequence is steadier beside the streets; without streets, the smoother one that did not drift.</source>
        <translation>点を置く位置です。計算された位置は、取得の詳細であるcomputed_geometry_lonとcomputed_geometry_latから読み込みます。これがない画像は移動しません。シーケンスごとによい方とは、道路からの離れ方がより安定している方です。道路がなければ、ずれがなく、より滑らかな方です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <source>compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct</source>
        <translation>compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct,コンパス,方位,方向,スナップ,道路,マップマッチング,ずれ,品質,補正,修正</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/form.py"/>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Streets</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>&apos;{label}&apos; ({name}) is &apos;computed&apos;, and the input layer has no field {missing}. Fetch the images with the detail &apos;{detail}&apos;, or choose another value.</source>
        <translation>「{label}」（{name}）が「computed」ですが、入力レイヤにフィールド{missing}がありません。詳細「{detail}」を指定して画像を取得するか、別の値を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Look at those with &apos;heading_suspect&apos; next: their &apos;heading_spread&apos; tells a compass.</source>
        <translation>次に「heading_suspect」の画像を確認してください。「heading_spread」でコンパスの状態がわかります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>Of {total:,} images {broken:,} are in sequences with a broken compass, {drifted:,} in sequences whose positions drifted; of {unknown:,} too little is known.</source>
        <translation>{total:,}枚の画像のうち、{broken:,}枚はコンパスが故障したシーケンス、{drifted:,}枚は位置がずれたシーケンスの画像です。{unknown:,}枚は情報が足りず判定できません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no computed positions to choose from, so the images stay where they are. Fetch them with the detail &apos;{detail}&apos;.</source>
        <translation>選択できる計算された位置がレイヤにないため、画像の位置は変わりません。詳細「{detail}」を指定して画像を取得してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>The layer has no images, so there is nothing to check.</source>
        <translation>レイヤに画像がないため、検査するものがありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/headings/run.py"/>
        <source>{computed:,} images stand at their computed position, {snapped:,} were moved onto a street.</source>
        <translation>{computed:,}枚の画像は計算された位置にあり、{snapped:,}枚は道路上に移動しました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&apos;{least_label}&apos; (MIN_DISTANCE) is {least:g} and &apos;{most_label}&apos; (MAX_DISTANCE) is {most:g}, so no image is far enough and near enough. Make the first one the smaller one.</source>
        <translation>「{least_label}」（MIN_DISTANCE）が{least:g}、「{most_label}」（MAX_DISTANCE）が{most:g}のため、条件を満たす距離の画像はありません。前者を後者より小さくしてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>&lt;p&gt;For each feature, the images that look at it, best first. An image looks at a feature that is neither too near nor too far and lies in its field of view; a panorama looks everywhere.&lt;/p&gt;&lt;p&gt;Of points that point is looked at; of lines, points every 10 m; of polygons, the nearest point of their rings and eight on each outline. An image that stands inside a polygon does not look at it. Of all points of a feature the one with the best score counts: one row for an image and a feature.&lt;/p&gt;&lt;p&gt;The score, 0 to 1, falls with the difference from the ideal distance, from the middle of the picture to its edges, and with age (to 1/e in five years, counted from the newest image of the layer; an image without a date counts as the oldest).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;field of view&lt;/b&gt; is each camera&apos;s own, with its distortion and orientation, where the layer has &lt;code&gt;camera_parameters&lt;/code&gt;, &lt;code&gt;camera_type&lt;/code&gt;, &lt;code&gt;width&lt;/code&gt;, &lt;code&gt;height&lt;/code&gt; and &lt;code&gt;exif_orientation&lt;/code&gt;: tick them under Details when you fetch. Where &lt;code&gt;computed_compass_angle&lt;/code&gt; is there, it is used before &lt;code&gt;compass_angle&lt;/code&gt;, as compasses are often wrong; with another field with the direction, that field alone.&lt;/p&gt;&lt;p&gt;With &lt;b&gt;buildings&lt;/b&gt;, images to whose view one of them stands in the way are left out. The building in which a feature or the camera stands is no obstacle. Heights, trees and hills are not known. &lt;code&gt;visible&lt;/code&gt; is true where the view is free, and empty where that is not known: without buildings, and where the camera&apos;s position is inside of one.&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt; is the id of the feature in its layer (&lt;code&gt;$id&lt;/code&gt;), &lt;code&gt;bearing&lt;/code&gt; the direction from the camera, &lt;code&gt;off_axis&lt;/code&gt; how far aside of the picture&apos;s middle it is seen, and &lt;code&gt;pano_yaw&lt;/code&gt; where in a panorama: &lt;b&gt;Views from panoramas&lt;/b&gt; cuts it out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;地物ごとに、その地物が写る画像をよいものから順に求めます。地物が近すぎず遠すぎず、視野に入っていれば、画像に写るとみなします。パノラマは全方向が写ります。&lt;/p&gt;&lt;p&gt;ポイントではその点、ラインでは10 mごとの点、ポリゴンではリング上の最も近い点と各輪郭上の8点を対象とします。ポリゴンの内側にある画像には、そのポリゴンは写らないとみなします。地物の各点のうちスコアが最もよい点を採用し、画像と地物の組ごとに1行になります。&lt;/p&gt;&lt;p&gt;スコア（0～1）は、理想距離との差、画像中央から端へのずれ、撮影からの年数に応じて下がります（年数では、レイヤ内の最新の画像から数えて5年で1/eになります。日付のない画像は最も古いものとして扱います）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;視野角&lt;/b&gt;は、レイヤに&lt;code&gt;camera_parameters&lt;/code&gt;、&lt;code&gt;camera_type&lt;/code&gt;、&lt;code&gt;width&lt;/code&gt;、&lt;code&gt;height&lt;/code&gt;、&lt;code&gt;exif_orientation&lt;/code&gt;があれば、歪みと向きを含めてカメラごとの値を使います。取得時に「詳細」でチェックを入れてください。&lt;code&gt;computed_compass_angle&lt;/code&gt;があれば、&lt;code&gt;compass_angle&lt;/code&gt;より優先します。コンパスはしばしば誤っているためです。方向に別のフィールドを指定した場合は、そのフィールドだけを使います。&lt;/p&gt;&lt;p&gt;&lt;b&gt;建物&lt;/b&gt;を指定すると、建物に視界を遮られる画像は除外されます。地物やカメラがその中にある建物は障害物とみなしません。高さ、樹木、地形は考慮されません。&lt;code&gt;visible&lt;/code&gt;は見通せる場合にtrue、不明な場合に空になります。不明になるのは、建物を指定しない場合と、カメラの位置が建物の中にある場合です。&lt;/p&gt;&lt;p&gt;&lt;code&gt;feature_id&lt;/code&gt;はレイヤ内の地物のID（&lt;code&gt;$id&lt;/code&gt;）、&lt;code&gt;bearing&lt;/code&gt;はカメラから見た方向、&lt;code&gt;off_axis&lt;/code&gt;は画像中央からのずれ、&lt;code&gt;pano_yaw&lt;/code&gt;はパノラマ内での方向です。この方向は&lt;b&gt;パノラマから画像を切り出し&lt;/b&gt;で切り出せます。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A line from each camera to what it looks at.</source>
        <translation>各カメラから、写っている対象までの線です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>A point at the camera for each image and feature that it looks at, with the columns of the image.</source>
        <translation>画像とそれに写る地物の組ごとに、カメラの位置にある点です。画像の列を含みます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Between the left and the right edge of pictures whose camera the layer does not tell. Phones and dashboard cameras have 60 to 75, action cameras 90 to 110.</source>
        <translation>レイヤからカメラがわからない画像の、左端から右端までの角度です。スマートフォンとドライブレコーダーは60～75、アクションカメラは90～110です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features</source>
        <translation>地物</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Features that no image looks at</source>
        <translation>どの画像にも写らない地物</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Field of view (degrees)</source>
        <translation>視野角（度）</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Find the images that show each feature, best first, and the features that nobody photographed.</source>
        <translation>各地物が写る画像をよいものから順に求め、誰も撮影していない地物も求めます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Greatest distance (metres)</source>
        <translation>最大距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Ideal distance (metres)</source>
        <translation>理想距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images by feature</source>
        <translation>地物ごとの画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images farther away are left out.</source>
        <translation>これより遠い画像は除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images for each feature</source>
        <translation>地物ごとの最大枚数</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Images looking at features</source>
        <translation>地物が写る画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Least distance (metres)</source>
        <translation>最小距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Nearer images are left out: an error of 2 m in the position turns what is 3 m away by 34 degrees.</source>
        <translation>これより近い画像は除外されます。3 m先の対象では、位置の2 mの誤差で方向が34度ずれます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Polygons that one cannot see through; may be the features themselves. Images whose view is blocked are left out. Empty: nothing stands in the way.</source>
        <translation>視線を遮るポリゴンです。地物自体でもかまいません。視界が遮られる画像は除外されます。空の場合は、遮るものがないとみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So far beside its picture an image still counts, as directions are off by some degrees.</source>
        <translation>方向には数度の誤差があるため、画像の外側でもこの角度までは写るとみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>So many of the best images are kept for each feature; 0 keeps all.</source>
        <translation>地物ごとに残す、最もよい画像の数です。0ではすべて残します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The distance of the best score; 10 m more or less cost two thirds of it.</source>
        <translation>スコアが最もよくなる距離です。10 m増減すると、スコアは3分の2下がります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>The features without an image, with all their columns: where to go and take some.</source>
        <translation>画像のない地物です。すべての列を含みます。撮影に行くべき場所がわかります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>Tolerance (degrees)</source>
        <translation>許容角度（度）</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>What is to be seen: points, lines or polygons, in any coordinate reference system.</source>
        <translation>写したい対象です。ポイント、ライン、ポリゴンのいずれでもよく、座標参照系は問いません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <source>facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest</source>
        <translation>facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest,外観,建物,見通し,可視,視野角,カメラ,方向,見通し線,最寄り</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Sight lines</source>
        <translation>見通し線</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/form.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Buildings</source>
        <translation>建物</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Directions: {count:,} of {total:,} images have one in &apos;{field}&apos;, which is used before &apos;{other}&apos;.</source>
        <translation>方向: {total:,}枚の画像のうち{count:,}枚は「{field}」に方向があり、「{other}」より優先されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>No feature is looked at. See whether the two layers lie at one place, or raise the greatest distance.</source>
        <translation>画像に写る地物がありません。2つのレイヤが同じ場所にあるか確認するか、最大距離を大きくしてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>Of {total:,} images {count:,} are no panoramas and have no direction; they look at nothing.</source>
        <translation>{total:,}枚の画像のうち、{count:,}枚はパノラマではなく、方向もないため、何も写らないものとして扱います。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer has no column &apos;{field}&apos;, so every camera but those of panoramas is taken to see {degrees:g} degrees.</source>
        <translation>レイヤに列「{field}」がないため、パノラマ以外のカメラの視野角をすべて{degrees:g}度とみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of features is empty, so there is nothing to look at.</source>
        <translation>地物のレイヤが空のため、対象がありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>The layer of images is empty, so no image looks at anything.</source>
        <translation>画像のレイヤが空のため、何も写りません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <source>{seen:,} of {features:,} features ({share:.0%}) are looked at: {pairs:,} rows of {used:,} images, of {images:,} that were given. No image looks at {missing:,} features.</source>
        <translation>{features:,}個中{seen:,}個（{share:.0%}）の地物が画像に写っています: 指定された{images:,}枚のうち{used:,}枚の画像による{pairs:,}行。{missing:,}個の地物はどの画像にも写りません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/looking/run.py"/>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Missing</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Fetch and download images</source>
        <translation>画像を取得してダウンロード</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>One photo every 20 m along my streets</source>
        <translation>道路に沿って20 mごとに1枚の写真</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>The best photos of my buildings</source>
        <translation>建物が最もよく写る写真</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>What is new since last time</source>
        <translation>前回からの新着</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>Cancelled while writing: {done:,} of {total:,} features.</source>
        <translation>書き込み中にキャンセルされました: 地物 {total:,}個中{done:,}個。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/added.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}, as &apos;{input}&apos; is read from there. Choose another place for it.</source>
        <translation>「{input}」を {path} から読み込んでいるため、レイヤ「{label}」をそこに書き込めません。別の場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is a temporary layer, which the toolbox does not load after a cancel.</source>
        <translation>{what}は一時レイヤのため、キャンセル後はツールボックスで読み込まれません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} is {place}, which the toolbox does not load after a cancel.</source>
        <translation>{what}は {place} にありますが、キャンセル後はツールボックスで読み込まれません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/after_cancel.py"/>
        <source>{what} was not begun.</source>
        <translation>{what}の作成は始まっていません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>Rows could not be appended to {place}: some are there already, and it takes each only once ({reason}). Choose the table itself as output, and under &apos;Existing table&apos; to bring its rows up to date.</source>
        <translation>行を {place} に追加できませんでした。一部はすでにあり、同じ行は1つしか追加できません（{reason}）。テーブル自体を出力に指定し、「既存のテーブル」で行の更新を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: files of this format leave out what has no position, as some of its features. Choose another format for it, such as GeoPackage (.gpkg).</source>
        <translation>レイヤ「{label}」を{format}として書き込めません。この形式のファイルでは位置のない地物が失われ、レイヤにはそのような地物があります。GeoPackage（.gpkg）など、別の形式を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>The layer &apos;{label}&apos; could not be written to {place}: {reason}. Choose another place or format for it, and run it again.</source>
        <translation>レイヤ「{label}」を {place} に書き込めませんでした: {reason}。別の場所または形式を選択し、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/output.py"/>
        <source>{found:,} of {written:,} features are there</source>
        <translation>地物{written:,}個中{found:,}個しかありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>The layer &apos;{label}&apos; cannot be written to {path}: {reason}. Choose another place for it.</source>
        <translation>レイヤ「{label}」を {path} に書き込めません: {reason}。別の場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>that is a folder</source>
        <translation>これはフォルダです</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the file that is there may not be written to</source>
        <translation>既存のファイルに書き込む権限がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder for the photos, {folder}, is that file or lies inside it</source>
        <translation>写真用のフォルダ {folder} が、そのファイルと同じか、その中にあります</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>the folder {folder} may not be written to</source>
        <translation>フォルダ {folder} に書き込む権限がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/place.py"/>
        <source>there is no folder {folder}</source>
        <translation>フォルダ {folder} がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>The layer &apos;{label}&apos; cannot be updated in {place}: that can be done with tables of PostgreSQL and with layers in GeoPackages (.gpkg). Choose one of these for it, or replace what is there.</source>
        <translation>{place} のレイヤ「{label}」は更新できません。更新できるのは、PostgreSQLのテーブルとGeoPackage（.gpkg）のレイヤです。これらのいずれかを選択するか、既存のものを置き換えてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>its rows are known by an id, and there is no field with ids</source>
        <translation>行をIDで識別しますが、IDのフィールドがありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as a later one has the same &apos;{key}&apos;.</source>
        <translation>後に同じ「{key}」の行があるため、{count:,}行が除外されました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{count:,} rows were left out, as they have no &apos;{key}&apos;.</source>
        <translation>「{key}」がないため、{count:,}行が除外されました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tableoutput.py"/>
        <source>{place}: {updated:,} rows were brought up to date, {added:,} were added.</source>
        <translation>{place}: {updated:,}行を更新し、{added:,}行を追加しました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>it holds {layers}; name one of them, as ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom)</source>
        <translation>{layers}があります。ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) のように、いずれかを指定してください</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/geopackage.py"/>
        <source>no layers</source>
        <translation>レイヤなし</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>New columns of the table: {columns}.</source>
        <translation>テーブルの新しい列: {columns}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>The table now has a unique index on &apos;{key}&apos;, by which its rows are known.</source>
        <translation>行を識別する「{key}」に、一意のインデックスを作成しました。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>it has no column &apos;{key}&apos;, by which its rows would be known</source>
        <translation>行を識別する列「{key}」がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/merging.py"/>
        <source>more than one of its rows has &apos;{value}&apos; in &apos;{key}&apos;, by which rows are known; remove all but one of each</source>
        <translation>行を識別する「{key}」に「{value}」を持つ行が複数あります。それぞれ1行だけを残して削除してください</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/postgres.py"/>
        <source>somebody else has made it meanwhile</source>
        <translation>その間に他の人が作成しました</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/tables/session.py"/>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
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
        <translation>行に列「{name}」がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will be without the exact time in: {columns}.</source>
        <translation>「{label}」では、次の列の正確な時刻が失われます: {columns}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have no positions: files of the format {format} keep columns alone.</source>
        <translation>「{label}」には位置が保存されません。{format}形式のファイルには列だけが保存されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>&apos;{label}&apos; will have these columns under a shorter name, or not at all: {columns}.</source>
        <translation>「{label}」では、次の列の名前が短くなるか、列が失われます: {columns}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>The layer &apos;{label}&apos; cannot be written as {format}: {reason}. Choose another format for it, such as GeoPackage (.gpkg), or leave out the column that it cannot hold.</source>
        <translation>レイヤ「{label}」を{format}として書き込めません: {reason}。GeoPackage（.gpkg）など、別の形式を選択するか、保存できない列を除いてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer of this format cannot be read back</source>
        <translation>この形式のレイヤは読み戻せません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a layer without positions of this format cannot be read back</source>
        <translation>位置のないレイヤは、この形式では読み戻せません</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>a temporary layer</source>
        <translation>一時レイヤ</translation>
    </message>
    <message>
        <location filename="../../algorithms/outputs/trial.py"/>
        <source>{loss} Choose GeoPackage (.gpkg) to keep everything.</source>
        <translation>{loss} すべて保存するにはGeoPackage（.gpkg）を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The layer given as &apos;Area&apos; holds no polygon with an area. Choose another one.</source>
        <translation>「エリア」に指定したレイヤに、面積のあるポリゴンがありません。別のレイヤを選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; cannot be used: {reason}. Mend it, or leave it out by selecting the others.</source>
        <translation>「エリア」の地物{feature}のポリゴンを使用できません: {reason}。修正するか、他の地物を選択して除外してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/area.py"/>
        <source>The polygon of feature {feature} of &apos;Area&apos; could not be transformed to WGS 84. Check the layer&apos;s CRS.</source>
        <translation>「エリア」の地物{feature}のポリゴンをWGS 84に変換できませんでした。レイヤのCRSを確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Bring its rows up to date</source>
        <translation>行を更新</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Existing table</source>
        <translation>既存のテーブル</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Refuse, and say how many rows it has</source>
        <translation>中止し、行数を表示</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Replace it</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/existing_table.py"/>
        <source>Where the output is a table of a database that is there already, of PostgreSQL or in a GeoPackage: refuse; or update: rows of the same id are brought up to date, new ones are added, and all other rows and columns, indexes and views stay; or replace it. A run that fails or is cancelled leaves the table as it was. A file is replaced as ever, but a GeoPackage whose layer is to be updated.</source>
        <translation>出力がPostgreSQLまたはGeoPackageの既存のテーブルである場合の動作です。中止するか、更新するか、置き換えます。更新では、同じIDの行を更新し、新しい行を追加します。その他の行、列、インデックス、ビューはすべて残ります。実行が失敗するかキャンセルされると、テーブルは元のままです。ファイルは常に置き換えられますが、レイヤを更新するGeoPackageは別です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>QGIS does not know the coordinate reference system &apos;{crs}&apos; of the extent. Write one that it knows into the brackets, such as [EPSG:4326] for degrees.</source>
        <translation>QGISは範囲の座標参照系「{crs}」を認識できません。度の場合の [EPSG:4326] のように、認識できるものを角括弧の中に書いてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent could not be transformed from {crs} to WGS 84. Check that its coordinates fit that coordinate reference system.</source>
        <translation>範囲を{crs}からWGS 84に変換できませんでした。座標がその座標参照系に合っているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>The extent is empty or could not be understood. Draw a box on the map, choose a layer&apos;s extent, or write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326].</source>
        <translation>範囲が空か、認識できません。地図上で矩形を描くか、レイヤの範囲を選択するか、10.74,10.76,59.91,59.92 [EPSG:4326] のようにwest,east,south,northに続けてCRSを書いてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent.py"/>
        <source>its CRS</source>
        <translation>その座標参照系</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>If they are {order}, write {value}</source>
        <translation>{order}の順であれば、{value} と書いてください</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>The extent&apos;s numbers seem to stand in another order than QGIS reads them in, which is west,east,south,north: read so, they are no area that could be fetched. {ways}. Longitudes lie between west and east, latitudes between south and north.</source>
        <translation>範囲の数値の順番が、QGISの順番（west,east,south,north）と異なるようです。この順番では、取得できる範囲になりません。{ways}。経度はwestとeastの間、緯度はsouthとnorthの間です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,north,west,east</source>
        <translation>南,北,西,東</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>south,west,north,east</source>
        <translation>南,西,北,東</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>west,south,east,north</source>
        <translation>西,南,東,北</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{order} (latitudes first)</source>
        <translation>{order}（緯度が先）</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/extent_order.py"/>
        <source>{ways}; or if they are {order}, write {value}</source>
        <translation>{ways}。{order}の順であれば、{value} と書いてください</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/failed_tiles.py"/>
        <source>The polygon of feature {feature} of &apos;{label}&apos; cannot be used: {reason}. Give the layer of failed tiles as the fetch made it.</source>
        <translation>「{label}」の地物{feature}のポリゴンを使用できません: {reason}。取得で作成された失敗したタイルのレイヤを、そのまま指定してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/filters.py"/>
        <source>&apos;{text}&apos; under &apos;{label}&apos; is not a numeric id. Give ids separated by commas.</source>
        <translation>「{label}」の「{text}」は数値のIDではありません。IDをカンマ区切りで指定してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/given.py"/>
        <source>The input layer has no field &apos;{field}&apos;. It has: {known}.</source>
        <translation>入力レイヤにフィールド「{field}」がありません。レイヤのフィールド: {known}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>A score from 0 to 1, such as Mapillary&apos;s own.</source>
        <translation>Mapillary独自のスコアのような、0から1までのスコアです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with panorama or not</source>
        <translation>パノラマかどうかのフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the capture time</source>
        <translation>撮影日時のフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the direction</source>
        <translation>方向のフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the id</source>
        <translation>IDのフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the quality</source>
        <translation>品質のフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Field with the sequence</source>
        <translation>シーケンスのフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>What tells images apart; ties are decided by it.</source>
        <translation>画像を識別する値です。優劣がつかない場合の順位も、これで決まります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>When the image was taken. Without a zone it is UTC.</source>
        <translation>画像の撮影日時です。タイムゾーンがない場合はUTCとみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Where the camera looks, in degrees clockwise from north. Empty is unknown.</source>
        <translation>カメラの向きです。北から時計回りの度で表します。空の場合は不明です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Whether the image shows every direction.</source>
        <translation>画像に全方向が写っているかどうかです。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/image_fields.py"/>
        <source>Which drive or walk the image belongs to.</source>
        <translation>画像が属する走行または歩行です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/images.py"/>
        <source>Of {total:,} images {count:,} have no position; they are left out.</source>
        <translation>{total:,}枚の画像のうち、{count:,}枚には位置がありません。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/moment.py"/>
        <source>&apos;{value}&apos; is not a date and time. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>「{value}」は日時ではありません。2024-05-31または2024-05-31T12:00:00のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) cannot be &apos;{value}&apos;. {help}</source>
        <translation>「{label}」（{name}）に「{value}」は指定できません。{help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) does not know {wrong}. It takes {how_many}: {known}.</source>
        <translation>「{label}」（{name}）に{wrong}という値はありません。指定できるのは{how_many}: {known}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: this run cannot go without it.</source>
        <translation>「{label}」（{name}）がありません。この実行には必要です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {bounds}, not &apos;{value}&apos;.</source>
        <translation>「{label}」（{name}）には{bounds}を指定します。「{value}」は指定できません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>&apos;{label}&apos; ({name}) takes {how_many}: {known}.</source>
        <translation>「{label}」（{name}）に指定できるのは{how_many}: {known}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g}から{high:g}までの数値</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>a number of at least {low:g}</source>
        <translation>{low:g}以上の数値</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>any of these, by name</source>
        <translation>次の名前（複数可）</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/values.py"/>
        <source>one of these, by name</source>
        <translation>次の名前のいずれか1つ</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/database.py"/>
        <source>There is no PostgreSQL connection &apos;{name}&apos; in this QGIS. Make one in the Browser, under PostgreSQL; those that are there: {known}.</source>
        <translation>このQGISにPostgreSQL接続「{name}」がありません。ブラウザのPostgreSQLで作成してください。既存の接続: {known}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&apos;{label}&apos; ({name}) is empty. Give the job a name, such as that of its area.</source>
        <translation>「{label}」（{name}）が空です。エリア名など、ジョブの名前を指定してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>&lt;p&gt;For areas of thousands of tiles, which Mapillary allows to be read in days and not in one run: writes the tiles that an area needs into a PostgreSQL database with PostGIS, and asks Mapillary for nothing. No token is needed here.&lt;/p&gt;&lt;p&gt;Then &lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt; reads them on one computer, and &lt;code&gt;python -m landlens.scale photos&lt;/code&gt; gets the photos on as many as you like. All of it may be killed and started again; docs/recipes/country.md says how.&lt;/p&gt;&lt;p&gt;The layers that come of it show the work as it goes on: the tiles by their state, and the images that there are. Both are drawn anew every few seconds.&lt;/p&gt;&lt;p&gt;A plan may be written again: what was read stays read. A name that has another area is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;数千枚のタイルに及ぶエリア用です。Mapillaryでは、この規模の読み込みは1回では許されず、何日もかかります。エリアに必要なタイルをPostGISのあるPostgreSQLデータベースに書き込みます。Mapillaryには何も問い合わせないため、ここではトークンは不要です。&lt;/p&gt;&lt;p&gt;その後、1台のコンピュータで&lt;code&gt;python -m landlens.scale tiles --wait&lt;/code&gt;を実行するとタイルを読み込みます。&lt;code&gt;python -m landlens.scale photos&lt;/code&gt;は好きな台数のコンピュータで実行でき、写真を取得します。どれも途中で終了して再開できます。手順はdocs/recipes/country.mdにあります。&lt;/p&gt;&lt;p&gt;作成されるレイヤには作業の進み具合が表示されます。状態別のタイルと、取得済みの画像です。どちらも数秒ごとに再描画されます。&lt;/p&gt;&lt;p&gt;計画は書き直すことができ、読み込み済みのタイルはそのまま残ります。別のエリアで使われている名前は使えません。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A PostgreSQL connection of QGIS&apos;s (Browser › PostgreSQL), to a database with PostGIS.</source>
        <translation>PostGISのあるデータベースへの、QGISのPostgreSQL接続です（ブラウザ › PostgreSQL）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>A name for this area, by which the computers that work on it find it.</source>
        <translation>このエリアの名前です。作業するコンピュータはこの名前でジョブを見つけます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Also queues the photo of each image to be fetched. Without, only the images&apos; data are read.</source>
        <translation>各画像の写真の取得も待ち行列に入れます。チェックを外すと、画像のデータだけを読み込みます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Database connection</source>
        <translation>データベース接続</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Days that the rest takes, as Mapillary allows</source>
        <translation>残りにかかる日数（Mapillaryの制限による）</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Images of all jobs</source>
        <translation>全ジョブの画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Name of the job</source>
        <translation>ジョブの名前</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Number of tiles that are read already</source>
        <translation>読み込み済みのタイルの数</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Photos as well</source>
        <translation>写真も取得</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Plan a job of many days</source>
        <translation>複数日にわたるジョブを計画</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Polygons in any coordinate reference system. Images inside of them are kept, of the tiles that they touch.</source>
        <translation>ポリゴンです。座標参照系は問いません。ポリゴンに触れるタイルのうち、ポリゴンの内側にある画像を残します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Tiles of the job</source>
        <translation>ジョブのタイル</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where images stand: as their cameras had it, or as Mapillary corrected it, which not all images have.</source>
        <translation>画像の位置です。カメラが記録した位置、またはMapillaryが補正した位置です。補正した位置は、すべての画像にあるわけではありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Where the tables are. It is made if it is not there; several jobs may share one, and their images.</source>
        <translation>テーブルを置くスキーマです。なければ作成します。複数のジョブで1つのスキーマと画像を共有できます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>Write the coverage tiles of a region or country into a database, where many computers read them.</source>
        <translation>地域や国のカバレッジタイルをデータベースに書き込み、多数のコンピュータで読み込めるようにします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/form.py"/>
        <source>mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,postgis,postgresql,database,dask,slurm</source>
        <translation>mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,postgis,postgresql,database,dask,slurm,ストリートビュー,街路,画像,計画,ジョブ,国,地域,大規模,バッチ,夜間,クラスタ,サーバ,データベース</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Mapillary images in {schema}</source>
        <translation>{schema} のMapillary画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Next, where LandLens is installed as a package: python -m landlens.scale tiles --wait --schema {schema} --job {job}. See docs/recipes/country.md.</source>
        <translation>次の手順（LandLensがパッケージとしてインストールされている環境で）: python -m landlens.scale tiles --wait --schema {schema} --job {job}。docs/recipes/country.mdを参照してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Reading the other {left:,} takes {time}, on {days:,} days at the least: Mapillary allows {most:,} tile requests a day, and blocks an address that asks faster than one reader does.</source>
        <translation>残りの{left:,}枚の読み込みには{time}かかり、少なくとも{days:,}日にわたります。Mapillaryのタイルリクエストは1日{most:,}回までで、1台で読み込むより速く問い合わせるアドレスはブロックされます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>The plan of &apos;{job}&apos; is in the schema &apos;{schema}&apos;: {count:,} tiles, {read:,} of them read.</source>
        <translation>「{job}」の計画はスキーマ「{schema}」にあります: タイル{count:,}枚、うち{read:,}枚は読み込み済み。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>There is a job &apos;{job}&apos; in the schema &apos;{schema}&apos; already, with another area or other positions. Give this one another name; images that both find are kept once.</source>
        <translation>スキーマ「{schema}」には、エリアまたは位置の異なるジョブ「{job}」がすでにあります。別の名前を指定してください。両方のジョブが見つけた画像は1つだけ保存されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. Split it into several jobs.</source>
        <translation>このエリアには{most:,}枚を超えるカバレッジタイルが必要です。Mapillaryの制限では{days:,.0f}日分になります。複数のジョブに分割してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/plan/run.py"/>
        <source>Tiles of {job}</source>
        <translation>{job} のタイル</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&apos;{fresh_label}&apos; ({fresh_name}) is {fresh:g} years and &apos;{old_label}&apos; ({old_name}) {old:g}: what is old cannot be younger than what is fresh. Make the first smaller, or the second larger.</source>
        <translation>「{fresh_label}」（{fresh_name}）が{fresh:g}年、「{old_label}」（{old_name}）が{old:g}年になっています。古い画像が新しい画像より新しいことはありえません。前者を小さくするか、後者を大きくしてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>&lt;p&gt;Says of each street what part of its length has images, fresh ones, panoramas, and images of each direction of travel, and draws the gaps: where a survey is to go.&lt;/p&gt;&lt;p&gt;An image belongs to the one street that it fits best, by its distance and by its direction of travel (from the images before and after it in its sequence; without these, a flat image counts as going where it looks, and a panorama or an image without direction fits any street). So a footway is not covered by the road beside it, and a camera that looks sideways spoils nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt; is the best of &lt;i&gt;fresh&lt;/i&gt;, &lt;i&gt;aging&lt;/i&gt; and &lt;i&gt;old&lt;/i&gt; that at least half of a street&apos;s length has or betters, else &lt;i&gt;none&lt;/i&gt;; images without a time count as old. Forward is the way that the street&apos;s line was drawn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For a map to print&lt;/b&gt;: Web › LandLens › Print coverage by street…, an A4 page with map, title, legend, scale bar, credit and date.&lt;/p&gt;</source>
        <translation>&lt;p&gt;道路ごとに、延長のうち画像、新しい画像、パノラマ、進行方向ごとの画像がある割合を示し、未撮影区間を描画します。次に撮影すべき場所がわかります。&lt;/p&gt;&lt;p&gt;画像は、距離と進行方向から最もよく合う1本の道路に割り当てられます（進行方向はシーケンスの前後の画像から求めます。前後の画像がなければ、平面画像は向いている方向へ進むものとし、パノラマや方向のない画像はどの道路にも合うものとします）。このため、隣の車道の画像が歩道に数えられることはなく、横向きのカメラも問題になりません。&lt;/p&gt;&lt;p&gt;&lt;b&gt;coverage&lt;/b&gt;は、道路の延長の半分以上がその区分またはより新しい区分の画像でカバーされている、最も新しい区分です。新しい順に&lt;i&gt;fresh&lt;/i&gt;、&lt;i&gt;aging&lt;/i&gt;、&lt;i&gt;old&lt;/i&gt;があり、どれにも達しなければ&lt;i&gt;none&lt;/i&gt;です。時刻のない画像は古い画像とみなします。順方向は、道路のラインが描かれた方向です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;印刷用の地図&lt;/b&gt;: Web › LandLens › 道路別カバレッジを印刷…で、地図、タイトル、凡例、スケールバー、クレジット、日付を載せたA4のページを作成できます。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Ages are reckoned at this date, and later images left out. Empty: now. A date alone means its end.</source>
        <translation>この日時を基準に経過年数を計算し、これより後の画像は除外します。空の場合は現在です。日付だけを指定すると、その日の終わりになります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image covers the piece that it stands beside, and those whose middles are within this distance of it along the street, bends followed.</source>
        <translation>画像は、そのそばの区間と、道路に沿って（曲がりも含めて）この距離以内に中点がある区間をカバーします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>An image that stands farther than this beside a street does not belong to it.</source>
        <translation>道路からこれより離れた画像は、その道路に属しません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>As of (UTC)</source>
        <translation>基準日時（UTC）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>By so much an image&apos;s direction of travel may differ from the street&apos;s, forward or backward.</source>
        <translation>画像の進行方向と道路の方向（順方向または逆方向）との差として許す角度です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest across (metres)</source>
        <translation>道路からの最大距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Farthest along (metres)</source>
        <translation>道路に沿った最大距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Fresh until (years)</source>
        <translation>新しいとみなす上限（年）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images of this age or younger count as fresh.</source>
        <translation>撮影からの年数がこれ以下の画像を、新しい画像とみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Images older than this count as old; between fresh and old they are aging.</source>
        <translation>撮影からの年数がこれを超える画像を、古い画像とみなします。新しい画像と古い画像の間は、やや古い画像です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Largest turn against the street (degrees)</source>
        <translation>道路との最大角度差（度）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of a piece (metres)</source>
        <translation>区間の長さ（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length of all streets (km)</source>
        <translation>全道路の延長（km）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with fresh images (km)</source>
        <translation>新しい画像のある延長（km）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Length with images (km)</source>
        <translation>画像のある延長（km）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Lines, such as OpenStreetMap&apos;s, in any coordinate reference system. Each feature is a street.</source>
        <translation>OpenStreetMapなどのラインです。座標参照系は問いません。1つの地物を1本の道路とみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Old from (years)</source>
        <translation>古いとみなす下限（年）</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Streets are cut into equal pieces of about this length, and each piece has images or not.</source>
        <translation>道路をほぼこの長さの等しい区間に分け、区間ごとに画像の有無を調べます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Stretches of 50 m and more without images, each with its street&apos;s columns and its length gap_m.</source>
        <translation>画像のない50 m以上の区間です。道路の列と、長さgap_mを含みます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>The streets as they are, with the columns of their coverage behind their own.</source>
        <translation>元の道路です。元の列の後にカバレッジの列が加わります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>Which streets have images, how old, of which kind and direction; and where there are none.</source>
        <translation>どの道路に、いつの、どの種類・方向の画像があるか、どこに画像がないかを示します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <source>coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness</source>
        <translation>coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness,カバレッジ,道路,未撮影,欠落,鮮度,調査,計画,網羅率</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../algorithms/streets/run.py"/>
        <source>Gaps</source>
        <translation>未撮影区間</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/form.py"/>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street</source>
        <translation>道路別カバレッジ</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>By class: fresh {fresh:,.1f} km, aging {aging:,.1f} km, old {old:,.1f} km, none {none:,.1f} km.</source>
        <translation>区分別の延長: 新しい {fresh:,.1f} km、やや古い {aging:,.1f} km、古い {old:,.1f} km、なし {none:,.1f} km。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>For a map to print: Web › LandLens › Print coverage by street…, or the template {path} in a print layout.</source>
        <translation>印刷用の地図: Web › LandLens › 道路別カバレッジを印刷…、または印刷レイアウトでテンプレート {path} を使います。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>No image belongs to any street. See that both layers lie in the same place, and that &apos;Farthest across&apos; is large enough.</source>
        <translation>どの道路にも画像がありません。両方のレイヤが同じ場所にあるか、「道路からの最大距離」が十分大きいかを確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of images is empty: no street has any.</source>
        <translation>画像のレイヤが空のため、画像のある道路はありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>The layer of streets is empty, or none of its lines has a length.</source>
        <translation>道路のレイヤが空か、長さのあるラインがありません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images have the id of another one; each id counts once.</source>
        <translation>{count:,}枚の画像のIDが別の画像と重複しています。同じIDは1回だけ数えます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{count:,} images were taken after the date, by their times; they are left out.</source>
        <translation>{count:,}枚の画像の撮影日時は基準日時より後です。これらは除外されます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <source>{matched:,} of {total:,} images belong to {streets:,} streets of {km:,.1f} km, of which {covered:.1%} have images and {gaps:,} gaps are 50 m or longer.</source>
        <translation>{total:,}枚中{matched:,}枚の画像が{streets:,}本の道路（延長{km:,.1f} km）に属しています。延長の{covered:.1%}に画像があり、50 m以上の未撮影区間は{gaps:,}か所です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/streets/run.py"/>
        <location filename="../../gui/window.py"/>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&apos;{label}&apos; ({name}) is missing: the method &apos;{method}&apos; cannot go without it. Choose a layer there, or another method.</source>
        <translation>「{label}」（{name}）がありません。方法「{method}」には必要です。レイヤを選択するか、別の方法を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>4 tells north, east, south and west apart; 1 ignores where cameras look. With spacing and streets, images look the same way within half of that: 45 degrees with 4.</source>
        <translation>4では東西南北を区別し、1ではカメラの向きを無視します。間隔と道路による方法では、向きの差がその半分以内（4では45度以内）の画像を同じ向きとみなします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>&lt;p&gt;Keeps few of many images. All methods give the same result whatever the order of the layer, and their metres are metres on the ground everywhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;One per cell and direction&lt;/b&gt; is the quickest. Two images of neighbouring cells may be nearer to each other than the distance.&lt;br/&gt;&lt;b&gt;None nearer than the distance&lt;/b&gt; goes from the best image to the worst and keeps what is far enough from all that it kept before and look the same way.&lt;br/&gt;&lt;b&gt;Every so many metres along each sequence&lt;/b&gt; keeps the order of drives and walks; after a gap of 100 metres or 5 minutes it begins anew. Images without a sequence stay.&lt;br/&gt;&lt;b&gt;Along streets&lt;/b&gt; has a sample point every so many metres, and an image for each direction of travel.&lt;br/&gt;&lt;b&gt;Nearest to points&lt;/b&gt; has the best images around each point.&lt;/p&gt;&lt;p&gt;With streets and points an image serves one sample only, the nearest one that wants it; the others take their next best. Panoramas serve any direction, and so do images whose direction is unknown; in cells each of both has a place of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;多数の画像から少数を残します。どの方法も、レイヤの並び順にかかわらず同じ結果になり、メートルはどこでも地上の距離です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;セルと方向ごとに1枚&lt;/b&gt;は最も高速です。隣り合うセルの2枚の画像は、指定した距離より近いことがあります。&lt;br/&gt;&lt;b&gt;指定した距離以上の間隔&lt;/b&gt;は、よい画像から順に、すでに残した同じ向きのすべての画像から十分離れているものを残します。&lt;br/&gt;&lt;b&gt;シーケンスに沿って一定間隔&lt;/b&gt;は、走行や歩行の順序を保ちます。100メートルまたは5分の空きがあると、そこから数え直します。シーケンスのない画像は残ります。&lt;br/&gt;&lt;b&gt;道路に沿って&lt;/b&gt;は、一定の間隔でサンプル点を置き、進行方向ごとに1枚の画像を選びます。&lt;br/&gt;&lt;b&gt;ポイントの最寄り&lt;/b&gt;は、各点の周囲で最もよい画像を選びます。&lt;/p&gt;&lt;p&gt;道路とポイントによる方法では、1枚の画像は1つのサンプルだけに使われます。その画像を必要とする最も近いサンプルです。他のサンプルには次によい画像が使われます。パノラマはどの方向にも使え、方向が不明な画像も同様です。セルの方法では、この2種類はそれぞれ別枠になります。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Along streets, in each direction of travel</source>
        <translation>道路に沿って進行方向ごと</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>At most so many images for each feature of &apos;Points&apos;; other methods do not use it.</source>
        <translation>「ポイント」の各地物に対する最大枚数です。他の方法では使いません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Directions to tell apart</source>
        <translation>区別する方向の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Every so many metres along each sequence</source>
        <translation>シーケンスに沿って一定間隔</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>How far from a sample point of a street, or from a point, an image may be.</source>
        <translation>道路のサンプル点、またはポイントから画像までの最大距離です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Images for each point</source>
        <translation>ポイントごとの最大枚数</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Keep few images and the right ones: by cells, spacing, sequences, streets or points.</source>
        <translation>セル、間隔、シーケンス、道路、ポイントによって、適切な少数の画像を残します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leave out images taken while standing</source>
        <translation>停止中に撮影した画像を除外</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Leaves out, first of all, images less than 1 metre from the one before in their sequence and turned by less than 60 degrees.</source>
        <translation>最初に、シーケンスの前の画像から1メートル未満で、向きの変化が60度未満の画像を除外します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap, in any coordinate reference system.</source>
        <translation>画像を選ぶ基準となるラインです（OpenStreetMapの道路など）。座標参照系は問いません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Nearest to points</source>
        <translation>ポイントの最寄り</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>None nearer than the distance</source>
        <translation>指定した距離以上の間隔</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images in the input</source>
        <translation>入力の画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of images that stay</source>
        <translation>残った画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples</source>
        <translation>サンプルの数</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Number of samples without an image</source>
        <translation>画像のないサンプルの数</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>One per cell and direction</source>
        <translation>セルと方向ごとに1枚</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Points to choose images for, such as trees, signs or addresses, in any coordinate reference system.</source>
        <translation>画像を選ぶ対象のポイントです（樹木、標識、住所など）。座標参照系は問いません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Scores of quality that differ by 0.05 or less count as equal, and the newest image wins. The middle is that of the cell, or the sample point. Along sequences the next image is kept, whatever it is.</source>
        <translation>品質スコアの差が0.05以下の場合は同等とみなし、最新の画像を優先します。中央とは、セルの中央またはサンプル点です。シーケンスに沿う方法では、どのような画像でも次の画像を残します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Search distance (metres)</source>
        <translation>検索距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The best quality, then the newest</source>
        <translation>最高品質、次に最新の画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The cells, sample points or points that images were chosen for, with image_count, those without an image too. With spacing and sequences they are the images that stay. With &apos;Points&apos;, sample_id counts their features from 1 on; direction is where an image has to look, empty if anywhere.</source>
        <translation>画像を選ぶ対象となったセル、サンプル点、ポイントです。画像のないものも含み、image_countを持ちます。間隔とシーケンスによる方法では、残った画像です。「ポイント」では、sample_idは地物を1から数えた番号です。directionは画像が向くべき方向で、どの方向でもよい場合は空です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The images that stay, with all their columns, and: sample_id, the sample that each one serves; sample_rank, 1 for its best; sample_distance, metres from it.</source>
        <translation>残った画像です。すべての列のほか、次の列を含みます。sample_id: 画像が対応するサンプル、sample_rank: サンプル内の順位（1が最もよい）、sample_distance: サンプルからの距離（メートル）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The nearest to the middle</source>
        <translation>中央に最も近い画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The newest</source>
        <translation>最新の画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>The side of a cell, the least distance between two images, or that between sample points. &apos;Nearest to points&apos; does not use it.</source>
        <translation>セルの一辺、2枚の画像の最小間隔、またはサンプル点の間隔です。「ポイントの最寄り」では使いません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thin images</source>
        <translation>画像を間引き</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Thinned images</source>
        <translation>間引いた画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>What images are chosen for; see above. Along streets needs &apos;Streets&apos;, nearest to points &apos;Points&apos;.</source>
        <translation>画像を選ぶ対象です。上の説明を参照してください。「道路に沿って」には「道路」、「ポイントの最寄り」には「ポイント」が必要です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>Which image to keep</source>
        <translation>残す画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <source>thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset</source>
        <translation>thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset,間引き,間引く,サンプル,サンプリング,削減,フィルタ,間隔,最新,抽出</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Distance (metres)</source>
        <translation>距離（メートル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/form.py"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Kept {kept:,} of {total:,} images ({share:.1f} %) for {samples:,} samples. Next: Download images.</source>
        <translation>{total:,}枚中{kept:,}枚の画像（{share:.1f}%）を残しました（サンプル数: {samples:,}）。次の手順: 画像をダウンロード。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Left out, as taken while standing: {count:,} of {total:,} images.</source>
        <translation>停止中の撮影として除外: {total:,}枚中{count:,}枚の画像。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a direction, so none are told apart. See &apos;Field with the direction&apos;.</source>
        <translation>方向のある画像がないため、方向は区別されません。「方向のフィールド」を確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>No image has a quality, so the newest are kept. See &apos;Field with the quality&apos; for another column.</source>
        <translation>品質のある画像がないため、最新の画像を残します。別の列を使うには「品質のフィールド」を確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>None of {total:,} images stays. Look whether the images and the other layer are in the same place, or give a larger &apos;Search distance&apos;.</source>
        <translation>{total:,}枚の画像のうち、残るものがありません。画像ともう一方のレイヤが同じ場所にあるか確認するか、「検索距離」を大きくしてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Of {total:,} images {count:,} have no sequence; all of these stay. See &apos;Field with the sequence&apos;.</source>
        <translation>{total:,}枚の画像のうち、{count:,}枚にはシーケンスがありません。これらはすべて残ります。「シーケンスのフィールド」を確認してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/thin/run.py"/>
        <source>Without an image: {empty:,} of {samples:,} samples. The output &apos;Samples&apos; shows where.</source>
        <translation>画像なし: {samples:,}個中{empty:,}個のサンプル。出力「サンプル」で場所を確認できます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>&lt;p&gt;Draws flat pictures, as an ordinary camera would have taken them, out of panoramas: front, right, back and left; both sides of the street; any number all around; or towards the direction that a field names, such as &apos;pano_yaw&apos; of &lt;b&gt;Images looking at features&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Works on what &lt;b&gt;Download images&lt;/b&gt; made, and on a folder of your own panoramas: run &lt;b&gt;Import geotagged photos&lt;/b&gt; on the folder first, and this on its result. Panoramas are equirectangular pictures that go all the way around; flat images are left out with a word.&lt;/p&gt;&lt;p&gt;Each view is a JPEG named after its panorama and the degrees to the right of the panorama&apos;s middle, and holds position, time, camera, creator and licence, with the view&apos;s own direction. It appears whole or not at all. Run it again after a cancel: views that are there are skipped.&lt;/p&gt;&lt;p&gt;The output layer has one point a view. Mapillary&apos;s images are CC BY-SA 4.0, and views of them are too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;通常のカメラで撮影したような平面画像を、パノラマから切り出します。前・右・後・左、道路の両側、全周を任意の枚数、または&lt;b&gt;地物が写る画像&lt;/b&gt;の「pano_yaw」などのフィールドが示す方向を選べます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;画像をダウンロード&lt;/b&gt;で作成したレイヤのほか、手持ちのパノラマのフォルダにも使えます。その場合は先にフォルダに対して&lt;b&gt;ジオタグ（位置情報）付きの写真&lt;/b&gt;を実行し、その結果を入力してください。パノラマとは、全周を写した正距円筒図法の画像です。平面画像は除外され、その旨が表示されます。&lt;/p&gt;&lt;p&gt;切り出し画像はJPEGで、元のパノラマの名前とパノラマ中央から右への角度がファイル名になります。位置、時刻、カメラ、撮影者、ライセンスと、切り出し画像自体の方向が記録されます。完全な形でのみ保存されます。キャンセルの後はもう一度実行してください。すでにある切り出し画像はスキップされます。&lt;/p&gt;&lt;p&gt;出力レイヤでは、切り出し画像1枚が1つの点になります。Mapillaryの画像はCC BY-SA 4.0で、切り出した画像も同じです。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A layer whose features name files of panoramas: what Download images made, or what QGIS&apos;s &apos;Import geotagged photos&apos; makes of a folder. If features are selected, tick &apos;Selected features only&apos; for theirs alone.</source>
        <translation>パノラマのファイル名を持つ地物のレイヤです。「画像をダウンロード」の出力か、フォルダに対するQGISの「ジオタグ（位置情報）付きの写真」の出力を指定します。地物が選択されている場合、その分だけを処理するには「選択した地物のみ」にチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>A point for each view with its path, its direction from north and from the panorama&apos;s middle, and if it failed, why. An image of which no view can be drawn has one point.</source>
        <translation>切り出し画像ごとの点です。パス、北からの方向、パノラマ中央からの方向と、失敗した場合はその理由を含みます。1枚も切り出せない画像は1つの点になります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>As many as there are processors is quickest. Each takes some 150 MB of memory.</source>
        <translation>プロセッサの数と同じにすると最も高速です。1つにつき約150 MBのメモリを使います。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Both sides of the street</source>
        <translation>道路の両側</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Cut ordinary pictures out of panoramas: all sides, both sides of the street, or one direction each.</source>
        <translation>パノラマから通常の画像を切り出します。全方向、道路の両側、または1方向ずつを選べます。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Degrees to the right of the panorama&apos;s middle, for &apos;The direction in a field&apos;.</source>
        <translation>「フィールドの方向」で使う、パノラマ中央から右への角度（度）です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Draw again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the direction of the view</source>
        <translation>切り出し方向のフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Field with the path of the image</source>
        <translation>画像パスのフィールド</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Front, right, back and left</source>
        <translation>前・右・後・左</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How far above the horizon the view&apos;s middle is; below it if negative.</source>
        <translation>切り出し画像の中央の、水平線からの角度です。水平線より下は負の値にします。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>How many views of each panorama there are, at equal angles from its middle on, for &apos;So many all around&apos;.</source>
        <translation>「全周を指定枚数」で、各パノラマから切り出す枚数です。中央から等しい角度で切り出します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views all around</source>
        <translation>全周の切り出し枚数</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views and images that failed</source>
        <translation>失敗した切り出し画像と元画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views drawn</source>
        <translation>切り出した画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Number of views that were there already</source>
        <translation>すでにあった切り出し画像の数</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas</source>
        <translation>パノラマ</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Panoramas at a time</source>
        <translation>同時に処理するパノラマの数</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Size (pixels)</source>
        <translation>サイズ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Skip whole views of the same panorama, direction, size, width and pitch, or draw them again. A view of the same panorama and direction with another size, width or pitch is replaced either way. Files that LandLens did not make are never touched.</source>
        <translation>同じパノラマで、方向、サイズ、幅、仰角が同じ完全な切り出し画像をスキップするか、作り直します。パノラマと方向が同じでサイズ、幅、仰角が異なる切り出し画像は、どちらの場合も置き換えます。LandLensが作成したものでないファイルには触れません。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>So many all around</source>
        <translation>全周を指定枚数</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The angle from its left to its right edge.</source>
        <translation>左端から右端までの角度です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>The direction in a field</source>
        <translation>フィールドの方向</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Upwards (degrees)</source>
        <translation>仰角（度）</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views from panoramas</source>
        <translation>パノラマから画像を切り出し</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Views that are there already</source>
        <translation>既存の切り出し画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where each panorama&apos;s file is. Without this field it is &apos;photo&apos;, which &apos;Import geotagged photos&apos; makes.</source>
        <translation>各パノラマのファイルの場所です。このフィールドがない場合は、「ジオタグ（位置情報）付きの写真」が作成する「photo」になります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Where the views go: by default the folder &apos;views&apos; in that of Download images. Files in it that LandLens did not make stay as they are.</source>
        <translation>切り出し画像の保存先です。既定では「画像をダウンロード」のフォルダ内の「views」です。LandLensが作成したものでないファイルはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Which views are drawn of each panorama. The sides of the street are right and left of the direction of travel: from the image before in the same sequence to the one behind, within 100 m. Where that or the compass angle is unknown, they are right and left of the panorama&apos;s middle.</source>
        <translation>各パノラマから切り出す画像です。道路の両側とは、進行方向の右と左です。進行方向は、同じシーケンスの前の画像から次の画像への方向（100 m以内）です。進行方向またはコンパス角が不明な場合は、パノラマ中央の右と左になります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width and height of each view. A panorama of 8,192 pixels is as sharp as views of 1,024 by 90 degrees.</source>
        <translation>各切り出し画像の幅と高さです。8,192ピクセルのパノラマの鮮明さは、幅90度、1,024ピクセルの切り出し画像に相当します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>Width of the view (degrees)</source>
        <translation>切り出しの幅（度）</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <source>panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta</source>
        <translation>panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta,パノラマ,360度,正距円筒図法,透視投影,切り出し,外観</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/form.py"/>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views</source>
        <translation>切り出し画像</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the directions of views. Choose one under &apos;{label}&apos; ({name}), or other views under &apos;{mode}&apos; ({mode_name}).</source>
        <translation>入力レイヤに切り出し方向のフィールドがありません。「{label}」（{name}）で選択するか、「{mode}」（{mode_name}）で別の切り出し方を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>The input layer has no field with the paths of images. Choose one under &apos;{label}&apos; ({name}).</source>
        <translation>入力レイヤに画像パスのフィールドがありません。「{label}」（{name}）で選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature has no direction of the view</source>
        <translation>地物に切り出し方向がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/plan.py"/>
        <source>the feature names no file</source>
        <translation>地物にファイル名がありません</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>No folder was given. Choose one for the views under &apos;Folder&apos;.</source>
        <translation>フォルダが指定されていません。「フォルダ」で切り出し画像の保存先を選択してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The input has no features, so there was nothing to draw.</source>
        <translation>入力に地物がないため、切り出すものがありませんでした。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The record of each view</source>
        <translation>各切り出し画像の記録</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>The run was cancelled with {count:,} views to go. What was complete is in {folder}; run it again to go on.</source>
        <translation>残り{count:,}枚の切り出し画像で実行がキャンセルされました。完全な切り出し画像は {folder} にあります。続けるには、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>Views: {count:,} of {sources:,} panoramas, into {folder}</source>
        <translation>切り出し画像 {count:,}枚（パノラマ {sources:,}枚）、保存先: {folder}</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} failed ({reasons}). The output layer has the reason of each in &apos;view_error&apos;.</source>
        <translation>{count:,}枚が失敗しました（{reasons}）。出力レイヤの「view_error」にそれぞれの理由があります。</translation>
    </message>
    <message>
        <location filename="../../algorithms/views/run.py"/>
        <source>{count:,} views drawn, {skipped:,} were there already. In the layer, &apos;view_path&apos; is each view&apos;s file and &apos;view_heading&apos; where it looks.</source>
        <translation>{count:,}枚を切り出しました。{skipped:,}枚はすでにありました。レイヤの「view_path」は各切り出し画像のファイル、「view_heading」はその方向です。</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>Mapillary&apos;s limit of requests is reached. The run waits and goes on by itself in about {seconds:,.0f} seconds.</source>
        <translation>Mapillaryのリクエスト数の上限に達しました。待機し、約{seconds:,.0f}秒後に自動的に再開します。</translation>
    </message>
    <message>
        <location filename="../../algorithms/waiting.py"/>
        <source>The image host {host} asks to slow down. The run asks it again by itself in about {seconds:,.0f} seconds.</source>
        <translation>画像ホスト{host}がリクエストの間隔を空けるよう求めています。約{seconds:,.0f}秒後に自動的に再び問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../core/coverage/coverage.py"/>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>it repeats the access token</source>
        <translation>アクセストークンが含まれています</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>Mapillary has no picture of size &apos;{size}&apos; of this image</source>
        <translation>Mapillaryにこの画像のサイズ「{size}」がありません</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: the address has expired or is of another size</source>
        <translation>アドレスの期限切れまたはサイズ違いのため、Mapillaryアクセストークンが必要です</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <source>needs a Mapillary access token: there is no address</source>
        <translation>アドレスがないため、Mapillaryアクセストークンが必要です</translation>
    </message>
    <message>
        <location filename="../../core/download/addressfinder.py"/>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no address, and no id to ask for</source>
        <translation>アドレスも、問い合わせるIDもありません</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>nothing came</source>
        <translation>何も届きませんでした</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host answered HTTP {status}</source>
        <translation>画像ホストの応答はHTTP {status} でした</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host asks to slow down</source>
        <translation>画像ホストがリクエストの間隔を空けるよう求めています</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects more than {most} times</source>
        <translation>画像ホストのリダイレクトが{most}回を超えています</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image host redirects to an address that is not followed</source>
        <translation>画像ホストのリダイレクト先のアドレスには接続しません</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>the image was cut short</source>
        <translation>画像が途中で切れています</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <source>what came is not an image</source>
        <translation>届いたデータが画像ではありません</translation>
    </message>
    <message>
        <location filename="../../core/download/imagehost.py"/>
        <location filename="../../core/net/transport.py"/>
        <source>the address is not a valid web address</source>
        <translation>アドレスが有効なWebアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>EXIF could not be written into the file ({reason})</source>
        <translation>EXIFをファイルに書き込めませんでした（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>a value that it cannot hold</source>
        <translation>保存できない値があります</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>the image was damaged while EXIF was written</source>
        <translation>EXIFの書き込み中に画像が破損しました</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <source>there is no address</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>The folder {folder} can no longer be written to ({reason}).</source>
        <translation>フォルダ {folder} に書き込めなくなりました（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../core/download/photogetter.py"/>
        <location filename="../../core/views/drawing.py"/>
        <source>the file could not be written ({reason})</source>
        <translation>ファイルに書き込めませんでした（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>every name for it belongs to a file of another image</source>
        <translation>使える名前がすべて別の画像のファイルで使われています</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its path is longer than this system allows</source>
        <translation>パスがこのシステムの上限を超えています</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder has more than {most} levels</source>
        <translation>サブフォルダの階層が{most}を超えています</translation>
    </message>
    <message>
        <location filename="../../core/download/places.py"/>
        <source>its subfolder is a link that leads out of the download folder</source>
        <translation>サブフォルダが、ダウンロードフォルダの外へのリンクです</translation>
    </message>
    <message>
        <location filename="../../core/download/request.py"/>
        <source>Size &apos;{size}&apos; is unknown. Choose one of: {known}.</source>
        <translation>サイズ「{size}」は不明です。次のいずれかを選択してください: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>An access token is stored in LandLens&apos;s settings, but QGIS&apos;s authentication database stayed locked. Run it again and enter the master password when QGIS asks for it, or set the environment variable MLY_TOKEN, which needs none.</source>
        <translation>アクセストークンはLandLensの設定に保存されていますが、QGISの認証データベースがロックされたままです。もう一度実行し、QGISが尋ねたらマスターパスワードを入力するか、マスターパスワードの不要な環境変数MLY_TOKENを設定してください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Coverage cannot be shown, as {path} cannot be written. Check that its folder can be written to, that the disk is not full, and that no other program holds the file; then turn coverage on again.</source>
        <translation>{path} に書き込めないため、カバレッジを表示できません。フォルダに書き込めるか、ディスクがいっぱいでないか、他のプログラムがファイルを使用していないかを確認し、カバレッジをもう一度オンにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Get a free access token at https://www.mapillary.com/dashboard/developers and put it in one of three places: an authentication configuration (method Basic, the token as password) chosen in the field &apos;Authentication&apos;; LandLens&apos;s settings (Settings &gt; Options &gt; LandLens); or the environment variable MLY_TOKEN.</source>
        <translation>https://www.mapillary.com/dashboard/developers で無料のアクセストークンを入手し、次の3か所のいずれかに設定してください: 「認証」欄で選択する認証構成（ベーシック認証、パスワードにトークン）、LandLensの設定（設定 &gt; オプション &gt; LandLens）、または環境変数MLY_TOKEN。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary allows {limit:,} tile requests a day, and that many have been sent from this computer today. The count starts again at 00:00 UTC, in {hours:.1f} hours. What was read until now is kept: run it again then, and only the tiles that are missing are asked for.</source>
        <translation>Mapillaryのタイルリクエストは1日{limit:,}回までで、本日すでにこの回数がこのコンピュータから送信されました。回数は{hours:.1f}時間後の00:00 UTCに数え直されます。それまでに読み込んだ内容は保存されています。その時刻以降にもう一度実行すると、足りないタイルだけを問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary cannot be reached: {reason}. Run it again once that is done.</source>
        <translation>Mapillaryに接続できません: {reason}。その後、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary refused the access token: {said}. {help}</source>
        <translation>アクセストークンがMapillaryに拒否されました: {said}。{help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Mapillary&apos;s tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last refused request, so all tile requests were stopped at once; another token does not help, and asking again sooner prolongs it. What was read until now is kept. Run it again tomorrow, with a smaller area.</source>
        <translation>タイルを読み込みすぎたため、MapillaryのタイルサーバがこのIPアドレスをブロックしました。最後に拒否されたリクエストから約24時間後に解除されるため、すべてのタイルリクエストをただちに停止しました。別のトークンを使っても解除されず、早く問い合わせると解除が遅れます。それまでに読み込んだ内容は保存されています。明日、エリアを小さくしてもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>No Mapillary access token was found. {help}</source>
        <translation>Mapillaryアクセストークンが見つかりませんでした。{help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing could be read, and {path} was left as it was. {reason}</source>
        <translation>何も読み込めなかったため、{path} は元のままです。{reason}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The database of the connection &apos;{connection}&apos; refused: {reason}. See that it is there, that it has PostGIS, and that this user may create tables in it (or that somebody made them); then run this again.</source>
        <translation>接続「{connection}」のデータベースに拒否されました: {reason}。データベースがあること、PostGISがあること、このユーザーがテーブルを作成できる（またはテーブルが作成済みである）ことを確認し、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {folder} is full. The photos that were complete are kept and nothing broken was left behind. Free some space and run it again: only what is missing is fetched.</source>
        <translation>{folder} のあるディスクがいっぱいです。完全な写真は保存されており、不完全なファイルは残っていません。空き容量を増やしてもう一度実行してください。足りないものだけを取得します。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The disk that holds {path} is full ({free:,.1f} MB free), so the layer there is not whole. Free some space, or choose a file on another disk, and run it again. Tiles and photos that had come until then are kept and not asked for again.</source>
        <translation>{path} のあるディスクがいっぱいのため（空き容量 {free:,.1f} MB）、レイヤは不完全です。空き容量を増やすか、別のディスクのファイルを選択し、もう一度実行してください。それまでに届いたタイルと写真は保存されており、再び問い合わせることはありません。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>The table {place} is there already, with {count:,} rows. Nothing was asked for, and it was left as it was. Say under &apos;Existing table&apos; (Advanced) whether to bring its rows up to date or to replace it, or choose another name.</source>
        <translation>テーブル {place} はすでにあり、{count:,}行あります。何も問い合わせず、元のまま残しました。「既存のテーブル」（詳細パラメータ）で行の更新か置き換えを選択するか、別の名前を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>There is no Mapillary access token on {computer}. A request that is sent to another process leaves its token behind, so that none is in a file, a queue or a log. Set the environment variable MLY_TOKEN where the work is done.</source>
        <translation>{computer}にMapillaryアクセストークンがありません。別のプロセスに送るリクエストにはトークンが含まれません。ファイル、待ち行列、ログにトークンが残らないようにするためです。作業を行う環境で、環境変数MLY_TOKENを設定してください。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This area needs {tiles} and the limit is {limit:,}. Choose a smaller extent, give polygons in &apos;Area&apos; so that only their tiles are read, split the area into several runs, or raise &apos;Most tiles to read&apos; under Advanced. Mapillary blocks an address that reads thousands of tiles in a row.</source>
        <translation>このエリアには{tiles}が必要ですが、上限は{limit:,}枚です。範囲を小さくするか、「エリア」にポリゴンを指定してそのタイルだけを読み込むか、エリアを分けて複数回実行するか、詳細パラメータの「最大タイル数」を大きくしてください。数千枚のタイルを続けて読み込むアドレスは、Mapillaryにブロックされます。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>This needs the Python package {package}, which is not installed here. Install it with: pip install &quot;landlens[{extra}]&quot;</source>
        <translation>これにはPythonパッケージ{package}が必要ですが、インストールされていません。次のコマンドでインストールしてください: pip install &quot;landlens[{extra}]&quot;</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole. {help}</source>
        <translation>{place}の内容はMapillaryアクセストークンではありません: {flaw}。トークンは、MLY|、数字、|、多数の英数字からなります。全体をコピーしてください。{help}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>more than {count:,} coverage tiles</source>
        <translation>{count:,}枚を超えるカバレッジタイル</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} coverage tiles</source>
        <translation>{count:,}枚のカバレッジタイル</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{count:,} photos of this size need about {expected:,.0f} MB, and the disk that holds {folder} has {free:,.0f} MB free. Choose a smaller size, select fewer images, choose a folder on another disk, or free some space.</source>
        <translation>このサイズの写真{count:,}枚には約{expected:,.0f} MB必要ですが、{folder} のあるディスクの空き容量は{free:,.0f} MBです。小さいサイズを選択するか、選択する画像を減らすか、別のディスクのフォルダを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="../../core/export/export.py"/>
        <source>A data set holds its photos, and {path} is not in {folder}. Tick &apos;Copy the photos&apos; (COPY_PHOTOS), or choose the folder that the photos are in.</source>
        <translation>データセットには写真が含まれますが、{path} は {folder} の中にありません。「写真をコピー」（COPY_PHOTOS）にチェックを入れるか、写真のあるフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{folder} already has a file {name}, which is of no earlier export. Choose another folder, best an empty one.</source>
        <translation>{folder} にはすでにファイル {name} がありますが、以前のエクスポートによるものではありません。別のフォルダ（できれば空のフォルダ）を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/export/folder.py"/>
        <source>{path} cannot be written ({reason}). Close what holds it, or choose another folder.</source>
        <translation>{path} に書き込めません（{reason}）。使用しているプログラムを閉じるか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/export/scripts.py"/>
        <source>The scripts for web pages (Leaflet and Pannellum) are not there. Install LandLens from its zip; in a checkout run: make setup</source>
        <translation>Webページ用のスクリプト（LeafletとPannellum）がありません。LandLensをzipからインストールしてください。チェックアウトでは次を実行してください: make setup</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>Mapillary&apos;s Graph API answered nothing at all: {reason}. The images are kept, without details. {help}</source>
        <translation>MapillaryのGraph APIからまったく応答がありませんでした: {reason}。画像は詳細なしで保存されます。{help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/detailreader.py"/>
        <source>not asked for, as the requests before it had failed</source>
        <translation>それまでのリクエストが失敗したため、問い合わせていません</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary could not be asked for the user &apos;{name}&apos; ({reason}). Give the numeric user id instead, or try again later.</source>
        <translation>ユーザー「{name}」をMapillaryに問い合わせられませんでした（{reason}）。代わりに数値のユーザーIDを指定するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary knows no user &apos;{name}&apos; with images. Check the spelling under &apos;Creators&apos;.</source>
        <translation>画像を投稿したユーザー「{name}」がMapillaryに見つかりません。「撮影者」のつづりを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/fetch.py"/>
        <source>Mapillary&apos;s tiles end at {latitude:.2f} degrees north and south. The area reaches beyond: of that part no image can be found.</source>
        <translation>Mapillaryのタイルは北緯・南緯{latitude:.2f}度までです。エリアがこれを超えており、超えた部分の画像は見つかりません。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} is no area to fetch images in. Give polygons.</source>
        <translation>{kind}は画像を取得するエリアとして使えません。ポリゴンを指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>A {kind} of GeoJSON cannot be read: its coordinates are not rings.</source>
        <translation>GeoJSONの{kind}を読み込めません。座標がリングになっていません。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/polygons.py"/>
        <source>There is no polygon with an area in what was given. Check that it is not empty.</source>
        <translation>指定したものに、面積のあるポリゴンがありません。空でないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Position &apos;{position}&apos; is unknown. Choose one of: {known}.</source>
        <translation>位置「{position}」は不明です。次のいずれかを選択してください: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The age of tiles in hours cannot be negative. 0 asks for every tile again.</source>
        <translation>タイルの期間（時間）に負の値は指定できません。0ではすべてのタイルを問い合わせ直します。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The capture time&apos;s start lies after its end. Swap &apos;Captured from&apos; and &apos;Captured until&apos;.</source>
        <translation>撮影日時の開始が終了より後になっています。「撮影日時の開始」と「撮影日時の終了」を入れ替えてください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>The largest number of images must be at least 1; leave it empty for all of them.</source>
        <translation>画像の最大数は1以上でなければなりません。すべての場合は空にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>There is no tile {tile}: single images are in those of zoom {zoom}, with columns and rows from 0 to {last:,}. Tiles are written as zoom/column/row.</source>
        <translation>タイル{tile}はありません。個々の画像はズーム{zoom}のタイルにあり、列と行は0から{last:,}までです。タイルはズーム/列/行の形式で書きます。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>Unknown details: {unknown}. Known are: {known}.</source>
        <translation>不明な詳細: {unknown}。使用できるもの: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/request.py"/>
        <source>{count} parallel requests were asked for; choose 1 to {most}.</source>
        <translation>並行リクエスト数に{count}が指定されました。1～{most}を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>Mapillary&apos;s tile server answered nothing at all: {reason}. {help}</source>
        <translation>Mapillaryのタイルサーバからまったく応答がありませんでした: {reason}。{help}</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the day&apos;s tile requests are used up</source>
        <translation>1日のタイルリクエスト数を使い切ったため、問い合わせていません</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>not asked for, as the tiles before it had failed</source>
        <translation>それまでのタイルが失敗したため、問い合わせていません</translation>
    </message>
    <message>
        <location filename="../../core/fetch/tilereader.py"/>
        <source>this internet address is blocked</source>
        <translation>このIPアドレスはブロックされています</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent (west {west}, south {south}, east {east}, north {north}) does not lie on the globe. Check that the coordinates fit the coordinate reference system given with them.</source>
        <translation>範囲（west {west}、south {south}、east {east}、north {north}）が地球上にありません。座標が、一緒に指定した座標参照系に合っているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent crosses the antimeridian (180 degrees), or spans more than half the globe. Split it at 180 degrees and run once for each side.</source>
        <translation>範囲が経度180度線（アンチメリディアン）をまたぐか、地球の半分を超えています。経度180度で分割し、それぞれ1回ずつ実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent holds a coordinate that is not a number. Draw it again on the map.</source>
        <translation>範囲に数値でない座標があります。地図上で描き直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it has no width or no height. Draw a box with an area.</source>
        <translation>範囲が空です。幅または高さがありません。面積のある矩形を描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent is empty: it lies beyond {latitude:.2f} degrees of latitude, where Mapillary&apos;s tiles end. Draw a box that lies between.</source>
        <translation>範囲が空です。Mapillaryのタイルの端である緯度{latitude:.2f}度の外側にあります。その内側に矩形を描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>The extent&apos;s south edge lies north of its north edge. Order: west, south, east, north.</source>
        <translation>範囲の南端が北端より北にあります。順番: west, south, east, north。</translation>
    </message>
    <message>
        <location filename="../../core/images/bounds.py"/>
        <source>longitude {west} to {east}, latitude {south} to {north}</source>
        <translation>経度{west}～{east}、緯度{south}～{north}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>Both photos: {how}.</source>
        <translation>両方の写真: {how}。</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>First photo: {by_first}. Second photo: {by_second}.</source>
        <translation>1枚目の写真: {by_first}。2枚目の写真: {by_second}。</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>The two lines meet at {angle:.0f} degrees, {first:,.0f} m and {second:,.0f} m from the cameras; the place is expected to be right within {error:,.1f} m. {how}</source>
        <translation>2本の線は{angle:.0f}度で交わり、カメラからの距離は{first:,.0f} mと{second:,.0f} mです。位置の想定誤差は{error:,.1f} m以内です。{how}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s computed rotation</source>
        <translation>Mapillaryが計算した回転による方向</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by Mapillary&apos;s corrected compass, camera taken as level</source>
        <translation>Mapillaryが補正したコンパスによる方向（カメラは水平と仮定）</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>direction by the camera&apos;s own compass, camera taken as level</source>
        <translation>カメラのコンパスによる方向（カメラは水平と仮定）</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position by GPS</source>
        <translation>GPSによる位置</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>position corrected by Mapillary</source>
        <translation>Mapillaryが補正した位置</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}</source>
        <translation>{position}、{direction}</translation>
    </message>
    <message>
        <location filename="../../core/images/marking.py"/>
        <source>{position}, {direction}, field of view not known and taken as 70 degrees</source>
        <translation>{position}、{direction}、視野角は不明のため70度と仮定</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>Nothing tells which way the photo looks: it has no compass angle, and Mapillary has computed no rotation for it. Choose another photo.</source>
        <translation>写真の方向がわかりません。コンパス角がなく、Mapillaryによる回転の計算もありません。別の写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The photo has no position, so no line can start from it. Choose another photo.</source>
        <translation>写真に位置がないため、線の始点にできません。別の写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight.py"/>
        <source>The point lies {elevation:.0f} degrees above or below the horizon, too steep for a direction on the map. Click a point nearer to the horizon, or choose a photo from farther away.</source>
        <translation>点が水平線から{elevation:.0f}度上または下にあり、急すぎて地図上の方向がわかりません。水平線に近い点をクリックするか、もっと遠くから撮影した写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>Both photos were taken at the same place, so their lines meet nowhere but there. Choose a second photo that was taken some metres away.</source>
        <translation>2枚の写真は同じ場所で撮影されているため、線はその場所でしか交わりません。数メートル離れた場所で撮影された2枚目の写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines are nearly parallel ({angle:.1f} degrees between them), so where they meet would be a guess. Choose a second photo that sees the same thing from another side.</source>
        <translation>2本の線がほぼ平行なため（交角{angle:.1f}度）、交点を正しく求められません。同じものを別の側から撮影した2枚目の写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines do not meet in front of both cameras, but behind that of the {which} photo: it may not be the same thing that was clicked, or a direction is wrong. Mark it again, or choose another photo.</source>
        <translation>2本の線は、両方のカメラの前方ではなく、{which}の写真のカメラの後方で交わります。同じものをクリックしていないか、方向が誤っている可能性があります。もう一度マークするか、別の写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>The two lines meet {distance:,.0f} m from a camera, and farther than {most:,.0f} m no place can be told. Choose photos that were taken nearer to the thing.</source>
        <translation>2本の線はカメラから{distance:,.0f} mの所で交わりますが、{most:,.0f} mより遠い場所は求められません。もっと近くで撮影した写真を選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>first</source>
        <translation>1枚目</translation>
    </message>
    <message>
        <location filename="../../core/images/sight_errors.py"/>
        <source>second</source>
        <translation>2枚目</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the answer does not end</source>
        <translation>応答が終わりません</translation>
    </message>
    <message>
        <location filename="../../core/net/connections.py"/>
        <source>the transfer all but stood still</source>
        <translation>転送がほとんど進みませんでした</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>Check its address, user name and password in QGIS under Settings &gt; Options &gt; Network</source>
        <translation>QGISの「設定 &gt; オプション &gt; ネットワーク」で、プロキシのアドレス、ユーザー名、パスワードを確認してください</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>it ended in the middle of the answer</source>
        <translation>応答の途中で終わりました</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>no trusted connection to {host} ({reason}). If your network has certificates of its own, add its authority in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates</source>
        <translation>{host} への信頼できる接続を確立できません（{reason}）。ネットワークに独自の証明書がある場合は、QGISの「設定 &gt; オプション &gt; 認証 &gt; 証明書を管理」でその認証局を追加してください</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is larger than {size} MB, the most that is read</source>
        <translation>応答が、読み込みの上限である{size} MBを超えています</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is not valid gzip ({reason})</source>
        <translation>応答が有効なgzipではありません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer is packed in a way that was not asked for, and was not unpacked</source>
        <translation>応答の圧縮方式が要求したものと異なるため、展開しませんでした</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the answer was cut short</source>
        <translation>応答が途中で切れています</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the connection to {host} failed ({reason})</source>
        <translation>{host} への接続に失敗しました（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the host&apos;s address could not be found</source>
        <translation>ホストのアドレスが見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy did not let the request to {host} through. {help}</source>
        <translation>{host} へのリクエストがプロキシを通過しませんでした。{help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the proxy refused (HTTP 407). {help}</source>
        <translation>プロキシに拒否されました（HTTP 407）。{help}</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>the server closed it without an answer</source>
        <translation>サーバが応答せずに接続を閉じました</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy</source>
        <translation>このQGISではPythonにPySocksがないため、SOCKSプロキシを使えません。HTTPプロキシを設定してください</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>what came is not what a web server sends</source>
        <translation>届いたデータがWebサーバのものではありません</translation>
    </message>
    <message>
        <location filename="../../core/net/transport.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>&apos;{value}&apos; is not a date. Write it as 2024-05-31 or 2024-05-31T12:00:00.</source>
        <translation>「{value}」は日付ではありません。2024-05-31または2024-05-31T12:00:00のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>A bbox has four numbers: west, south, east, north.</source>
        <translation>bboxには4つの数値が必要です: west, south, east, north。</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>Unknown fields: {unknown}. Known are: {known}.</source>
        <translation>不明なフィールド: {unknown}。使用できるもの: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/notebook.py"/>
        <source>the argument &apos;token&apos;</source>
        <translation>引数「token」</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>The folder {folder} cannot be written to ({reason}). Choose another folder for the photos, or ask for the right to write there.</source>
        <translation>フォルダ {folder} に書き込めません（{reason}）。写真用に別のフォルダを選択するか、書き込み権限を取得してください。</translation>
    </message>
    <message>
        <location filename="../../core/photos/files.py"/>
        <source>{folder} is a file, not a folder. Choose another folder for the photos.</source>
        <translation>{folder} はフォルダではなくファイルです。写真用に別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: it is in more than {most:,} pieces</source>
        <translation>EXIFをファイルに書き込めませんでした: EXIFが{most:,}個を超える部分に分かれています</translation>
    </message>
    <message>
        <location filename="../../core/photos/jpeg.py"/>
        <source>EXIF could not be written into the file: there is no room left for it</source>
        <translation>EXIFをファイルに書き込めませんでした: ファイル内に書き込む余地がありません</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>1 minute left</source>
        <translation>残り1分</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {hours:.0f} hours</source>
        <translation>約{hours:.0f}時間</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {minutes:.0f} minutes</source>
        <translation>約{minutes:.0f}分</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>about {seconds:.0f} seconds</source>
        <translation>約{seconds:.0f}秒</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>details {done:,} of {total:,}</source>
        <translation>詳細 {done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}</source>
        <translation>写真 {done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>photos {done:,} of {total:,}, {speed:,.1f} MB/s, {left}</source>
        <translation>写真 {done:,}/{total:,}、{speed:,.1f} MB/s、{left}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>tiles {done:,} of {total:,}</source>
        <translation>タイル {done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{hours:.0f} hours left</source>
        <translation>残り{hours:.0f}時間</translation>
    </message>
    <message>
        <location filename="../../core/run/phases.py"/>
        <source>{minutes:.0f} minutes left</source>
        <translation>残り{minutes:.0f}分</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>no reason given</source>
        <translation>理由の説明なし</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the Graph API answered HTTP {status} without usable JSON</source>
        <translation>Graph APIの応答はHTTP {status} で、使用できるJSONがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer holds more than {most:,} values, the most that are read</source>
        <translation>応答の値の数が、読み込みの上限である{most:,}個を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the answer was not a tile</source>
        <translation>応答がタイルではありませんでした</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the app&apos;s request limit is reached</source>
        <translation>アプリケーションのリクエスト数の上限に達しました</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the image was deleted or is private</source>
        <translation>画像が削除されたか、非公開です</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server answered HTTP {status}</source>
        <translation>タイルサーバの応答はHTTP {status} でした</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>the tile server refused the request (HTTP {status})</source>
        <translation>タイルサーバがリクエストを拒否しました（HTTP {status}）</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/answers.py"/>
        <source>{said} (code {code})</source>
        <translation>{said}（コード {code}）</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>Check the internet connection and QGIS&apos;s proxy settings, and whether the access token is the right one (Mapillary answers some wrong tokens like an outage). Then run it again.</source>
        <translation>インターネット接続とQGISのプロキシ設定、およびアクセストークンが正しいかどうかを確認してください（Mapillaryは、誤ったトークンに対して障害時のような応答を返すことがあります）。その後、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>its answer does not name the user</source>
        <translation>応答にユーザーの名前がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>not asked for, as all before it were refused</source>
        <translation>それまでのものがすべて拒否されたため、問い合わせていません</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>the service left the image out of its answer</source>
        <translation>サービスの応答にこの画像がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/client.py"/>
        <source>what the layer has is no id of an image</source>
        <translation>レイヤの値が画像のIDではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it holds characters that no token has</source>
        <translation>トークンに使われない文字が含まれています</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is a web address</source>
        <translation>Webアドレスです</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is not whole (in a shell the token stands in quotes, as | means something else there)</source>
        <translation>不完全です（シェルでは|が別の意味を持つため、トークンを引用符で囲みます）</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>it is too short, with {count} characters</source>
        <translation>短すぎます（{count}文字）</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>the environment variable MLY_TOKEN</source>
        <translation>環境変数MLY_TOKEN</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are quotes in it</source>
        <translation>引用符が含まれています</translation>
    </message>
    <message>
        <location filename="../../core/services/mapillary/credential.py"/>
        <source>there are spaces in it</source>
        <translation>空白が含まれています</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} cannot be used ({reason}). The run goes on without it: {without} Check that this folder can be written to, that its disk is not full, and that no other program holds the file.</source>
        <translation>{file} {path} を使用できません（{reason}）。使わずに実行を続けます: {without} このフォルダに書き込めるか、ディスクがいっぱいでないか、他のプログラムがファイルを使用していないかを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <source>The {file} {path} was damaged or not made by this version of LandLens ({reason}). It was renamed to {name}.unusable, which you may delete, and a new one was begun.</source>
        <translation>{file} {path} は破損しているか、このバージョンのLandLensで作成されたものではありません（{reason}）。{name}.unusableに名前を変更し、新しいものを作成しました。名前を変更したファイルは削除してかまいません。</translation>
    </message>
    <message>
        <location filename="../../core/store/database.py"/>
        <location filename="../../core/view/failures.py"/>
        <location filename="../../layers/shapes.py"/>
        <source>no reason is known</source>
        <translation>理由不明</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>count of the day&apos;s tile requests</source>
        <translation>1日のタイルリクエスト数の記録</translation>
    </message>
    <message>
        <location filename="../../core/store/daycount.py"/>
        <source>it says {used!r} where a number of requests belongs</source>
        <translation>リクエスト数のところに{used!r}とあります</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>cache of details</source>
        <translation>詳細のキャッシュ</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not kept on the disk, and a second run asks for all of them.</source>
        <translation>詳細はディスクに保存されず、次回の実行ではすべて問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../core/store/detailcache.py"/>
        <source>details are not what was kept</source>
        <translation>詳細が保存した内容と異なります</translation>
    </message>
    <message>
        <location filename="../../core/store/jobtables.py"/>
        <source>&apos;{name}&apos; is no name for a schema of the database: it takes letters, digits and _, begins with no digit and has {most} bytes at the most.</source>
        <translation>「{name}」はデータベースのスキーマ名として使えません。使えるのは英数字と_で、先頭に数字は使えず、長さは最大{most}バイトです。</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it broke while it was used</source>
        <translation>使用中に壊れました</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>its tables are not those that belong there</source>
        <translation>テーブルが本来のものと異なります</translation>
    </message>
    <message>
        <location filename="../../core/store/opening.py"/>
        <source>the file was made by something else</source>
        <translation>ファイルが別のプログラムで作成されています</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>every tile is asked for, now and the next time.</source>
        <translation>今回も次回も、すべてのタイルを問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../core/store/tilecache.py"/>
        <source>tile cache</source>
        <translation>タイルキャッシュ</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>more follows after the end of the tile</source>
        <translation>タイルの終わりの後にデータが続いています</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is cut</source>
        <translation>タイルが途中で切れています</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile is not valid gzip</source>
        <translation>タイルが有効なgzipではありません</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>the tile unpacks to more than {most} MB</source>
        <translation>展開したタイルが{most} MBを超えています</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <source>what came is not a vector tile</source>
        <translation>届いたデータがベクタタイルではありません</translation>
    </message>
    <message>
        <location filename="../../core/tiles/decode.py"/>
        <location filename="../../core/tiles/decode_gdal.py"/>
        <location filename="../../core/tiles/decode_protobuf.py"/>
        <location filename="../../core/tiles/rewrite.py"/>
        <source>the tile could not be decoded</source>
        <translation>タイルをデコードできませんでした</translation>
    </message>
    <message>
        <location filename="../../core/tiles/grid.py"/>
        <source>&apos;{name}&apos; is no tile. Write it as a pair of its column and row, or as 14/column/row.</source>
        <translation>「{name}」はタイルではありません。列と行の組、または14/列/行の形式で書いてください。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary asks to slow down. Wait a minute and try again.</source>
        <translation>Mapillaryがリクエストの間隔を空けるよう求めています。1分ほど待ってから再試行してください。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>Mapillary cannot be reached: {reason}.</source>
        <translation>Mapillaryに接続できません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be fetched: {reason}. Check the internet connection and try again.</source>
        <translation>画像を取得できませんでした: {reason}。インターネット接続を確認し、再試行してください。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture could not be kept on the disk: {reason}. Free some space and try again.</source>
        <translation>画像をディスクに保存できませんでした: {reason}。空き容量を増やし、再試行してください。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>The picture&apos;s address is no longer valid, and there is no id to ask for a new one.</source>
        <translation>画像のアドレスの期限が切れており、新しいアドレスを問い合わせるIDもありません。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>There is no picture to show: {reason}.</source>
        <translation>表示する画像がありません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>This image was deleted from Mapillary, or made private.</source>
        <translation>この画像はMapillaryから削除されたか、非公開になりました。</translation>
    </message>
    <message>
        <location filename="../../core/view/failures.py"/>
        <source>what came is not what was asked for</source>
        <translation>届いたデータが要求したものと異なります</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>Mapillary has no picture of it</source>
        <translation>Mapillaryにその画像がありません</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>the file {path} is broken</source>
        <translation>ファイル {path} が壊れています</translation>
    </message>
    <message>
        <location filename="../../core/view/picturegetter.py"/>
        <source>there is no file {name} in {folder}</source>
        <translation>{folder} にファイル {name} がありません</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it is called a panorama and is none: {width} by {height} pixels</source>
        <translation>パノラマとされていますが、パノラマではありません: {width}×{height}ピクセル</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>it shows {degrees:.0f} of 360 degrees</source>
        <translation>360度のうち{degrees:.0f}度しか写っていません</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama could not be read ({reason})</source>
        <translation>パノラマを読み込めませんでした（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama has too few pixels</source>
        <translation>パノラマのピクセル数が少なすぎます</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file cannot be decoded: it is damaged, or no picture that QGIS knows</source>
        <translation>破損しているかQGISが対応していない画像のため、パノラマのファイルをデコードできません</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>the panorama&apos;s file is broken or no picture</source>
        <translation>パノラマのファイルが壊れているか、画像ではありません</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <source>there is no file {path}</source>
        <translation>ファイル {path} がありません</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../core/views/views.py"/>
        <source>it is a flat image</source>
        <translation>平面画像です</translation>
    </message>
    <message>
        <location filename="../../core/views/drawing.py"/>
        <location filename="../../qgis_exif.py"/>
        <source>EXIF could not be written into the file</source>
        <translation>EXIFをファイルに書き込めませんでした</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>LandLens&apos;s settings (Settings &gt; Options &gt; LandLens)</source>
        <translation>LandLensの設定（設定 &gt; オプション &gt; LandLens）</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>The authentication configuration &apos;{authcfg}&apos; could not be read or holds no token. Choose another one, and enter the master password when QGIS asks for it. {help}</source>
        <translation>認証構成「{authcfg}」を読み込めないか、トークンが入っていません。別の認証構成を選択し、QGISが尋ねたらマスターパスワードを入力してください。{help}</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the authentication configuration &apos;{authcfg}&apos;</source>
        <translation>認証構成「{authcfg}」</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;</source>
        <translation>「Mapillaryアクセストークン」欄</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>the field &apos;Mapillary access token&apos;, where it was entered for this session only</source>
        <translation>このセッション用に入力された「Mapillaryアクセストークン」欄</translation>
    </message>
    <message>
        <location filename="../../credentials.py"/>
        <source>{place}, as the token in LandLens&apos;s settings is locked behind the master password</source>
        <translation>{place}（LandLensの設定のトークンがマスターパスワードでロックされているため）</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>LandLens toolbar</source>
        <translation>LandLensツールバー</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>No token yet: see Web &gt; LandLens &gt; Settings</source>
        <translation>トークン未設定: Web &gt; LandLens &gt; 設定を参照</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used</source>
        <translation>保存したトークンを使用</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The stored token is used, after the master password</source>
        <translation>保存したトークンを使用（要マスターパスワード）</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token in MLY_TOKEN is used</source>
        <translation>MLY_TOKENのトークンを使用</translation>
    </message>
    <message>
        <location filename="../../gui/authcfg.py"/>
        <source>The token of this session is used</source>
        <translation>このセッションのトークンを使用</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Enter token…</source>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <location filename="../../gui/bar.py"/>
        <source>Mapillary asks for an access token, which is free. Enter one to start.</source>
        <translation>Mapillaryには無料のアクセストークンが必要です。始めるには入力してください。</translation>
    </message>
    <message>
        <location filename="../../gui/coverage.py"/>
        <source>Mapillary coverage: zoom in to 1:{scale:,.0f} or closer to see it</source>
        <translation>Mapillaryカバレッジ: 表示するには1:{scale:,.0f}以上に拡大してください</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Coverage by street, {number}</source>
        <translation>道路別カバレッジ {number}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Images: {credit}, mapillary.com</source>
        <translation>画像: {credit}、mapillary.com</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>Street-level images: coverage by street</source>
        <translation>ストリートレベル画像: 道路別カバレッジ</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_page.py"/>
        <source>There are no streets with a coverage in this project. Run &apos;Coverage by street&apos; of the Toolbox first.</source>
        <translation>このプロジェクトにカバレッジを持つ道路がありません。先に、ツールボックスの「道路別カバレッジ」を実行してください。</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage could not be read, as Mapillary&apos;s tile server answered nothing: {reason}. It is tried again when the map moves. Check the internet connection and QGIS&apos;s proxy settings.</source>
        <translation>Mapillaryのタイルサーバから応答がなく、カバレッジを読み込めませんでした: {reason}。地図を動かすと再試行します。インターネット接続とQGISのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Coverage is not read any further. {reason}</source>
        <translation>カバレッジの読み込みを中止しました。{reason}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage of the map</source>
        <translation>地図のMapillaryカバレッジ</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: reading tiles, {done:,} of {count:,}</source>
        <translation>Mapillaryカバレッジ: タイルを読み込み中 {done:,}/{count:,}</translation>
    </message>
    <message>
        <location filename="../../gui/coverage_reading.py"/>
        <source>Mapillary coverage: {failed:,} of {count:,} tiles failed</source>
        <translation>Mapillaryカバレッジ: {count:,}枚中{failed:,}枚のタイルが失敗しました</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>LandLens Photos</source>
        <translation>LandLens 写真</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>About the photo</source>
        <translation>写真について</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Credit and licence</source>
        <translation>クレジットとライセンス</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date and creator</source>
        <translation>日付と撮影者</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Date unknown</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Direction unknown</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Looks {way}</source>
        <translation>撮影方向 {way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>N NE E SE S SW W NW</source>
        <translation>北 北東 東 南東 南 南西 西 北西</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Panorama, middle {way}</source>
        <translation>パノラマ、中央は{way}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>Quality {percent:.0f} %</source>
        <translation>品質 {percent:.0f}%</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>by {name}</source>
        <translation>撮影者: {name}</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>this image</source>
        <translation>この画像</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <source>{service} contributor</source>
        <translation>{service}貢献者</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <location filename="../../gui/widgets/panorama.py"/>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/style_set.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Panorama</source>
        <translation>パノラマ</translation>
    </message>
    <message>
        <location filename="../../gui/facts.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Sequence {name}</source>
        <translation>シーケンス {name}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled before an image was read.</source>
        <translation>画像を読み込む前にキャンセルされました。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Cancelled. The {count:,} images that were read until then are loaded.</source>
        <translation>キャンセルされました。それまでに読み込んだ{count:,}枚の画像を表示しています。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetch what I see</source>
        <translation>表示範囲を取得</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>Fetching Mapillary images: {phase}</source>
        <translation>Mapillary画像を取得中: {phase}</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, and {most:,} are the most that are fetched at once from here. Zoom in, or select polygons to fetch.</source>
        <translation>地図には{count:,}枚のカバレッジタイルが表示されていますが、ここから一度に取得できるのは{most:,}枚までです。拡大するか、取得するポリゴンを選択してください。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The map shows {count:,} coverage tiles, which takes {time}. Mapillary may block this internet address for a day if it reads so many again and again. Fetch them all?</source>
        <translation>地図には{count:,}枚のカバレッジタイルが表示されており、取得に{time}かかります。これほどの枚数を繰り返し読み込むと、MapillaryがこのIPアドレスを1日ブロックすることがあります。すべて取得しますか？</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The next run goes on from there.</source>
        <translation>次回の実行は続きから再開します。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_here.py"/>
        <source>The run failed.</source>
        <translation>実行に失敗しました。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Fetch what I see</source>
        <translation>表示範囲を取得(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Images</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>&amp;Years</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>1 tile</source>
        <translation>タイル1枚</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured from this year on</source>
        <translation>撮影年の開始</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Captured until this year</source>
        <translation>撮影年の終了</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Fetches {name}.</source>
        <translation>{name}を取得します。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Flat only</source>
        <translation>平面画像のみ</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>How far the fetch is</source>
        <translation>取得の進み具合</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Kind of image</source>
        <translation>画像の種類</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>Looking at the tiles on the disk</source>
        <translation>ディスク上のタイルを確認中</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>all on the disk already.</source>
        <translation>すべてディスクにあります。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>takes {time}.</source>
        <translation>所要時間は{time}です。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles</source>
        <translation>タイル{count:,}枚</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{count:,} tiles are a lot: zoom in to fetch less.</source>
        <translation>タイル{count:,}枚は多すぎます。拡大すると取得する枚数が減ります。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{kept:,} of them on the disk; takes {time}.</source>
        <translation>うち{kept:,}枚はディスクにあります。所要時間は{time}です。</translation>
    </message>
    <message>
        <location filename="../../gui/fetch_panel.py"/>
        <source>{tiles}, {plan}</source>
        <translation>{tiles}、{plan}</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>Photos (*{ending})</source>
        <translation>写真 (*{ending})</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>Save photo as</source>
        <translation>名前を付けて写真を保存</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo could not be saved as {path}: {reason}.</source>
        <translation>写真を {path} として保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="../../gui/handing_out.py"/>
        <source>The photo was saved as {path}.</source>
        <translation>写真を {path} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../gui/window.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../gui/help.py"/>
        <location filename="../../gui/window.py"/>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Choose a layer of images that has the time at which each was captured.</source>
        <translation>各画像の撮影日時を持つ画像レイヤを選択してください。</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>Show year by year</source>
        <translation>年ごとに表示</translation>
    </message>
    <message>
        <location filename="../../gui/layer_actions.py"/>
        <source>The map shows one year at a time: step with QGIS&apos;s temporal controller, the clock on its toolbar.</source>
        <translation>地図には1年分ずつ表示されます。QGISの時系列コントローラ（ツールバーの時計）で進めてください。</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>Look at photos</source>
        <translation>写真を見る</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No photo here: click nearer to an image.</source>
        <translation>ここに写真はありません。画像の近くをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/map_tool.py"/>
        <source>No visible layer has photos: fetch images, or add a layer with a photo&apos;s path.</source>
        <translation>写真のあるレイヤが表示されていません。画像を取得するか、写真のパスを持つレイヤを追加してください。</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Forgets the marks in photos and their lines; points in layers stay.</source>
        <translation>写真のマークとその線を消します。レイヤの点は残ります。</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Marking</source>
        <translation>マーク作業</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Takes back the last mark: Backspace, or Ctrl+Z.</source>
        <translation>最後のマークを取り消します: BackspaceまたはCtrl+Z。</translation>
    </message>
    <message>
        <location filename="../../gui/mark_bar.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>A layer for marks could not be added to the project.</source>
        <translation>マーク用のレイヤをプロジェクトに追加できませんでした。</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Angle between the lines (degrees)</source>
        <translation>線の交角（度）</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected error (m)</source>
        <translation>想定誤差（m）</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Expected to be right within {error} m</source>
        <translation>想定誤差 {error} m以内</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First direction (degrees)</source>
        <translation>1番目の方向（度）</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First distance (m)</source>
        <translation>1番目の距離（m）</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First image</source>
        <translation>1番目の画像</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>First line known by</source>
        <translation>1番目の線の根拠</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Mark a place</source>
        <translation>場所をマーク</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marked at</source>
        <translation>マーク日時</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second direction (degrees)</source>
        <translation>2番目の方向（度）</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second distance (m)</source>
        <translation>2番目の距離（m）</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second image</source>
        <translation>2番目の画像</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Second line known by</source>
        <translation>2番目の線の根拠</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>Take back a marked place</source>
        <translation>マークした場所を取り消す</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The point could not be added to the layer &quot;{layer}&quot;: is it read-only?</source>
        <translation>レイヤ「{layer}」に点を追加できませんでした。読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <location filename="../../gui/mark_layer.py"/>
        <source>The projection of the layer &quot;{layer}&quot; has no such place. Stop editing it, and mark the thing again.</source>
        <translation>レイヤ「{layer}」の投影法では、その場所を表せません。レイヤの編集を終了し、もう一度マークしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Asking Mapillary how the photo was taken…</source>
        <translation>撮影の情報をMapillaryに問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Click a thing in the photo, and the same thing in another photo: it becomes a point on the map.</source>
        <translation>写真の中のものをクリックし、別の写真でも同じものをクリックしてください。地図上の点になります。</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>First line: {how}. Now go to another photo and click the same thing.</source>
        <translation>1番目の線: {how}。次に別の写真に移動し、同じものをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>Marked in the layer &quot;{layer}&quot;. {how}</source>
        <translation>レイヤ「{layer}」にマークしました。{how}</translation>
    </message>
    <message>
        <location filename="../../gui/marks.py"/>
        <source>The point cannot be taken back, as the layer &quot;{layer}&quot; was changed since. Remove it there.</source>
        <translation>レイヤ「{layer}」がその後変更されたため、点を取り消せません。レイヤで削除してください。</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <location filename="../../gui/window.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../gui/options.py"/>
        <source>&lt;p&gt;LandLens reads Mapillary with your own access token. Tokens are free: register an application on Mapillary&apos;s page, and copy its &lt;i&gt;Client Token&lt;/i&gt;, which begins with MLY|.&lt;/p&gt;&lt;p&gt;Save keeps it encrypted in QGIS&apos;s authentication database, behind your master password. An authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is used if there is no token here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;LandLensは、ご自身のアクセストークンでMapillaryを読み込みます。トークンは無料です。Mapillaryのページでアプリケーションを登録し、MLY|で始まる&lt;i&gt;Client Token&lt;/i&gt;をコピーしてください。&lt;/p&gt;&lt;p&gt;「保存」を押すと、トークンは暗号化されてQGISの認証データベースに保存され、マスターパスワードで保護されます。ツールで選択した認証構成が優先されます。ここにトークンがない場合は、環境変数MLY_TOKENが使われます。&lt;/p&gt;</translation>
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
        <translation>Mapillaryアクセストークン</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Copy photo</source>
        <translation>写真をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Open photo with its program</source>
        <translation>写真を既定のプログラムで開く(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>&amp;Save photo as…</source>
        <translation>名前を付けて写真を保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A panorama turns; else the photo nearby that looks the other way is shown: Alt+Down.</source>
        <translation>パノラマは反対側へ回転します。平面画像では、近くの反対向きの写真を表示します: Alt+↓。</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>A thing that is clicked in two photos becomes a point on the map: M, Escape ends.</source>
        <translation>2枚の写真で同じものをクリックすると、地図上の点になります: M、Escapeで終了。</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Back along the sequence: Page Up or Alt+Left, in a flat photo also Left.</source>
        <translation>シーケンスを戻ります: Page UpまたはAlt+←、平面画像では←も使えます。</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Copy, save or open the photo</source>
        <translation>写真をコピー、保存、または開く</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>On along the sequence: Page Down or Alt+Right, in a flat photo also Right.</source>
        <translation>シーケンスを進みます: Page DownまたはAlt+→、平面画像では→も使えます。</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>The image&apos;s own page, in the browser.</source>
        <translation>この画像のページをWebブラウザで開きます。</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Turn around</source>
        <translation>反対を向く</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>Two years side by side: this photo, and one chosen in the row beneath.</source>
        <translation>2つの年を並べて表示します。この写真と、下の一覧で選択した写真です。</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <source>What to do with the photo</source>
        <translation>写真の操作</translation>
    </message>
    <message>
        <location filename="../../gui/photo_actions.py"/>
        <location filename="../../layers/style.py"/>
        <location filename="../../layers/tip.py"/>
        <source>Open on Mapillary</source>
        <translation>Mapillaryで開く</translation>
    </message>
    <message>
        <location filename="../../gui/photo_page.py"/>
        <source>Other years here</source>
        <translation>ここの別の年</translation>
    </message>
    <message>
        <location filename="../../gui/pictures.py"/>
        <source>The file {path} is broken, or no picture that QGIS can read.</source>
        <translation>ファイル {path} は壊れているか、QGISで読み込めない画像です。</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <source>Copied: versions, settings and log, without tokens and passwords. Read it before you paste it.</source>
        <translation>バージョン、設定、ログを、トークンとパスワードを除いてコピーしました。貼り付ける前に内容を確認してください。</translation>
    </message>
    <message>
        <location filename="../../gui/report.py"/>
        <location filename="../../gui/window.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Click an image on the map</source>
        <translation>地図上の画像をクリックしてください</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Its photo is shown here. A selected image is shown as well, wherever it was selected. Then the keys Page Up and Page Down walk along the street.</source>
        <translation>その写真がここに表示されます。別の場所で選択した画像も表示されます。その後はPage UpキーとPage Downキーで道路に沿って移動できます。</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>See the street</source>
        <translation>街路を見る</translation>
    </message>
    <message>
        <location filename="../../gui/start_page.py"/>
        <source>Zoom to a few streets and fetch their images, or add any layer of points that has the path or the address of a photo. A click on a point shows it here.</source>
        <translation>数本の道路が見える程度に拡大して画像を取得するか、写真のパスまたはアドレスを持つポイントレイヤを追加してください。点をクリックすると、ここに写真が表示されます。</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>One year at a time, with QGIS&apos;s temporal controller</source>
        <translation>QGISの時系列コントローラで1年ずつ表示します</translation>
    </message>
    <message>
        <location filename="../../gui/start_panel.py"/>
        <source>Show year &amp;by year</source>
        <translation>年ごとに表示(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Another token than the one that is there</source>
        <translation>現在のものとは別のトークン</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Asking Mapillary …</source>
        <translation>Mapillaryに問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>LandLens reads Mapillary with your own access token, which is free. Register an application on Mapillary&apos;s page, and copy its Client Token, which begins with MLY|.</source>
        <translation>LandLensは、ご自身のアクセストークンでMapillaryを読み込みます。トークンは無料です。Mapillaryのページでアプリケーションを登録し、MLY|で始まるClient Tokenをコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>MLY|…</source>
        <translation>MLY|…</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes the token that is there.</source>
        <translation>現在のトークンはMapillaryで有効です。</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Mapillary takes this token. Press Save to keep it.</source>
        <translation>このトークンはMapillaryで有効です。保存するには「保存」を押してください。</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>QGIS did not open its authentication database, so the token was not removed.</source>
        <translation>QGISの認証データベースを開けなかったため、トークンは削除されませんでした。</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>Test of the access token</source>
        <translation>アクセストークンのテスト</translation>
    </message>
    <message>
        <location filename="../../gui/token.py"/>
        <source>The token was not stored, as QGIS&apos;s authentication database was not opened with the master password. What you typed is still here: press Save again, or &apos;Only for this session&apos;, which needs no password.</source>
        <translation>QGISの認証データベースをマスターパスワードで開けなかったため、トークンは保存されませんでした。入力内容はここに残っています。もう一度「保存」を押すか、パスワードの不要な「このセッションのみ」を押してください。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, and locked: QGIS asks for the master password when it is used for the first time. Unlock does that now.</source>
        <translation>保存されたトークンはロックされています。最初に使うときに、QGISがマスターパスワードを尋ねます。「ロック解除」を押すと、今すぐ解除できます。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is stored, encrypted, and is used.</source>
        <translation>暗号化されたトークンが保存されており、使用されます。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>A token is used until QGIS closes. It is written nowhere.</source>
        <translation>トークンはQGISを閉じるまで使われます。どこにも保存されません。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>An access token is stored, and stayed locked behind QGIS&apos;s master password.</source>
        <translation>アクセストークンは保存されていますが、QGISのマスターパスワードでロックされたままです。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary asks for an access token, which is free, and there is none yet.</source>
        <translation>Mapillaryには無料のアクセストークンが必要ですが、まだ設定されていません。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary did not answer: {reason}. Check the internet connection and QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network), and test it again.</source>
        <translation>Mapillaryから応答がありません: {reason}。インターネット接続とQGISのプロキシ設定（設定 &gt; オプション &gt; ネットワーク）を確認し、もう一度テストしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token that came from {place}.</source>
        <translation>{place}から取得したアクセストークンが、Mapillaryに拒否されました。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the access token.</source>
        <translation>アクセストークンがMapillaryに拒否されました。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary refused the token: {reason}. Copy the Client Token once more, whole, or make a new one.</source>
        <translation>トークンがMapillaryに拒否されました: {reason}。Client Token全体をもう一度コピーするか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>Mapillary takes the token, but its tile server has blocked this internet address for reading too many tiles. The block lifts about 24 hours after the last request that it refused; another token does not help.</source>
        <translation>トークンは有効ですが、タイルを読み込みすぎたため、MapillaryのタイルサーバがこのIPアドレスをブロックしています。最後に拒否されたリクエストから約24時間後に解除されます。別のトークンを使っても解除されません。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The stored token stayed locked, as QGIS did not get the right master password.</source>
        <translation>QGISに正しいマスターパスワードが入力されなかったため、保存したトークンはロックされたままです。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>The token of the environment variable MLY_TOKEN is used.</source>
        <translation>環境変数MLY_TOKENのトークンを使用します。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet, and QGIS&apos;s authentication database is switched off, so that none can be stored. Use it only for this session.</source>
        <translation>トークンがまだありません。QGISの認証データベースが無効なため、保存もできません。「このセッションのみ」で使用してください。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>There is no token yet. Press &apos;Get a token&apos;, copy the Client Token from the page, paste it here, and save it.</source>
        <translation>トークンがまだありません。「トークンを入手」を押し、ページからClient Tokenをコピーしてここに貼り付け、保存してください。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many letters and digits, copied whole.</source>
        <translation>{place}の内容はMapillaryアクセストークンではありません: {flaw}。トークンは、MLY|、数字、|、多数の英数字からなります。全体をコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/token_words.py"/>
        <source>What stands in {place} is no access token.</source>
        <translation>{place}の内容はアクセストークンではありません。</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows half the globe or more. Zoom in to what is to be fetched.</source>
        <translation>地図に地球の半分以上が表示されています。取得する場所に拡大してください。</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>The map shows no place on the globe. Zoom to a place first.</source>
        <translation>地図に地球上の場所が表示されていません。先に場所にズームしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the selected polygon of &apos;{layer}&apos;</source>
        <translation>「{layer}」で選択したポリゴン</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>the {count:,} selected polygons of &apos;{layer}&apos;</source>
        <translation>「{layer}」で選択した{count:,}個のポリゴン</translation>
    </message>
    <message>
        <location filename="../../gui/view_area.py"/>
        <source>what the map shows</source>
        <translation>地図の表示範囲</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>Asking Mapillary how this sequence goes on…</source>
        <translation>シーケンスの続きをMapillaryに問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>No photo within {metres:.0f} m looks the other way.</source>
        <translation>{metres:.0f} m以内に反対向きの写真はありません。</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>The next image is in the layer no longer.</source>
        <translation>次の画像はもうレイヤにありません。</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This feature has no photo: neither a file, nor an address, nor a Mapillary id.</source>
        <translation>この地物には写真がありません。ファイルも、アドレスも、Mapillary IDもありません。</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the first image of the sequence.</source>
        <translation>シーケンスの最初の画像です。</translation>
    </message>
    <message>
        <location filename="../../gui/viewing.py"/>
        <source>This is the last image of the sequence.</source>
        <translation>シーケンスの最後の画像です。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Left {left}, right {right}. The arrow keys move the line, Escape ends it.</source>
        <translation>左は{left}、右は{right}です。矢印キーで境界線を動かし、Escapeで終了します。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compare.py"/>
        <source>Two photos side by side</source>
        <translation>2枚の写真を並べて表示</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/marks.py"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice.py"/>
        <source>State of the photo</source>
        <translation>写真の状態</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Arrow keys turn, plus and minus zoom, Home looks ahead.</source>
        <translation>矢印キーで回転、プラスとマイナスでズーム、Homeで正面に戻ります。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/panorama.py"/>
        <source>Looks {heading} degrees from north. {keys}</source>
        <translation>北から{heading}度の方向を向いています。{keys}</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/photo.py"/>
        <source>Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.</source>
        <translation>プラスとマイナスでズーム、0で写真全体を表示、Shift+矢印キーで写真を移動します。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Forget it</source>
        <translation>使用をやめる(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Get a token</source>
        <translation>トークンを入手(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Only for this session</source>
        <translation>このセッションのみ(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Remove the token</source>
        <translation>トークンを削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Asks Mapillary whether it takes the token: two small requests, and nothing is stored</source>
        <translation>トークンが有効かMapillaryに問い合わせます（小さなリクエスト2回のみ、何も保存しません）</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Ends the use of the token of this session</source>
        <translation>このセッションでのトークンの使用を終了します</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Keeps the token encrypted in QGIS, behind your master password, for this and later sessions</source>
        <translation>トークンを暗号化してQGISに保存し、マスターパスワードで保護します（今後のセッションでも有効）</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Opens Mapillary&apos;s page in the browser; a token is free</source>
        <translation>Mapillaryのページを開きます（トークンは無料）</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>QGIS asks for your master password</source>
        <translation>QGISがマスターパスワードを尋ねます</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>S&amp;top the test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Takes the token out of QGIS</source>
        <translation>トークンをQGISから削除します</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/token.py"/>
        <source>Uses the token until QGIS closes; it is written nowhere, so no password</source>
        <translation>QGISを閉じるまでトークンを使います（保存しないためパスワードは不要）</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy what the report of a fault needs: versions, settings and the log of the last runs</source>
        <translation>不具合の報告に必要なもの（バージョン、設定、最近の実行のログ）をコピー</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download images…</source>
        <translation>画像をダウンロード…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Download the photos of a layer</source>
        <translation>レイヤの写真をダウンロード</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch images here</source>
        <translation>ここの画像を取得</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Fetch the images of what the map shows</source>
        <translation>地図の表示範囲の画像を取得</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>LandLens&apos;s settings: the access token</source>
        <translation>LandLensの設定: アクセストークン</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Look at the photos of images on the map</source>
        <translation>地図上の画像の写真を見る</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Open a page to print with the streets of &apos;Coverage by street&apos;</source>
        <translation>「道路別カバレッジ」の道路を載せた印刷用ページを開く</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Print coverage by street…</source>
        <translation>道路別カバレッジを印刷…</translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Show on the map where there are images to fetch</source>
        <translation>取得できる画像がある場所を地図に表示</translation>
    </message>
    <message>
        <location filename="../../i18n.py"/>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>The same</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <source>Turned, and looks that way now</source>
        <translation>向きが変化（現在の方向）</translation>
    </message>
    <message>
        <location filename="../../layers/changes.py"/>
        <location filename="../../layers/jobs.py"/>
        <source>Could not be read</source>
        <translation>読み込み失敗</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Before {year}, or unknown</source>
        <translation>{year}年より前、または不明</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Mapillary coverage</source>
        <translation>Mapillaryカバレッジ</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>Panoramas have a pale core</source>
        <translation>中心が淡い線はパノラマ</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{years}, panoramas</source>
        <translation>{years}、パノラマ</translation>
    </message>
    <message>
        <location filename="../../layers/coverage.py"/>
        <source>{year} and later</source>
        <translation>{year}年以降</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude (m)</source>
        <translation>高度（m）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Altitude, corrected (m)</source>
        <translation>補正後の高度（m）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera make</source>
        <translation>カメラのメーカー</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera model</source>
        <translation>カメラの機種</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera parameters (focal length, distortion)</source>
        <translation>カメラパラメータ（焦点距離、歪み）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Camera type</source>
        <translation>カメラの種類</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Captured at (UTC)</source>
        <translation>撮影日時（UTC）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Connected component</source>
        <translation>連結成分</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Creator id</source>
        <translation>撮影者ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Detection ids</source>
        <translation>検出ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction (° clockwise from north)</source>
        <translation>方向（北から時計回り、°）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Direction, corrected (° clockwise from north)</source>
        <translation>補正後の方向（北から時計回り、°）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>EXIF orientation (1 to 8)</source>
        <translation>EXIFの向き（1～8）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>File size (bytes)</source>
        <translation>ファイルサイズ（バイト）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Height (pixels)</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Latitude, corrected (°)</source>
        <translation>補正後の緯度（°）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Longitude, corrected (°)</source>
        <translation>補正後の経度（°）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mapillary id</source>
        <translation>Mapillary ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh address</source>
        <translation>メッシュのアドレス</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Mesh id</source>
        <translation>メッシュID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>On foot</source>
        <translation>徒歩</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Organisation id</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Page on Mapillary</source>
        <translation>Mapillaryのページ</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Photo, from the folder</source>
        <translation>写真（フォルダからのパス）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address</source>
        <translation>画像のアドレス</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 1024 pixels wide</source>
        <translation>画像のアドレス（幅1024ピクセル）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 2048 pixels wide</source>
        <translation>画像のアドレス（幅2048ピクセル）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, 256 pixels wide</source>
        <translation>画像のアドレス（幅256ピクセル）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Picture address, original size</source>
        <translation>画像のアドレス（元のサイズ）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud address</source>
        <translation>点群のアドレス</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Point cloud id</source>
        <translation>点群ID</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Quality (0 to 1)</source>
        <translation>品質（0～1）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Rotation (axis and angle, radians)</source>
        <translation>回転（軸と角度、ラジアン）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Scale of the reconstruction</source>
        <translation>三次元復元のスケール</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>When and where</source>
        <translation>日時と場所</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Why it was not downloaded</source>
        <translation>ダウンロードできなかった理由</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <source>Width (pixels)</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <location filename="../../layers/form.py"/>
        <location filename="../../layers/style_set.py"/>
        <source>Creator</source>
        <translation>撮影者</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Being read</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Read</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <location filename="../../layers/jobs.py"/>
        <source>Waiting to be read</source>
        <translation>読み込み待ち</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>Mapillary images, {count:,}</source>
        <translation>Mapillary画像 {count:,}枚</translation>
    </message>
    <message>
        <location filename="../../layers/on_load.py"/>
        <source>The layer is complete, but could not be styled: {error}</source>
        <translation>レイヤは完全ですが、スタイルを設定できませんでした: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>Features whose photo is not asked for by their id: {count:,} ({flaw}).</source>
        <translation>IDで写真を問い合わせない地物: {count:,}個（{flaw}）。</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; cannot be used: {reason}</source>
        <translation>「サブフォルダ」の式を使用できません: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/photos.py"/>
        <source>The expression for &apos;Subfolder&apos; failed: {reason}</source>
        <translation>「サブフォルダ」の式でエラーが発生しました: {reason}</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>it is a {kind}, not a polygon</source>
        <translation>ポリゴンではなく{kind}です</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>its shape cannot be mended ({reason})</source>
        <translation>形状を修正できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../layers/shapes.py"/>
        <source>one of its coordinates is no number</source>
        <translation>数値でない座標があります</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Aging images</source>
        <translation>やや古い画像</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Fresh images</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Mostly without images</source>
        <translation>大部分が画像なし</translation>
    </message>
    <message>
        <location filename="../../layers/streets.py"/>
        <source>Old or of unknown age</source>
        <translation>古い、または年数不明</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f}</source>
        <translation>1:{first:,.0f}～</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>From 1:{first:,.0f} to 1:{last:,.0f}</source>
        <translation>1:{first:,.0f}～1:{last:,.0f}</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image with direction</source>
        <translation>方向のある画像</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>Image without direction</source>
        <translation>方向のない画像</translation>
    </message>
    <message>
        <location filename="../../layers/style.py"/>
        <source>The style {name} could not be loaded: {message}</source>
        <translation>スタイル{name}を読み込めませんでした: {message}</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Flat image</source>
        <translation>平面画像</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Panorama or flat</source>
        <translation>パノラマまたは平面</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../layers/style_set.py"/>
        <source>Year of capture</source>
        <translation>撮影年</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>By {name}</source>
        <translation>撮影者: {name}</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Captured {moment} UTC</source>
        <translation>撮影日時 {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Direction {degrees}°</source>
        <translation>方向 {degrees}°</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../layers/tip.py"/>
        <source>Quality {share} of 1</source>
        <translation>品質 {share}（最大1）</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>The layer is complete, but its style could not be saved beside it: {error}</source>
        <translation>レイヤは完全ですが、スタイルを一緒に保存できませんでした: {error}</translation>
    </message>
    <message>
        <location filename="../../layers/travel.py"/>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id can be read in two ways, as its point or comma may part thousands or decimals: keep ids as text</source>
        <translation>IDの点またはカンマが桁区切りとも小数点とも解釈できるため、IDが2通りに読めます。IDは文字列として保存してください</translation>
    </message>
    <message>
        <location filename="../../layers/values.py"/>
        <source>the id is kept as a rounded number, which has lost its last digits: read it as text where the layer comes from</source>
        <translation>IDが丸めた数値として保存され、末尾の桁が失われています。レイヤの元データで文字列として読み込んでください</translation>
    </message>
    <message>
        <location filename="../../provider.py"/>
        <source>LandLens: Mapillary street-level images</source>
        <translation>LandLens: Mapillaryのストリートレベル画像</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>A line from each camera to the building that it looks at.</source>
        <translation>各カメラから、写っている建物への線です。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Finds the Mapillary images in an extent that show your buildings with no other building in the way, keeps the best ones of each, and downloads their photos.</source>
        <translation>範囲内のMapillary画像から、ほかの建物に遮られずに対象の建物が写るものを探し、建物ごとに最もよく写る画像を残して写真をダウンロードします。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Images looking at the buildings</source>
        <translation>建物が写る画像</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Lines</source>
        <translation>ライン</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>One point for each image and building, with the path of the photo.</source>
        <translation>画像と建物の組み合わせごとに1つの点です。写真のパスを含みます。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Photos of each building</source>
        <translation>建物ごとの写真の枚数</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>Polygons, such as the buildings of OpenStreetMap. They are what is to be seen, and what stands in the way.</source>
        <translation>OpenStreetMapの建物などのポリゴンです。写真に写したい対象であり、視界を遮るものでもあります。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>So many of the best images are kept for each building.</source>
        <translation>建物ごとに、最もよく写る画像をこの枚数だけ残します。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <source>The buildings that no image looks at.</source>
        <translation>どの画像にも写っていない建物です。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The area to look in, in any coordinate reference system.</source>
        <translation>検索するエリアです。座標参照系は問いません。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Where the photos go.</source>
        <translation>写真の保存先です。</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/fetch_and_download.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetch Mapillary images</source>
        <translation>Mapillary画像を取得</translation>
    </message>
    <message>
        <location filename="../models/best_photos_of_buildings.model3"/>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The width of the photos; one of 1024 pixels has about 100 kB.</source>
        <translation>写真の幅です。1024ピクセルの写真は約100 kBです。</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>At most so many photos are downloaded; one of 1024 pixels has about 100 kB.</source>
        <translation>ダウンロードする写真の最大枚数です。1024ピクセルの写真は約100 kBです。</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Finds the newest Mapillary images in an extent and downloads their photos.</source>
        <translation>範囲内の最新のMapillary画像を探し、その写真をダウンロードします。</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>Most images (newest)</source>
        <translation>最大画像数（新しい順）</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The images, with the path of each photo.</source>
        <translation>各写真のパスを含む画像です。</translation>
    </message>
    <message>
        <location filename="../models/fetch_and_download.model3"/>
        <source>The width of the photos.</source>
        <translation>写真の幅です。</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Finds the Mapillary images in an extent, keeps the newest one every 20 m along your streets for each direction of travel, and downloads the photos of these alone.</source>
        <translation>範囲内のMapillary画像を探し、道路に沿って20 mごとに進行方向別の最新の1枚を残し、その写真だけをダウンロードします。</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>How far one photo is from the next along a street.</source>
        <translation>道路に沿った、次の写真までの距離です。</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Lines to choose images along, such as roads of OpenStreetMap.</source>
        <translation>画像を選ぶ基準になるラインです。OpenStreetMapの道路などを指定します。</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The images that were kept, with the path of each photo.</source>
        <translation>残した画像です。各写真のパスを含みます。</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>The places along the streets, those without an image too.</source>
        <translation>道路に沿った地点です。画像のない地点も含みます。</translation>
    </message>
    <message>
        <location filename="../models/one_photo_along_streets.model3"/>
        <source>Thin images along the streets</source>
        <translation>道路に沿って画像を間引き</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>All images of now, with first_seen: keep it, and give it next time.</source>
        <translation>現在のすべての画像です。first_seenを含みます。保存しておき、次回に指定してください。</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Fetches the images of an extent and compares them with those of last time. The first time, give the result of Fetch Mapillary images; from then on, what this made for next time.</source>
        <translation>範囲内の画像を取得し、前回の画像と比べます。最初は「Mapillary画像を取得」の結果を指定し、2回目以降はこのモデルが次回用に作ったレイヤを指定してください。</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images for next time</source>
        <translation>次回用の画像</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>Images that are new, gone, moved or turned, and since when each is known.</source>
        <translation>新規、消失、移動、向きの変化のあった画像と、それぞれがいつから知られているかです。</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The images for next time that this made last time, or a fetch of the same extent.</source>
        <translation>前回このモデルが作った「次回用の画像」、または同じ範囲の取得結果です。</translation>
    </message>
    <message>
        <location filename="../models/what_is_new.model3"/>
        <source>The same area as last time.</source>
        <translation>前回と同じエリアです。</translation>
    </message>
</context>
</TS>
