import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeTabType","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeTabType.md","filePath":"api/instruqt/type-aliases/ChallengeTabType.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeTabType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeTabType</p><h1 id="type-alias-challengetabtype" tabindex="-1">Type Alias: ChallengeTabType <a class="header-anchor" href="#type-alias-challengetabtype" aria-label="Permalink to &quot;Type Alias: ChallengeTabType&quot;">​</a></h1><blockquote><p><strong>ChallengeTabType</strong> = <code>&quot;browser&quot;</code> | <code>&quot;code&quot;</code> | <code>&quot;external&quot;</code> | <code>&quot;feedback&quot;</code> | <code>&quot;service&quot;</code> | <code>&quot;terminal&quot;</code> | <code>&quot;website&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeTabType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeTabType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeTabType as default
};
