import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IdChanges","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/IdChanges.md","filePath":"api/skilljar/interfaces/IdChanges.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/IdChanges.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / IdChanges</p><h1 id="interface-idchanges" tabindex="-1">Interface: IdChanges <a class="header-anchor" href="#interface-idchanges" aria-label="Permalink to &quot;Interface: IdChanges&quot;">​</a></h1><p>Ids to add and ids to remove. An id in both lists is removed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-add"></a> <code>add?</code></td><td><code>string</code>[]</td></tr><tr><td><a id="property-remove"></a> <code>remove?</code></td><td><code>string</code>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/IdChanges.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IdChanges = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IdChanges as default
};
