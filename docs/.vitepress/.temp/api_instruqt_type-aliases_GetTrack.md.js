import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GetTrack","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/GetTrack.md","filePath":"api/instruqt/type-aliases/GetTrack.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/GetTrack.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / GetTrack</p><h1 id="type-alias-gettrack" tabindex="-1">Type Alias: GetTrack <a class="header-anchor" href="#type-alias-gettrack" aria-label="Permalink to &quot;Type Alias: GetTrack&quot;">​</a></h1><blockquote><p><strong>GetTrack</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./Track.html"><code>Track</code></a> | <code>null</code></td><td>One track. Give trackID, or trackSlug together with teamSlug.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/GetTrack.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GetTrack = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GetTrack as default
};
