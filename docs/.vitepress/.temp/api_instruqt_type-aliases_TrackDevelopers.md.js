import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackDevelopers","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackDevelopers.md","filePath":"api/instruqt/type-aliases/TrackDevelopers.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackDevelopers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackDevelopers</p><h1 id="type-alias-trackdevelopers" tabindex="-1">Type Alias: TrackDevelopers <a class="header-anchor" href="#type-alias-trackdevelopers" aria-label="Permalink to &quot;Type Alias: TrackDevelopers&quot;">​</a></h1><blockquote><p><strong>TrackDevelopers</strong> = <code>object</code> &amp; <a href="./TrackRef.html"><code>TrackRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>developers</code></td><td><a href="./UserRef.html"><code>UserRef</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackDevelopers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackDevelopers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackDevelopers as default
};
