// What the photo's part of the page shows: a photo, or a panorama to look around in. Texts become text, never markup.
"use strict";
var landlens = landlens || {};

(function () {
  var waiting = {}; // who waits for a panorama, by its name
  var around = null, address = null, ticket = 0;

  landlens.element = function (name, text, parent, properties) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    for (var key in properties || {}) made[key] = properties[key];
    if (parent) parent.appendChild(made);
    return made;
  };

  // Called by the scripts in panoramas/, each of which is one image.
  landlens.panorama = function (name, url) {
    if (waiting[name]) waiting[name](url);
    delete waiting[name];
  };

  landlens.clear = function (stage) {
    ticket++;
    if (around) around.destroy();
    if (address) URL.revokeObjectURL(address);
    around = address = null;
    stage.className = "";
    stage.textContent = "";
    return ticket;
  };

  landlens.photo = function (stage, source, words, description) {
    landlens.clear(stage);
    flat(stage, source, words, description);
  };

  // Shows the panorama flat until it can be turned, and where it cannot. `turned` hears where it looks.
  landlens.look = function (stage, image, words, description, turned) {
    var mine = landlens.clear(stage);
    flat(stage, image.photo, words, description);
    if (!size()) return say(stage, words.no_webgl);
    var script = landlens.element("script", "", document.head, { src: image.panorama[0] });
    script.onload = function () { script.remove(); };
    script.onerror = function () {
      script.remove();
      if (mine === ticket) say(stage, words.unreadable);
    };
    waiting[image.panorama[1]] = function (url) {
      blob(url, function (content, width, height) {
        if (mine !== ticket) return;
        stage.textContent = "";
        address = URL.createObjectURL(content);
        var north = image.heading === null ? null : image.heading;
        around = pannellum.viewer(landlens.element("div", "", stage, { className: "around" }), {
          type: "equirectangular",
          panorama: address,
          autoLoad: true,
          hfov: 90,
          vaov: Math.min(180, 360 * height / width),
          compass: north !== null,
          northOffset: north || 0,
          // An image of another shape stands alone, and its heading is said above: XMP must not turn it again.
          ignoreGPanoXMP: true,
          strings: { loadingLabel: words.loading, noPanoramaError: words.unreadable, unknownError: words.unreadable }
        });
        around.on("error", function () { landlens.photo(stage, image.photo, words, description); say(stage, words.no_webgl); });
        landlens.direction = function () {
          if (mine === ticket && around) turned(north === null ? null : north + around.getYaw(), around.getHfov());
        };
      }, function () {
        if (mine === ticket) say(stage, words.unreadable);
      });
    };
  };

  function flat(stage, source, words, description) {
    var shown = landlens.element("img", "", stage, { alt: description });
    shown.onerror = function () { shown.remove(); say(stage, words.unreadable); };
    shown.src = source;
  }

  function say(stage, text) {
    landlens.element("p", text, stage).setAttribute("role", "status");
  }

  // The image as a file in memory, which a page from the disk may read; scaled down to what the graphics card takes.
  function blob(url, done, failed) {
    var image = new Image();
    image.onerror = failed;
    image.onload = function () {
      var most = size(), width = image.naturalWidth, height = image.naturalHeight;
      if (width <= most) return done(bytes(url), width, height);
      var canvas = document.createElement("canvas");
      canvas.width = most;
      canvas.height = Math.round(height * most / width);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (content) { done(content, canvas.width, canvas.height); }, "image/jpeg", 0.92);
    };
    image.src = url;
  }

  function bytes(url) {
    var comma = url.indexOf(","), text = atob(url.slice(comma + 1)), content = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) content[i] = text.charCodeAt(i);
    return new Blob([content], { type: url.slice(5, url.indexOf(";")) });
  }

  var known = null;
  // The widest image that can be turned; 0 without WebGL.
  function size() {
    if (known === null) {
      var gl = document.createElement("canvas").getContext("webgl");
      known = gl ? Math.min(8192, gl.getParameter(gl.MAX_TEXTURE_SIZE)) : 0;
      if (gl && gl.getExtension("WEBGL_lose_context")) gl.getExtension("WEBGL_lose_context").loseContext();
    }
    return known;
  }
})();
