import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DeleteTrackInviteClaimVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/DeleteTrackInviteClaimVariables.md","filePath":"api/instruqt/type-aliases/DeleteTrackInviteClaimVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/DeleteTrackInviteClaimVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / DeleteTrackInviteClaimVariables</p><h1 id="type-alias-deletetrackinviteclaimvariables" tabindex="-1">Type Alias: DeleteTrackInviteClaimVariables <a class="header-anchor" href="#type-alias-deletetrackinviteclaimvariables" aria-label="Permalink to &quot;Type Alias: DeleteTrackInviteClaimVariables&quot;">​</a></h1><blockquote><p><strong>DeleteTrackInviteClaimVariables</strong> = <code>object</code></p></blockquote><h2 id="index-signature" tabindex="-1">Index Signature <a class="header-anchor" href="#index-signature" aria-label="Permalink to &quot;Index Signature&quot;">​</a></h2><p>[<code>key</code>: <code>string</code>]: <code>never</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/DeleteTrackInviteClaimVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeleteTrackInviteClaimVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeleteTrackInviteClaimVariables as default
};
