import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PlatformName","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/PlatformName.md","filePath":"api/learning-platforms/type-aliases/PlatformName.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/PlatformName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / PlatformName</p><h1 id="type-alias-platformname" tabindex="-1">Type Alias: PlatformName <a class="header-anchor" href="#type-alias-platformname" aria-label="Permalink to &quot;Type Alias: PlatformName&quot;">​</a></h1><blockquote><p><strong>PlatformName</strong> = <code>&quot;instruqt&quot;</code> | <code>&quot;sda&quot;</code> | <code>&quot;skilljar&quot;</code> | <code>&quot;learningPath&quot;</code></p></blockquote><p>The four platforms, by their names on the facade.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/PlatformName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlatformName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlatformName as default
};
