import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Group","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Group.md","filePath":"api/skilljar/interfaces/Group.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Group.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Group</p><h1 id="interface-group" tabindex="-1">Interface: Group <a class="header-anchor" href="#interface-group" aria-label="Permalink to &quot;Interface: Group&quot;">​</a></h1><p>A group of learners.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-discount_percent"></a> <code>discount_percent</code></td><td><code>number</code> | <code>null</code></td><td>Discount on every price for members, in percent.</td></tr><tr><td><a id="property-group_category_id"></a> <code>group_category_id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-rule_email_domains"></a> <code>rule_email_domains?</code></td><td><code>string</code>[]</td><td>Learners with such an address join automatically.</td></tr><tr><td><a id="property-sign_up_field_rule"></a> <code>sign_up_field_rule?</code></td><td><a href="./SignUpFieldRule.html"><code>SignUpFieldRule</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-user_count"></a> <code>user_count</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Group.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Group = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Group as default
};
