import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeStatus.md","filePath":"api/instruqt/type-aliases/ChallengeStatus.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeStatus</p><h1 id="type-alias-challengestatus" tabindex="-1">Type Alias: ChallengeStatus <a class="header-anchor" href="#type-alias-challengestatus" aria-label="Permalink to &quot;Type Alias: ChallengeStatus&quot;">​</a></h1><blockquote><p><strong>ChallengeStatus</strong> = <code>&quot;checking&quot;</code> | <code>&quot;completed&quot;</code> | <code>&quot;created&quot;</code> | <code>&quot;creating&quot;</code> | <code>&quot;failed&quot;</code> | <code>&quot;locked&quot;</code> | <code>&quot;started&quot;</code> | <code>&quot;unlocked&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeStatus as default
};
