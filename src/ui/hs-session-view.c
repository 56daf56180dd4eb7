/* hs-session-view.c: a widget that shows something of a session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-session-view.h"

typedef struct
{
  HsSession *session;
  GSignalGroup *signals;
} HsSessionViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HsSessionView, hs_session_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static HsSessionViewPrivate *
get_private (gpointer view)
{
  return hs_session_view_get_instance_private (HS_SESSION_VIEW (view));
}

static void
set_session (HsSessionView *self, HsSession *session)
{
  HsSessionViewPrivate *priv = get_private (self);
  HsSessionViewClass *klass = HS_SESSION_VIEW_GET_CLASS (self);

  if (!g_set_object (&priv->session, session))
    return;

  g_signal_group_set_target (priv->signals, session);
  if (session != NULL && klass->session_set != NULL)
    klass->session_set (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
hs_session_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, hs_session_view_get (object));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_session_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    set_session (HS_SESSION_VIEW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_session_view_dispose (GObject *object)
{
  HsSessionViewPrivate *priv = get_private (object);

  g_clear_object (&priv->signals);
  g_clear_object (&priv->session);

  G_OBJECT_CLASS (hs_session_view_parent_class)->dispose (object);
}

static void
hs_session_view_class_init (HsSessionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hs_session_view_get_property;
  object_class->set_property = hs_session_view_set_property;
  object_class->dispose = hs_session_view_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, HS_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hs_session_view_init (HsSessionView *self)
{
  get_private (self)->signals = g_signal_group_new (HS_TYPE_SESSION);
}

HsSession *
hs_session_view_get (gpointer view)
{
  g_return_val_if_fail (HS_IS_SESSION_VIEW (view), NULL);

  return get_private (view)->session;
}

void
hs_session_view_follow (gpointer view, const char *signal, GCallback callback)
{
  g_return_if_fail (HS_IS_SESSION_VIEW (view));

  g_signal_group_connect_swapped (get_private (view)->signals, signal, callback, view);
}
