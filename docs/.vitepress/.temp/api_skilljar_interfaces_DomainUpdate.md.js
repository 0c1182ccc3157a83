import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainUpdate.md","filePath":"api/skilljar/interfaces/DomainUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainUpdate</p><h1 id="interface-domainupdate" tabindex="-1">Interface: DomainUpdate <a class="header-anchor" href="#interface-domainupdate" aria-label="Permalink to &quot;Interface: DomainUpdate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-access"></a> <code>access?</code></td><td><a href="./../type-aliases/DomainAccess.html"><code>DomainAccess</code></a></td><td>-</td></tr><tr><td><a id="property-access_code_message_html"></a> <code>access_code_message_html?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-catalog_title"></a> <code>catalog_title?</code></td><td><code>string</code></td><td>HTML above the catalogue. <strong>Min Length</strong> 1</td></tr><tr><td><a id="property-marketing_message"></a> <code>marketing_message?</code></td><td><code>string</code></td><td>Replaced by sign-up fields.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainUpdate as default
};
