import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: EraseMode","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/EraseMode.md","filePath":"api/learners/type-aliases/EraseMode.md"}');
const _sfc_main = { name: "api/learners/type-aliases/EraseMode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / EraseMode</p><h1 id="type-alias-erasemode" tabindex="-1">Type Alias: EraseMode <a class="header-anchor" href="#type-alias-erasemode" aria-label="Permalink to &quot;Type Alias: EraseMode&quot;">​</a></h1><blockquote><p><strong>EraseMode</strong> = { <code>dryRun</code>: <code>true</code>; } | { <code>confirm</code>: <code>true</code>; <code>partial?</code>: <code>boolean</code>; }</p></blockquote><p>Options of <code>erase</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/EraseMode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EraseMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EraseMode as default
};
