import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainAccessCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainAccessCode.md","filePath":"api/skilljar/interfaces/DomainAccessCode.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainAccessCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainAccessCode</p><h1 id="interface-domainaccesscode" tabindex="-1">Interface: DomainAccessCode <a class="header-anchor" href="#interface-domainaccesscode" aria-label="Permalink to &quot;Interface: DomainAccessCode&quot;">​</a></h1><p>An access code for a private domain.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./DomainAccessCodeState.html"><code>DomainAccessCodeState</code></a></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DomainAccessCodeChanged.html"><code>DomainAccessCodeChanged</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-code"></a> <code>code</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-duration"></a> <code>duration</code></td><td><code>number</code> | <code>null</code></td><td>In units of <code>duration_unit</code>.</td></tr><tr><td><a id="property-duration_unit"></a> <code>duration_unit</code></td><td><a href="./../type-aliases/AccessCodeDurationUnit.html"><code>AccessCodeDurationUnit</code></a></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-max_uses"></a> <code>max_uses</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-use_count"></a> <code>use_count</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainAccessCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainAccessCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainAccessCode as default
};
