import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackStopReason","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackStopReason.md","filePath":"api/instruqt/type-aliases/TrackStopReason.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackStopReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackStopReason</p><h1 id="type-alias-trackstopreason" tabindex="-1">Type Alias: TrackStopReason <a class="header-anchor" href="#type-alias-trackstopreason" aria-label="Permalink to &quot;Type Alias: TrackStopReason&quot;">​</a></h1><blockquote><p><strong>TrackStopReason</strong> = <code>&quot;expired&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Two values, one known; the other means that the user stopped it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackStopReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackStopReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackStopReason as default
};
