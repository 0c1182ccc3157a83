import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: EnrolRow","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/EnrolRow.md","filePath":"api/learners/type-aliases/EnrolRow.md"}');
const _sfc_main = { name: "api/learners/type-aliases/EnrolRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / EnrolRow</p><h1 id="type-alias-enrolrow" tabindex="-1">Type Alias: EnrolRow <a class="header-anchor" href="#type-alias-enrolrow" aria-label="Permalink to &quot;Type Alias: EnrolRow&quot;">​</a></h1><blockquote><p><strong>EnrolRow</strong> = <code>string</code> | { <code>email</code>: <code>string</code>; <code>first_name?</code>: <code>string</code>; <code>last_name?</code>: <code>string</code>; }</p></blockquote><p>A learner to enrol: an address, or an address with names for a learner who is not yet a member.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/EnrolRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnrolRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnrolRow as default
};
