import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackPlayLimit","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackPlayLimit.md","filePath":"api/instruqt/type-aliases/TrackPlayLimit.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackPlayLimit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackPlayLimit</p><h1 id="type-alias-trackplaylimit" tabindex="-1">Type Alias: TrackPlayLimit <a class="header-anchor" href="#type-alias-trackplaylimit" aria-label="Permalink to &quot;Type Alias: TrackPlayLimit&quot;">​</a></h1><blockquote><p><strong>TrackPlayLimit</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-calendarmonth"></a> <code>calendarMonth</code></td><td><code>number</code></td><td>Plays in a calendar month.</td></tr><tr><td><a id="property-concurrentplaysperip"></a> <code>concurrentPlaysPerIP</code></td><td><code>number</code></td><td>Plays at a time from one IP address.</td></tr><tr><td><a id="property-rollingipaddressperhour"></a> <code>rollingIPAddressPerHour</code></td><td><code>number</code></td><td>Starts from one IP address within the last hour.</td></tr><tr><td><a id="property-rollingmonth"></a> <code>rollingMonth</code></td><td><code>number</code></td><td>Starts within the last month.</td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td><td>Null when the limits hold for all tracks of the team.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackPlayLimit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackPlayLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackPlayLimit as default
};
