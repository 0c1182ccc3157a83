import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomains","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomains.md","filePath":"api/skilljar/interfaces/SkilljarDomains.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomains.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomains</p><h1 id="interface-skilljardomains" tabindex="-1">Interface: SkilljarDomains <a class="header-anchor" href="#interface-skilljardomains" aria-label="Permalink to &quot;Interface: SkilljarDomains&quot;">​</a></h1><p><code>skilljar.domains</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a domain, by its host name. Skilljar <code>domains_retrieve</code> (<code>GET /v1/domains/{domain_name}</code>).</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the domains of the organisation. Skilljar <code>domains_list</code> (<code>GET /v1/domains</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. Skilljar <code>domains_partial_update</code> (<code>PATCH /v1/domains/{domain_name}</code>) or <code>domains_update</code> (<code>PUT /v1/domains/{domain_name}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomains.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomains = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomains as default
};
