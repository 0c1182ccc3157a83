import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KeyedRow<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/KeyedRow.md","filePath":"api/learners/interfaces/KeyedRow.md"}');
const _sfc_main = { name: "api/learners/interfaces/KeyedRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / KeyedRow</p><h1 id="interface-keyedrow-t" tabindex="-1">Interface: KeyedRow&lt;T&gt; <a class="header-anchor" href="#interface-keyedrow-t" aria-label="Permalink to &quot;Interface: KeyedRow\\&lt;T\\&gt;&quot;">​</a></h1><p>A row of a list, with the key to store it by.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-key"></a> <code>key</code></td><td><code>string</code></td></tr><tr><td><a id="property-row"></a> <code>row</code></td><td><code>T</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/KeyedRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeyedRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeyedRow as default
};
