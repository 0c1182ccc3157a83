import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackInviteShareMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackInviteShareMethod.md","filePath":"api/instruqt/type-aliases/TrackInviteShareMethod.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackInviteShareMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackInviteShareMethod</p><h1 id="type-alias-trackinvitesharemethod" tabindex="-1">Type Alias: TrackInviteShareMethod <a class="header-anchor" href="#type-alias-trackinvitesharemethod" aria-label="Permalink to &quot;Type Alias: TrackInviteShareMethod&quot;">​</a></h1><blockquote><p><strong>TrackInviteShareMethod</strong> = <code>&quot;link&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Its heading is lost in the reference; values beyond link are not known.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackInviteShareMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackInviteShareMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackInviteShareMethod as default
};
