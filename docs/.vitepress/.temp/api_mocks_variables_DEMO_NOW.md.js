import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: DEMO_NOW","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/DEMO_NOW.md","filePath":"api/mocks/variables/DEMO_NOW.md"}');
const _sfc_main = { name: "api/mocks/variables/DEMO_NOW.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / DEMO_NOW</p><h1 id="variable-demo-now" tabindex="-1">Variable: DEMO_NOW <a class="header-anchor" href="#variable-demo-now" aria-label="Permalink to &quot;Variable: DEMO\\_NOW&quot;">​</a></h1><blockquote><p><code>const</code> <strong>DEMO_NOW</strong>: <code>&quot;2026-03-02T09:00:00Z&quot;</code> = <code>&#39;2026-03-02T09:00:00Z&#39;</code></p></blockquote><p>The moment that the mock platforms take for the present, so that every run gives the same answers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/DEMO_NOW.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DEMO_NOW = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DEMO_NOW as default
};
