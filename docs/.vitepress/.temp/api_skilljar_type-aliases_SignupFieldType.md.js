import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SignupFieldType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/SignupFieldType.md","filePath":"api/skilljar/type-aliases/SignupFieldType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/SignupFieldType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SignupFieldType</p><h1 id="type-alias-signupfieldtype" tabindex="-1">Type Alias: SignupFieldType <a class="header-anchor" href="#type-alias-signupfieldtype" aria-label="Permalink to &quot;Type Alias: SignupFieldType&quot;">​</a></h1><blockquote><p><strong>SignupFieldType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;TEXT&quot;</code> | <code>&quot;PICKLIST&quot;</code> | <code>&quot;CHECKBOX&quot;</code>&gt;</p></blockquote><p>The type of a sign-up field: free text, one of its options, or a checkbox.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/SignupFieldType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignupFieldType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignupFieldType as default
};
