// The page: markers on a map, years to choose from, one photo beside it. Texts become text, never markup.
"use strict";

(function () {
  var RAMP = ["#5b2a86", "#3b5ba5", "#1c87a0", "#23a678", "#8dbb3c", "#f2a531"]; // the oldest year to the newest
  var UNDATED = "#76868f";
  var REACH = 46; // pixels that a field of view is drawn long
  var NOTICE = 10000; // milliseconds
  var noticed = false;
  var data, images, count, map, dots, renderer, wedge, ring;
  var years = [], colours = {}, chosen = {}, shown = [], markers = [], current = -1, seen = null;

  function id(name) { return document.getElementById(name); }

  function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, function (all, name) { return name in values ? values[name] : all; });
  }

  function number(value) { return value.toLocaleString(document.documentElement.lang || undefined); }

  function mix(share) {
    var place = share * (RAMP.length - 1), low = Math.min(RAMP.length - 2, Math.floor(place)), part = place - low;
    var channel = function (start) {
      var from = parseInt(RAMP[low].substr(start, 2), 16), to = parseInt(RAMP[low + 1].substr(start, 2), 16);
      return Math.round(from + (to - from) * part);
    };
    return "rgb(" + channel(1) + "," + channel(3) + "," + channel(5) + ")";
  }

  function yearOf(place) { return images.when[place].slice(0, 4); }

  landlens.open = function (given) {
    data = given;
    images = data.images;
    count = images.photo.length;
    var words = data.words;
    document.documentElement.lang = words.language;
    document.title = data.title;
    id("title").textContent = data.title;
    id("title").dir = "auto";
    id("map").setAttribute("aria-label", words.map);
    id("viewer").setAttribute("aria-label", words.photo);
    id("years").firstElementChild.textContent = words.years;
    id("previous").textContent = words.previous;
    id("next").textContent = words.next;
    id("previous").onclick = function () { step(-1); };
    id("next").onclick = function () { step(1); };
    document.addEventListener("keydown", onKey);
    listYears();
    drawMap();
    filter();
    setInterval(function () { if (landlens.direction) landlens.direction(); }, 120);
    document.documentElement.setAttribute("data-ready", count);
  };

  function listYears() {
    var per = {};
    for (var place = 0; place < count; place++) per[yearOf(place)] = (per[yearOf(place)] || 0) + 1;
    years = Object.keys(per).sort();
    var dated = years.filter(Boolean), first = +dated[0], last = +dated[dated.length - 1];
    years.forEach(function (year) {
      colours[year] = year ? mix(last > first ? (year - first) / (last - first) : 1) : UNDATED;
      chosen[year] = true;
      var label = landlens.element("label", "", id("years"), { className: "on" });
      var box = landlens.element("input", "", label, { type: "checkbox", checked: true, value: year });
      landlens.element("i", "", label).style.background = colours[year];
      landlens.element("span", year || data.words.undated, label);
      landlens.element("small", number(per[year]), label);
      box.onchange = function () {
        chosen[year] = box.checked;
        label.className = box.checked ? "on" : "";
        filter();
      };
    });
  }

  function drawMap() {
    renderer = L.canvas({ padding: 0.3, tolerance: 6 });
    map = L.map("map", { renderer: renderer, preferCanvas: true, zoomControl: true });
    map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>');
    var url = data.basemap.url;
    if (url) {
      var credit = landlens.element("span", data.basemap.credit).innerHTML // as text, whatever it holds
        .replace("OpenStreetMap", '<a href="https://www.openstreetmap.org/copyright">$&</a>');
      var tiles = L.tileLayer(url, { maxZoom: 22, maxNativeZoom: 19, attribution: credit });
      tiles.on("tileerror", function () { notice(data.words.no_basemap); });
      tiles.addTo(map);
    }
    L.control.scale({ imperial: false }).addTo(map);
    dots = L.layerGroup().addTo(map);
    var bounds = [];
    for (var place = 0; place < count; place++) {
      if (images.lon[place] === null) { markers.push(null); continue; }
      var spot = L.latLng(images.lat[place], images.lon[place]), colour = colours[yearOf(place)];
      var isAround = images.panorama[place] !== null;
      var dot = L.circleMarker(spot, {
        weight: isAround ? 2.5 : 1.5,
        color: isAround ? colour : "#ffffff",
        fillColor: isAround ? "#ffffff" : colour,
        fillOpacity: 1
      });
      dot.place = place;
      dot.on("click", function (event) { show(event.target.place); });
      markers.push(dot);
      bounds.push(spot);
    }
    if (bounds.length) map.fitBounds(L.latLngBounds(bounds).pad(0.03), { maxZoom: 19 });
    else map.setView([0, 0], 1);
    scaleDots();
    map.on("zoomend", function () { scaleDots(); drawSight(); });
  }

  // Smaller where many stand in little room.
  function scaleDots() {
    var zoom = map.getZoom(), size = zoom >= 17 ? 6 : zoom >= 15 ? 4.5 : 3;
    markers.forEach(function (dot, place) {
      if (dot) dot.setRadius(images.panorama[place] ? size + 1 : size);
    });
  }

  function filter() {
    dots.clearLayers();
    shown = [];
    for (var place = 0; place < count; place++) if (chosen[yearOf(place)]) shown.push(place);
    for (var at = shown.length - 1; at >= 0; at--) if (markers[shown[at]]) markers[shown[at]].addTo(dots); // newest above
    var values = { shown: number(shown.length), total: number(count) };
    id("count").textContent = fill(shown.length === count ? data.words.all : data.words.some, values);
    if (current >= 0 && chosen[yearOf(current)]) show(current, true);
    else show(shown.length ? shown[0] : -1);
  }

  function step(by) {
    var at = shown.indexOf(current) + by;
    if (at >= 0 && at < shown.length) show(shown[at]);
  }

  function show(place, isSame) {
    current = place;
    var at = shown.indexOf(place);
    id("previous").disabled = at <= 0;
    id("next").disabled = at < 0 || at === shown.length - 1;
    id("place").textContent = at < 0 ? "" : number(at + 1) + " / " + number(shown.length);
    if (isSame) return drawSight();
    landlens.direction = null;
    seen = null;
    var stage = id("stage"), words = data.words;
    if (place < 0) {
      landlens.clear(stage);
      stage.className = "empty";
      landlens.element("p", words.none, stage);
      id("credit").textContent = id("facts").textContent = "";
      return drawSight();
    }
    describe(place);
    var image = { photo: images.photo[place], panorama: images.panorama[place], heading: images.heading[place] };
    var description = id("credit").textContent + ", " + id("facts").textContent;
    if (image.panorama) {
      landlens.look(stage, image, words, description, function (heading, hfov) {
        if (seen && seen.heading === heading && seen.hfov === hfov) return;
        seen = { heading: heading, hfov: hfov };
        drawSight();
      });
    } else landlens.photo(stage, image.photo, words, description);
    if (markers[place] && !map.getBounds().pad(-0.1).contains(markers[place].getLatLng())) {
      map.panTo(markers[place].getLatLng());
    }
    drawSight();
  }

  function describe(place) {
    var words = data.words, credit = id("credit"), facts = id("facts");
    var licence = data.licences[images.licence[place]], creator = data.creators[images.creator[place]];
    credit.textContent = facts.textContent = "";
    var who = landlens.element("bdi", creator || (images.service[place] ? words.contributor : words.unknown), credit);
    if (images.service[place]) credit.append(" / ", link("https://www.mapillary.com/", "Mapillary"));
    if (licence.name) credit.append(", ", link(licence.url, licence.name));
    var parts = [];
    if (images.when[place]) parts.push(images.when[place].replace("T", " ").replace(/:\d\dZ$/, " UTC"));
    if (images.heading[place] !== null) parts.push(Math.round(images.heading[place]) % 360 + "°");
    parts.push(images.panorama[place] ? words.panorama : words.flat);
    facts.append(parts.join(" · "));
    if (/^https?:\/\//i.test(images.page[place])) facts.append(" · ", link(images.page[place], words.page));
    who.dir = "auto";
  }

  function link(url, text) {
    return landlens.element("a", text, null, { href: url, target: "_blank", rel: "noopener noreferrer" });
  }

  // The field of view as long on the screen at any scale.
  function drawSight() {
    if (wedge) wedge.remove();
    if (ring) ring.remove();
    wedge = ring = null;
    var dot = current < 0 ? null : markers[current];
    if (!dot) return;
    var spot = dot.getLatLng(), heading = seen ? seen.heading : images.heading[current];
    var hfov = seen ? seen.hfov : images.panorama[current] ? null : images.hfov[current];
    var middle = map.latLngToLayerPoint(spot);
    if (heading !== null && hfov !== null) {
      var corners = [spot], half = Math.min(hfov, 170) / 2;
      for (var step = -8; step <= 8; step++) {
        var angle = (heading + half * step / 8) * Math.PI / 180;
        corners.push(map.layerPointToLatLng(middle.add([REACH * Math.sin(angle), -REACH * Math.cos(angle)])));
      }
      wedge = L.polygon(corners, {
        renderer: renderer, interactive: false, color: "#14503b", weight: 1.5, fillColor: "#05cb63", fillOpacity: 0.35
      }).addTo(map);
    }
    ring = L.circleMarker(spot, {
      renderer: renderer, interactive: false, radius: 10, weight: 3, color: "#14251f", fill: false
    }).addTo(map);
  }

  // Said once, and for a while.
  function notice(text) {
    if (noticed) return;
    noticed = true;
    id("notice").textContent = text;
    id("notice").hidden = false;
    setTimeout(function () { id("notice").hidden = true; }, NOTICE);
  }

  // Left and right walk through the images, but in what has arrow keys of its own: the map, a panorama, a box.
  function onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest && event.target.closest("#map, .around, input")) return;
    if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "ArrowRight") step(1);
    else return;
    event.preventDefault();
  }
})();
