import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Active","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/Active.md","filePath":"api/mocks/interfaces/Active.md"}');
const _sfc_main = { name: "api/mocks/interfaces/Active.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / Active</p><h1 id="interface-active" tabindex="-1">Interface: Active <a class="header-anchor" href="#interface-active" aria-label="Permalink to &quot;Interface: Active&quot;">​</a></h1><p>A condition that was switched on. With <code>using</code>, it ends with the block.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hits"></a> <code>hits</code></td><td><code>number</code></td><td>How many requests it has changed or held back.</td></tr></tbody></table><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="dispose" tabindex="-1">[dispose]() <a class="header-anchor" href="#dispose" aria-label="Permalink to &quot;\\[dispose\\]()&quot;">​</a></h3><blockquote><p><strong>[dispose]</strong>(): <code>void</code></p></blockquote><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="off" tabindex="-1">off() <a class="header-anchor" href="#off" aria-label="Permalink to &quot;off()&quot;">​</a></h3><blockquote><p><strong>off</strong>(): <code>void</code></p></blockquote><p>Ends the condition; what it holds back is let go. Harmless when it has ended already.</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/Active.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Active = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Active as default
};
