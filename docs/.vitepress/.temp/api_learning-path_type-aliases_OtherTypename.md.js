import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OtherTypename","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/OtherTypename.md","filePath":"api/learning-path/type-aliases/OtherTypename.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/OtherTypename.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / OtherTypename</p><h1 id="type-alias-othertypename" tabindex="-1">Type Alias: OtherTypename <a class="header-anchor" href="#type-alias-othertypename" aria-label="Permalink to &quot;Type Alias: OtherTypename&quot;">​</a></h1><blockquote><p><strong>OtherTypename</strong> = <code>\`\${string} (not known yet)\`</code></p></blockquote><p>The name of a type that this version of the package does not know. The text after the name is only for the compiler.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/OtherTypename.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OtherTypename = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OtherTypename as default
};
