import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListRecordingsBySession","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/ListRecordingsBySession.md","filePath":"api/sda/type-aliases/ListRecordingsBySession.md"}');
const _sfc_main = { name: "api/sda/type-aliases/ListRecordingsBySession.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / ListRecordingsBySession</p><h1 id="type-alias-listrecordingsbysession" tabindex="-1">Type Alias: ListRecordingsBySession <a class="header-anchor" href="#type-alias-listrecordingsbysession" aria-label="Permalink to &quot;Type Alias: ListRecordingsBySession&quot;">​</a></h1><blockquote><p><strong>ListRecordingsBySession</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-readsessionrecordingsbysession"></a> <code>readSessionRecordingsBySession</code></td><td><a href="./RecordingSummary.html"><code>RecordingSummary</code></a>[]</td><td>Recordings of one session, as one list without paging.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/ListRecordingsBySession.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListRecordingsBySession = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListRecordingsBySession as default
};
