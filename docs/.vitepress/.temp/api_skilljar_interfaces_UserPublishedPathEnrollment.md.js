import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserPublishedPathEnrollment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserPublishedPathEnrollment.md","filePath":"api/skilljar/interfaces/UserPublishedPathEnrollment.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserPublishedPathEnrollment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserPublishedPathEnrollment</p><h1 id="interface-userpublishedpathenrollment" tabindex="-1">Interface: UserPublishedPathEnrollment <a class="header-anchor" href="#interface-userpublishedpathenrollment" aria-label="Permalink to &quot;Interface: UserPublishedPathEnrollment&quot;">​</a></h1><p>A learner&#39;s enrolment in a path, with progress.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-domain_name"></a> <code>domain_name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at</code></td><td><code>string</code></td><td>The latest enrolment.</td></tr><tr><td><a id="property-enrollment_id"></a> <code>enrollment_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-published_path"></a> <code>published_path</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>published_path.course_count</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>published_path.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>published_path.title</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-published_path_id"></a> <code>published_path_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-published_path_progress"></a> <code>published_path_progress</code></td><td><a href="./PathProgress.html"><code>PathProgress</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserPublishedPathEnrollment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserPublishedPathEnrollment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserPublishedPathEnrollment as default
};
