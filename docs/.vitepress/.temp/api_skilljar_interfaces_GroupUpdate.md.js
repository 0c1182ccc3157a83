import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroupUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/GroupUpdate.md","filePath":"api/skilljar/interfaces/GroupUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/GroupUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / GroupUpdate</p><h1 id="interface-groupupdate" tabindex="-1">Interface: GroupUpdate <a class="header-anchor" href="#interface-groupupdate" aria-label="Permalink to &quot;Interface: GroupUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./GroupCreate.html"><code>GroupCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-discount_percent"></a> <code>discount_percent?</code></td><td><code>number</code> | <code>null</code></td><td>Discount on every price for members, in percent. <strong>Integer</strong> <strong>Minimum</strong> 0 <strong>Maximum</strong> 100</td></tr><tr><td><a id="property-group_category_id"></a> <code>group_category_id?</code></td><td><code>string</code> | <code>null</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>Unique in the organisation. <strong>Min Length</strong> 1 <strong>Max Length</strong> 100</td></tr><tr><td><a id="property-sign_up_field_rule"></a> <code>sign_up_field_rule?</code></td><td><a href="./SignUpFieldRuleInput.html"><code>SignUpFieldRuleInput</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/GroupUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupUpdate as default
};
