import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getTrackPlayUrl","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/getTrackPlayUrl.md","filePath":"api/instruqt/functions/variables/getTrackPlayUrl.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/getTrackPlayUrl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / getTrackPlayUrl</p><h1 id="variable-gettrackplayurl" tabindex="-1">Variable: getTrackPlayUrl <a class="header-anchor" href="#variable-gettrackplayurl" aria-label="Permalink to &quot;Variable: getTrackPlayUrl&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getTrackPlayUrl</strong>: ((<code>client</code>, ...<code>args</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>string</code>&gt;) &amp; <code>object</code></p></blockquote><p>Returns a URL for one play. See <code>tracks.playUrl</code> of the client.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/getTrackPlayUrl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getTrackPlayUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getTrackPlayUrl as default
};
