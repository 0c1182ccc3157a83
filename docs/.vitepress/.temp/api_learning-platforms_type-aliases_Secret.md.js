import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Secret","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/Secret.md","filePath":"api/learning-platforms/type-aliases/Secret.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/Secret.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / Secret</p><h1 id="type-alias-secret" tabindex="-1">Type Alias: Secret <a class="header-anchor" href="#type-alias-secret" aria-label="Permalink to &quot;Type Alias: Secret&quot;">​</a></h1><blockquote><p><strong>Secret</strong> = <code>string</code> | <a href="./../interfaces/SecretProvider.html"><code>SecretProvider</code></a></p></blockquote><p>A key or token, or a function that returns one. The SDK calls the function again when the value is about to expire or is refused.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/Secret.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Secret = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Secret as default
};
