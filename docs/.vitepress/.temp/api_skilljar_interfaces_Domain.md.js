import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Domain","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Domain.md","filePath":"api/skilljar/interfaces/Domain.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Domain.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Domain</p><h1 id="interface-domain" tabindex="-1">Interface: Domain <a class="header-anchor" href="#interface-domain" aria-label="Permalink to &quot;Interface: Domain&quot;">​</a></h1><p>A training site of the organisation.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-access"></a> <code>access</code></td><td><a href="./../type-aliases/DomainAccess.html"><code>DomainAccess</code></a></td><td>-</td></tr><tr><td><a id="property-access_code_message_html"></a> <code>access_code_message_html</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-catalog_title"></a> <code>catalog_title</code></td><td><code>string</code></td><td>HTML above the catalogue.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-marketing_message"></a> <code>marketing_message</code></td><td><code>string</code></td><td>Replaced by sign-up fields.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>The host name.</td></tr><tr><td><a id="property-private"></a> <code>private?</code></td><td><code>boolean</code></td><td>Older alternative to <code>access</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Domain.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Domain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Domain as default
};
