import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PublishedPathCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PublishedPathCreate.md","filePath":"api/skilljar/interfaces/PublishedPathCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PublishedPathCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PublishedPathCreate</p><h1 id="interface-publishedpathcreate" tabindex="-1">Interface: PublishedPathCreate <a class="header-anchor" href="#interface-publishedpathcreate" aria-label="Permalink to &quot;Interface: PublishedPathCreate&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PublishedPathUpdate.html"><code>PublishedPathUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hidden"></a> <code>hidden?</code></td><td><code>boolean</code></td><td>True: visible in the catalogue only to groups that it is shown to.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><a href="./PathCreate.html"><code>PathCreate</code></a></td><td>-</td></tr><tr><td><a id="property-slug"></a> <code>slug</code></td><td><code>string</code></td><td>Part of the path&#39;s URL. <strong>Min Length</strong> 1 <strong>Max Length</strong> 100 <strong>Pattern</strong> /^[a-z0-9]+(-[a-z0-9]+)*$/</td></tr><tr><td><a id="property-strict_enforce_group_visibility"></a> <code>strict_enforce_group_visibility?</code></td><td><code>boolean</code></td><td>True: learners who do not see it cannot open it either.</td></tr><tr><td><a id="property-unique_progress_per_enrollment"></a> <code>unique_progress_per_enrollment?</code></td><td><code>boolean</code></td><td>True: each enrolment starts with new progress.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PublishedPathCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PublishedPathCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PublishedPathCreate as default
};
