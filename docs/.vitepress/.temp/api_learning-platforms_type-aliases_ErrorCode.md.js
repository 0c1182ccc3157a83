import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ErrorCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/ErrorCode.md","filePath":"api/learning-platforms/type-aliases/ErrorCode.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/ErrorCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / ErrorCode</p><h1 id="type-alias-errorcode" tabindex="-1">Type Alias: ErrorCode <a class="header-anchor" href="#type-alias-errorcode" aria-label="Permalink to &quot;Type Alias: ErrorCode&quot;">​</a></h1><blockquote><p><strong>ErrorCode</strong> = <code>&quot;CONFIGURATION&quot;</code> | <code>&quot;INVALID_INPUT&quot;</code> | <code>&quot;CONNECTION&quot;</code> | <code>&quot;TIMEOUT&quot;</code> | <code>&quot;DEADLINE&quot;</code> | <code>&quot;HTTP&quot;</code> | <code>&quot;BAD_REQUEST&quot;</code> | <code>&quot;AUTHENTICATION&quot;</code> | <code>&quot;PERMISSION&quot;</code> | <code>&quot;NOT_FOUND&quot;</code> | <code>&quot;CONFLICT&quot;</code> | <code>&quot;RATE_LIMIT&quot;</code> | <code>&quot;SERVER&quot;</code> | <code>&quot;GRAPHQL&quot;</code> | <code>&quot;MALFORMED_RESPONSE&quot;</code> | <code>&quot;DRY_RUN&quot;</code> | <code>&quot;STATE&quot;</code> | <code>&quot;WEBHOOK&quot;</code></p></blockquote><p>The <code>code</code> of every error class. Stable, and the same across copies of the package.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/ErrorCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ErrorCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ErrorCode as default
};
