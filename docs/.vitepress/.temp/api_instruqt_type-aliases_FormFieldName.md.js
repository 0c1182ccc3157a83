import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FormFieldName","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/FormFieldName.md","filePath":"api/instruqt/type-aliases/FormFieldName.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/FormFieldName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / FormFieldName</p><h1 id="type-alias-formfieldname" tabindex="-1">Type Alias: FormFieldName <a class="header-anchor" href="#type-alias-formfieldname" aria-label="Permalink to &quot;Type Alias: FormFieldName&quot;">​</a></h1><blockquote><p><strong>FormFieldName</strong> = <code>&quot;company_name&quot;</code> | <code>&quot;consent&quot;</code> | <code>&quot;country_code&quot;</code> | <code>&quot;email&quot;</code> | <code>&quot;first_name&quot;</code> | <code>&quot;job_level&quot;</code> | <code>&quot;job_title&quot;</code> | <code>&quot;last_name&quot;</code> | <code>&quot;phone_number&quot;</code> | <code>&quot;us_state&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Ten values, one printed; the rest follow the fields of UserDetailsInput.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/FormFieldName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FormFieldName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FormFieldName as default
};
