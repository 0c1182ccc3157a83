import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarPaths","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarPaths.md","filePath":"api/skilljar/interfaces/SkilljarPaths.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarPaths.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarPaths</p><h1 id="interface-skilljarpaths" tabindex="-1">Interface: SkilljarPaths <a class="header-anchor" href="#interface-skilljarpaths" aria-label="Permalink to &quot;Interface: SkilljarPaths&quot;">​</a></h1><p><code>skilljar.paths</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-delete"></a> <code>delete</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Permanently deletes a path with its items. Skilljar <code>paths_destroy</code> (<code>DELETE /v1/paths/{path_id}</code>). Safe to repeat. Cannot be undone: asks for <code>confirm: true</code> in the options. Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a learning path. Skilljar <code>paths_retrieve</code> (<code>GET /v1/paths/{path_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the learning paths of the organisation. Create them with <code>domain(name).publishedPaths.create</code>. Skilljar <code>paths_list</code> (<code>GET /v1/paths</code>).</td></tr><tr><td><a id="property-pathitems"></a> <code>pathItems</code></td><td><a href="./SkilljarPathsPathItems.html"><code>SkilljarPathsPathItems</code></a></td><td>-</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given texts of a path. Skilljar <code>paths_partial_update</code> (<code>PATCH /v1/paths/{path_id}</code>) or <code>paths_update</code> (<code>PUT /v1/paths/{path_id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarPaths.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarPaths = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarPaths as default
};
